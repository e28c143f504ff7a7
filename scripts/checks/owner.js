const untilRelease = /<!-- until-release:start -->\n[\s\S]*?<!-- until-release:end -->\n\n?/g

/**
 * A text as it is for a repository that has an owner, and a release.
 * @param {string} text
 * @param {string} owner of the repository
 * @returns {string}
 */
export function withOwner(text, owner) {
  return text.replaceAll(untilRelease, '').replaceAll('OWNER/docspace-scopes', () => `${owner}/docspace-scopes`)
}
