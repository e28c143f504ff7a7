import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { apiReplacements, edit, replacements } from './left-out.js'

/** @import { BuildOptions, LogLevel, Plugin } from 'esbuild' */
/** @import { Replacement } from './left-out.js' */

/**
 * Bundles the upload of the artifact client and what it needs.
 * @param {string} entry
 * @param {string} file
 * @param {LogLevel} [logLevel] what the bundler prints
 */
export function bundleUploadClient(entry, file, logLevel = 'warning') {
  return bundleLibrary(entry, file, [...replacements, edit], {
    // The client asks of each body whether it is a form, which an upload's never is; to name FormData loads Node's fetch.
    define: { FormData: 'undefined' },
    banner: { js: '// The upload of @actions/artifact, minified: see scripts/build/bundle-libraries.js' },
    logLevel,
  })
}

/**
 * Bundles the client of GitHub's API and what it needs.
 * @param {string} entry
 * @param {string} file
 * @param {LogLevel} [logLevel] what the bundler prints
 */
export function bundleApiClient(entry, file, logLevel = 'warning') {
  return bundleLibrary(entry, file, apiReplacements, {
    banner: { js: '// The client of @actions/github, minified: see scripts/build/bundle-libraries.js' },
    logLevel,
  })
}

/**
 * Bundles a package of others as it is.
 * @param {string} module of `src`, which exports it
 */
export function bundlePackage(module) {
  return bundleLibrary(`src/${module}.ts`, `build/src/${module}.js`, [], {
    banner: { js: '// Code of others, minified: see scripts/build/bundle-libraries.js and licenses.txt' },
  })
}

/**
 * Bundles code of others into one module, which the other bundler then takes as it is. That one can neither leave out what
 * this one can, nor minify what is not ours alone.
 * @param {string} entry
 * @param {string} file
 * @param {readonly (Replacement | typeof edit)[]} leftOut
 * @param {BuildOptions} options
 * @returns {Promise<Map<string, number>>} the modules of others that are in it, as paths, with the bytes of each
 * @throws {Error} when a module has moved, or one that is to be replaced is not there
 */
async function bundleLibrary(entry, file, leftOut, options) {
  const replaced = new Set()
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    minify: true,
    // Who is to be named stands in licenses.txt.
    legalComments: 'none',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Modules that say `import` can be left out in part.
    mainFields: ['module', 'main'],
    metafile: true,
    plugins: [withoutSomeParts(leftOut, replaced), withPartsOfNode],
  })
  const missed = leftOut.filter((part) => !replaced.has(part))
  if (missed.length > 0) {
    const files = missed.map((part) => part.file).join(', ')
    throw new Error(`GitHub's client no longer loads ${files}: see scripts/build/left-out.js.`)
  }
  const output = Object.values(metafile.outputs)[0]
  const strange = output?.imports.find((imported) => !isBuiltin(imported.path))
  if (output === undefined || strange !== undefined) throw new Error(`${strange?.path ?? file} was not bundled.`)
  const ours = leftOut.filter((part) => 'contents' in part).map((part) => endingWith(part.file))
  const modules = Object.entries(output.inputs)
    .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && !ours.some((pattern) => pattern.test(name)))
    .map(([name, { bytesInOutput }]) => /** @type {const} */ ([name, bytesInOutput]))
  return new Map(modules)
}

/**
 * @param {readonly (Replacement | typeof edit)[]} leftOut
 * @param {Set<object>} replaced gets what was replaced
 * @returns {Plugin}
 */
function withoutSomeParts(leftOut, replaced) {
  return {
    name: 'without some parts',
    setup({ onLoad }) {
      for (const part of leftOut) {
        onLoad({ filter: endingWith(part.file) }, ({ path: file }) => {
          replaced.add(part)
          return 'contents' in part ? { contents: part.contents, loader: 'js' } : edited(file, part)
        })
      }
    },
  }
}

/**
 * @param {string} path
 * @param {typeof edit} part
 */
function edited(path, { file, from, to }) {
  const [before, after, ...more] = readFileSync(path, 'utf8').split(from)
  if (after === undefined || more.length > 0) throw new Error(`${file} does not say ${from} once.`)
  return { contents: `${before}${to}${after}` }
}

/**
 * Parts of Node are loaded when the bundle runs. `require` is not there in a module, and `process.getBuiltinModule` does
 * the same for them. A package that holds Node's own streams becomes these: it does the same where the environment says
 * READABLE_STREAM=disable.
 * @type {Plugin}
 */
const withPartsOfNode = {
  name: 'with parts of Node',
  setup({ onResolve, onLoad }) {
    const namespace = 'part-of-node'
    onResolve({ filter: /^readable-stream(\/passthrough)?$/ }, ({ path: name }) => ({ path: name, namespace }))
    onResolve({ filter: /^[^.]/ }, ({ path: name, kind }) => {
      // A slash at the end asks for a package that has the name of a part of Node.
      if (!isBuiltin(name) || name.endsWith('/')) return undefined
      if (kind === 'import-statement') return { path: name, external: true }
      return { path: name, namespace }
    })
    onLoad({ filter: /.*/, namespace }, ({ path: name }) => {
      const part = name.startsWith('readable-stream') ? 'node:stream' : name
      const member = name === 'readable-stream/passthrough' ? '.PassThrough' : ''
      return { contents: `module.exports = process.getBuiltinModule('${part}')${member}`, loader: 'js' }
    })
  },
}

/** @param {string} file below `node_modules` */
function endingWith(file) {
  const parts = path.posix.join('node_modules', file).split('/')
  return new RegExp(`(?:^|[/\\\\])${parts.map((part) => part.replaceAll('.', '\\.')).join('[/\\\\]')}$`)
}
