import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'
import { bundleApiClient, bundlePackage, bundleUploadClient } from './build/bundle-libraries.js'
import { licensesOf, packageFolders } from './build/licenses.js'

/**
 * Builds `dist`: compiles `src` into `build`, and bundles that. The old `dist` is replaced as a whole, since the bundler
 * leaves old chunks, and only once the new one is right. With `--sizes` it shows what the upload's part consists of.
 */

const root = path.resolve(import.meta.dirname, '..')
const bundle = 'build/bundle'
/** The folder of each action's bundle, by the module that it begins with. */
const bundles = { index: bundle, 'requirements/index': path.join(bundle, 'requirements') }
process.chdir(root)

rmSync('build', { recursive: true, force: true })
run('typescript', 'tsc', ['-p', 'tsconfig.build.json'])
// The compiler indents by four blanks, which take 5 kB of the archive.
for (const file of globSync('build/src/**/*.js')) {
  shorten(file, /^(?: {4})+/gm, (blanks) => '\t'.repeat(blanks.length / 4))
}
markFreeOfSideEffects(['core', 'exec', 'github', 'http-client', 'io'])
const uploadClient = await bundleUploadClient('src/artifacts/upload-client.ts', 'build/src/artifacts/upload-client.js')
const apiClient = await bundleApiClient('src/artifacts/github-client.ts', 'build/src/artifacts/github-client.js')
const packages = await Promise.all([bundlePackage('artifacts/zip-reader'), bundlePackage('requirements/files/glob')])
if (process.argv.includes('--sizes')) showSizes(uploadClient)
// Not minified, which would start slower and be unreadable; without a source map, which would double the size.
for (const [entry, folder] of Object.entries(bundles)) {
  run('@vercel/ncc', 'ncc', [
    ...['build', `build/src/${entry}.js`, '-o', folder],
    ...['--stats-out', statsOf(entry), '--target', 'es2024', '--no-cache', '--quiet'],
  ])
}
for (const folder of Object.values(bundles)) {
  // The bundler says of each import and export that it is one.
  shorten(path.join(folder, 'index.js'), /\/\* (?:harmony (?:ex|im)port|binding)[^*]*\*\/ */g, () => '')
  checkBundle(folder)
}
writeFileSync(
  path.join(bundle, 'licenses.txt'),
  licensesOf(
    packageFolders([
      ...uploadClient.keys(),
      ...apiClient.keys(),
      ...packages.flatMap((modules) => [...modules.keys()]),
      ...Object.keys(bundles).flatMap(shippedModules),
    ]),
  ),
)
rmSync('dist', { recursive: true, force: true })
renameSync(bundle, 'dist')

/**
 * Runs a program of an installed package with this Node, and ends where it fails: it has said why.
 * @param {string} name
 * @param {string} program
 * @param {string[]} parameters
 */
function run(name, program, parameters) {
  const folder = path.join('node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const { status } = spawnSync(process.execPath, [path.join(folder, bin[program]), ...parameters], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

/**
 * Makes code shorter where nobody misses it: the archive has a limit.
 * @param {string} file
 * @param {RegExp} pattern
 * @param {(found: string) => string} shorter
 * @throws {Error} where that would change the code, as in a text that goes over several lines
 */
function shorten(file, pattern, shorter) {
  const plain = (/** @type {string} */ text) => transformSync(text, { minifyWhitespace: true }).code
  const text = readFileSync(file, 'utf8')
  const shortened = text.replace(pattern, shorter)
  if (plain(shortened) !== plain(text)) throw new Error(`${file} cannot be written shorter: a text would change.`)
  writeFileSync(file, shortened)
}

/**
 * Lets the bundler leave out what is imported and not used. It must be told that this is safe, and it is: the modules of
 * these packages define functions, classes and constants, and a part that nobody uses is not missed. Without it
 * `@actions/core` alone brings an HTTP client, which makes the start twice as long.
 * @param {string[]} names
 */
function markFreeOfSideEffects(names) {
  for (const name of names) {
    const copies = globSync(`node_modules/{,@actions/*/node_modules/}@actions/${name}/package.json`)
    if (copies.length === 0) throw new Error(`@actions/${name} is not installed.`)
    for (const file of copies) {
      const description = JSON.parse(readFileSync(file, 'utf8'))
      writeFileSync(file, `${JSON.stringify({ ...description, sideEffects: false }, null, 2)}\n`)
    }
  }
}

/**
 * @param {ReadonlyMap<string, number>} modules with the bytes of each
 */
function showSizes(modules) {
  const sizes = new Map()
  for (const [module, bytes] of modules) {
    const name = packageFolders([module])[0]?.replace(/^.*node_modules\//, '') ?? 'parts of Node'
    sizes.set(name, (sizes.get(name) ?? 0) + bytes)
  }
  for (const [name, bytes] of [...sizes].sort(([, one], [, other]) => other - one)) console.log(`${bytes} ${name}`)
}

/** @param {string} entry */
function statsOf(entry) {
  return `build/stats-${entry.replaceAll('/', '-')}.json`
}

/**
 * The modules that the bundler put into a chunk.
 * @param {string} entry
 * @returns {string[]} paths
 */
function shippedModules(entry) {
  /** @typedef {{ nameForCondition?: string, chunks: unknown[], modules?: Module[] }} Module */
  const { modules } = JSON.parse(readFileSync(statsOf(entry), 'utf8'))
  const inChunks = /** @type {Module[]} */ (modules).filter(({ chunks }) => chunks.length > 0)
  // What was joined into one module stands below it.
  return inChunks
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map((module) => module.nameForCondition ?? '')
}

/**
 * @param {string} folder
 * @throws {Error} when the bundle would not run, or tells where it was built
 */
function checkBundle(folder) {
  if (!existsSync(path.join(folder, 'index.js'))) throw new Error('The bundler wrote no index.js.')
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry
    if (Object.values(bundles).includes(path.join(folder, name))) continue
    // It takes a path that is put together in the source for one of a file to ship, and copies whatever is there.
    if (entry.isDirectory()) throw new Error(`The bundler took a path for an asset and copied the folder ${name}.`)
    const text = readFileSync(path.join(folder, name), 'utf8')
    // The bundler puts this where a module is missing, and reports success.
    if (text.includes('eval("require")')) throw new Error(`${name} asks for a module that is not installed.`)
    if ([root, JSON.stringify(root).slice(1, -1)].some((place) => text.includes(place))) {
      throw new Error(`${name} holds the path of the folder it was built in.`)
    }
  }
}
