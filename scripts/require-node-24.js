/**
 * Tests and build need the Node that the action runs on, whatever the system has. This file itself runs on any Node, so
 * that the message below is what one sees.
 */
const major = Number(process.versions.node.split('.')[0])

if (major !== 24) {
  console.error(`This needs Node 24, the version that the action runs on, and got ${process.version}.`)
  console.error('On Linux and Windows `npm ci` puts one into node_modules/.bin, which npm scripts find first: run')
  console.error('`npm ci`, without --omit=optional, and start this by `npm test` or `npm run …`.')
  console.error('On macOS install Node 24 from nodejs.org, or with a version manager, and put it first on the PATH.')
  process.exit(1)
}
