/**
 * The uses of actions that are not pinned. What a tag names can be replaced; a commit cannot. The comment tells people and
 * Dependabot the version.
 * @param {string} place
 * @param {string} text
 * @returns {string[]}
 */
export function unpinned(place, text) {
  return text.split('\n').flatMap((line, index) => {
    const used = /^\s*(?:- )?uses:\s*(.*?)\s*$/.exec(line)?.[1]
    if (used === undefined || used.startsWith('./')) return []
    const isPinned = /^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(used)
    return isPinned ? [] : [`${place}:${index + 1}: pin ${used} to a commit, with its version in a comment (# v1.2.3)`]
  })
}
