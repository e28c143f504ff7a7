import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { edit, replacements } from './left-out.js'

/** @import { LogLevel, Plugin } from 'esbuild' */

/**
 * Bundles the upload of the artifact client and what it needs into one module, which the other bundler then takes as it
 * is. That one can neither leave out what this one can, nor minify what is not ours alone.
 * @param {string} entry
 * @param {string} file
 * @param {LogLevel} [logLevel] what the bundler prints
 * @returns {Promise<Map<string, number>>} the modules of others that are in it, as paths, with the bytes of each
 * @throws {Error} when a module has moved, or one that is to be replaced is not there
 */
export async function bundleUploadClient(entry, file, logLevel = 'warning') {
  const replaced = new Set()
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    minify: true,
    // Who is to be named stands in licenses.txt.
    legalComments: 'none',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The client asks of each body whether it is a form, which an upload's never is; to name FormData loads Node's fetch.
    define: { FormData: 'undefined' },
    // Modules that say `import` can be left out in part.
    mainFields: ['module', 'main'],
    banner: { js: '// The upload of @actions/artifact, minified: see scripts/build/bundle-upload-client.js' },
    metafile: true,
    logLevel,
    plugins: [withoutSomeParts(replaced), withPartsOfNode],
  })
  const missed = [...replacements, edit].filter((replacement) => !replaced.has(replacement))
  if (missed.length > 0) {
    const files = missed.map((replacement) => replacement.file).join(', ')
    throw new Error(`The artifact client no longer loads ${files}: see scripts/build/left-out.js.`)
  }
  const output = Object.values(metafile.outputs)[0]
  const strange = output?.imports.find((imported) => !isBuiltin(imported.path))
  if (output === undefined || strange !== undefined) throw new Error(`${strange?.path ?? file} was not bundled.`)
  const ours = replacements.map((replacement) => endingWith(replacement.file))
  const modules = Object.entries(output.inputs)
    .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && !ours.some((pattern) => pattern.test(name)))
    .map(([name, { bytesInOutput }]) => /** @type {const} */ ([name, bytesInOutput]))
  return new Map(modules)
}

/**
 * @param {Set<object>} replaced gets what was replaced
 * @returns {Plugin}
 */
function withoutSomeParts(replaced) {
  return {
    name: 'without some parts',
    setup({ onLoad }) {
      for (const replacement of replacements) {
        onLoad({ filter: endingWith(replacement.file) }, () => {
          replaced.add(replacement)
          return { contents: replacement.contents, loader: 'js' }
        })
      }
      onLoad({ filter: endingWith(edit.file) }, ({ path: file }) => {
        const [before, after, ...more] = readFileSync(file, 'utf8').split(edit.from)
        if (after === undefined || more.length > 0) throw new Error(`${edit.file} does not say ${edit.from} once.`)
        replaced.add(edit)
        return { contents: `${before}${edit.to}${after}`, loader: 'js' }
      })
    },
  }
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
