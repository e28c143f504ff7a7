/**
 * Phrases that sound translated, with what to write instead. A comment of a pattern is an example.
 * @type {{ pattern: RegExp, instead: string }[]}
 */
const phrases = [
  { pattern: /\bbelongs? into\b/i, instead: 'belongs in' },
  { pattern: /\bis not a file that is there\b/i, instead: 'does not exist' },
  { pattern: /\brights of (?:the|a)\b/i, instead: 'permissions' },
  {
    pattern: /(?<!there )\bis no (?:address|scope|date|portal|version|number|key|app|file)\b/i,
    instead: 'is not a valid …',
  },
  { pattern: /\banswers so\b/i, instead: 'responds like this' },
  { pattern: /\bcould not be had\b/i, instead: 'could not be fetched' },
  { pattern: /\bpass(?:ed|es)? over\b/i, instead: 'skipped' },
  { pattern: /\bbe rid of\b/i, instead: 'silence, remove' },
  { pattern: /\bbut for (?:a|an|the|with|its?)\b/i, instead: 'except' },
  { pattern: /\bis there already\b/i, instead: 'already exists' },
  { pattern: /\bpassing reasons?\b/i, instead: 'temporary failure' },
  { pattern: /\bholds no\b/i, instead: 'contains no' },
  { pattern: /\bnothing required needs\b/i, instead: 'not needed' },
  { pattern: /\brequired in the end\b/i, instead: 'all required …' },
  { pattern: /\bwhere (?:it|the portal) tells\b/i, instead: 'if the portal reports it' },
  { pattern: /\bmade for another host\b/i, instead: 'was issued for' },
  { pattern: /\bno way to (?:that|the) host\b/i, instead: 'No route to …' },
  { pattern: /\btakes TLS\b/i, instead: 'supports TLS' },
  { pattern: /\ba line a (?:step|request)\b/i, instead: 'one line per …' },
  { pattern: /\bone(?: \w+)? a line\b/i, instead: 'one per line' },
  { pattern: /\bmores\b/i, instead: 'more' },
]

/**
 * Every line of a text that uses such a phrase, also one that a line break parts.
 * @param {string} place
 * @param {string} text
 * @returns {string[]}
 */
export function foreignPhrases(place, text) {
  return phrases.flatMap(({ pattern, instead }) => {
    const anywhere = new RegExp(pattern.source.replaceAll(' ', '[\\s*>/#]+'), 'gi')
    return [...text.matchAll(anywhere)].map(({ 0: found, index }) => {
      const line = text.slice(0, index).split('\n').length
      return `${place}:${line}: “${found.replace(/\s+/g, ' ')}”: write “${instead}”`
    })
  })
}
