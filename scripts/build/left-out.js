/**
 * Code that GitHub's clients bring and the action never runs, and what stands in its place: less code that does the same,
 * or an error, so that a run that needs it after all is red. `npm run test:artifacts` uploads to a real blob store with what
 * is left.
 */

/**
 * @typedef {object} Replacement
 * @property {string} file below `node_modules`
 * @property {string} because why nothing misses it
 * @property {string} contents
 */

const missing = "throw new Error('This part of the client was left out.')"
const blob = '@azure/storage-blob/dist/esm'
const operations = `${blob}/generated/src/operations`

const endpointList = '@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js'
const { default: endpoints } = await import(`../../node_modules/${endpointList}`)

/** What src/artifacts/github.ts asks of GitHub's API. */
const calledEndpoints = {
  actions: ['downloadArtifact', 'getWorkflowRun', 'getWorkflowRunAttempt', 'listArtifactsForRepo', 'listWorkflowRuns'],
  repos: ['get'],
}

/**
 * What the client of GitHub's API brings.
 * @type {readonly Replacement[]}
 */
export const apiReplacements = [
  {
    file: 'undici/index.js',
    because: 'Octokit would send requests with it; src/artifacts/github.ts gives it another fetch, over node:https.',
    contents: `${missingClasses('ProxyAgent')}\nexport const fetch = () => { ${missing} }`,
  },
  {
    file: endpointList,
    because: 'It names all requests of the API, of which the action sends six.',
    contents: `export default ${JSON.stringify(onlyCalled())}`,
  },
  {
    file: '@octokit/plugin-paginate-rest/dist-bundle/index.js',
    because: 'It goes through all pages; src/artifacts/earlier-runs.ts asks for each by itself.',
    contents: 'export const paginateRest = () => ({})',
  },
]

/** The called ones as the client describes them. Throws where it no longer has one. */
function onlyCalled() {
  return Object.fromEntries(
    Object.entries(calledEndpoints).map(([scope, names]) => {
      const all = /** @type {Record<string, unknown>} */ (Object(endpoints)[scope] ?? {})
      const missed = names.find((name) => all[name] === undefined)
      if (missed !== undefined) throw new Error(`GitHub's client has no ${scope}.${missed}.`)
      return [scope, Object.fromEntries(names.map((name) => [name, all[name]]))]
    }),
  )
}

/**
 * What the artifact client brings.
 * @type {readonly Replacement[]}
 */
export const replacements = [
  {
    file: 'undici/index.js',
    because:
      'HttpClient has it for getAgentDispatcher alone, which octokit calls; its own requests go over node:https.',
    contents: missingClasses('ProxyAgent'),
  },
  {
    file: 'readdir-glob/index.js',
    because: 'It lists the files of a folder for archiver.glob; an upload names its files.',
    contents: `module.exports = () => { ${missing} }`,
  },
  {
    file: 'archiver-utils/file.js',
    because: 'It finds files by patterns; no module of archiver uses it.',
    contents: 'module.exports = {}',
  },
  {
    file: 'tar-stream/index.js',
    because: 'archiver makes a tar with it; an upload is a zip.',
    contents: `exports.pack = () => { ${missing} }`,
  },
  {
    file: 'async/dist/async.mjs',
    because: 'archiver uses its queue alone, which is the same function in a file of its own.',
    contents: "import queue from '../queue.js'\nexport { queue }\nexport default { queue }",
  },
  {
    file: 'graceful-fs/graceful-fs.js',
    because: 'It is node:fs, with patience where thousands of files are open at once; an upload opens two.',
    contents: "module.exports = require('node:fs')",
  },
  {
    file: '@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js',
    because:
      'It has Node load Web Crypto for the names of requests; node:crypto makes the same, and is loaded already.',
    contents: "export { randomUUID } from 'node:crypto'",
  },
  {
    file: '@azure/storage-common/dist/esm/crc64.js',
    because: 'It computes a checksum that is sent where contentChecksumAlgorithm asks for it; the client does not.',
    contents: `export default () => { ${missing} }`,
  },
  {
    file: `${blob}/sas/BlobSASSignatureValues.js`,
    because: 'It signs addresses with the key of an account; the client gets a signed address.',
    contents: `export function generateBlobSASQueryParameters() { ${missing} }
export { generateBlobSASQueryParameters as generateBlobSASQueryParametersInternal }`,
  },
  { file: `${blob}/BlobDownloadResponse.js`, because: 'It reads.', contents: missingClasses('BlobDownloadResponse') },
  { file: `${blob}/BlobQueryResponse.js`, because: 'It reads.', contents: missingClasses('BlobQueryResponse') },
  { file: `${blob}/BlobLeaseClient.js`, because: 'It locks a blob.', contents: missingClasses('BlobLeaseClient') },
  {
    file: `${blob}/pollers/BlobStartCopyFromUrlPoller.js`,
    because: 'It copies a blob.',
    contents: missingClasses('BlobBeginCopyFromUrlPoller'),
  },
  {
    file: '@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js',
    because: 'It describes each request to a tracer, and passes it on. Nobody registers a tracer.',
    contents: `export const tracingPolicyName = 'tracingPolicy'
export const tracingPolicy = () => ({ name: tracingPolicyName, sendRequest: (request, next) => next(request) })`,
  },
  // Every client of the storage gets an object of each of these, and an upload calls methods of BlockBlobImpl alone.
  ...['service', 'container', 'blob', 'pageBlob', 'appendBlob'].map((name) => ({
    file: `${operations}/${name}.js`,
    because: 'It holds requests that are not those of an upload: it stages blocks and commits their list.',
    contents: `export class ${name.charAt(0).toUpperCase()}${name.slice(1)}Impl {}`,
  })),
]

/** A part of a file that is replaced. */
export const edit = {
  file: `${operations}/blockBlob.js`,
  because:
    'A serializer looks shapes up by name where another shape refers to them; those of staging and committing refer to none.',
  from: 'createSerializer(Mappers, ',
  to: 'createSerializer({}, ',
}

/** @param {string[]} names */
function missingClasses(...names) {
  return names.map((name) => `export class ${name} { constructor() { ${missing} } }`).join('\n')
}
