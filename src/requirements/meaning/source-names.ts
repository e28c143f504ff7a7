/** What the paths of files say of the names in them. */

const knownStems = new Map<string, string>()

/**
 * `constants` of `src/common/constants.ts`, `common` of `src/common/index.ts`, and of a file of Go the folder, which is
 * its package.
 */
export function stemOf(path: string): string {
  const known = knownStems.get(path)
  if (known !== undefined) return known
  // They are asked for again and again, but are few.
  if (knownStems.size > 10_000) knownStems.clear()
  const stem = findStem(path)
  knownStems.set(path, stem)
  return stem
}

function findStem(path: string): string {
  const parts = path.replace(/\\/g, '/').split('/')
  const [stem = ''] = (parts.at(-1) ?? '').split('.')
  if (path.endsWith('.go')) return parts.at(-2) ?? stem
  return stem === 'index' || stem === '__init__' ? (parts.at(-2) ?? stem) : stem
}

/** With the slash after it. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Those in the folder of a file, or in one that is nearest to it. */
export function nearest<Thing extends { readonly file: string }>(
  things: readonly Thing[],
  file: string,
): readonly Thing[] {
  const inCommon = things.map((thing) => commonFolders(thing.file, file))
  const most = Math.max(...inCommon)
  return things.filter((_, index) => inCommon[index] === most)
}

function commonFolders(one: string, other: string): number {
  const [folders, others] = [folderOf(one).split('/'), folderOf(other).split('/')]
  const first = folders.findIndex((folder, index) => folder !== others[index])
  return first === -1 ? folders.length : first
}

/** Whether a file may use the functions of another one: languages that import them say so, by the file or its folder. */
export function mayBeImported(file: string, by: string, imports: ReadonlySet<string>): boolean {
  if (file === by || !/\.(?:[cm]?[jt]sx?|vue|py|go)$/.test(file) || imports.has(stemOf(file))) return true
  const folders = folderOf(file).split('/').slice(-4)
  return file.endsWith('.go') ? folderOf(file) === folderOf(by) : folders.some((folder) => imports.has(folder))
}

/** `com.acme.portal`, `acme.portal` and so on for `src/com/acme/portal/Client.kt`, whose names are imported without it. */
export function packagesOf(path: string): string[] {
  if (!/\.(?:java|kts?)$/.test(path)) return []
  const parts = path.replace(/\\/g, '/').split('/').slice(0, -1).slice(-8)
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}
