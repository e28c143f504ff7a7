/** The action's own version; a test holds `package.json` to it. */
export const actionVersion = '1.0.0'
