import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundleApiClient, bundleUploadClient } from '../../scripts/build/bundle-libraries.js'
import { licensesOf, packageFolders } from '../../scripts/build/licenses.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-build-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a file and returns its path. */
function written(name: string, text: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe('bundling GitHub’s clients', () => {
  const bundling = (source: string) =>
    bundleUploadClient(written('entry.js', source), path.join(folder, 'bundle.js'), 'silent')

  it('fails where a module is no longer there', async () => {
    await expect(bundling("export * from './moved.js'")).rejects.toThrow('Could not resolve "./moved.js"')
  })

  it('fails where a file that is to be replaced is no longer loaded, and names it', async () => {
    await expect(bundling("import { sep } from 'node:path'\nexport default sep")).rejects.toThrow(
      /no longer loads undici\/index\.js, .*left-out\.js/,
    )
  })

  it('fails where the client of the API no longer loads what is to be replaced', async () => {
    const entry = written('entry.js', "import { sep } from 'node:path'\nexport default sep")
    await expect(bundleApiClient(entry, path.join(folder, 'bundle.js'), 'silent')).rejects.toThrow(
      /no longer loads undici\/index\.js, .*left-out\.js/,
    )
  })

  it('fails where a file does not say what is to be replaced in it', async () => {
    const file = 'node_modules/@azure/storage-blob/dist/esm/generated/src/operations/blockBlob.js'
    written(file, 'export const serializer = createSerializer(Others)')
    await expect(bundling(`export * from './${file}'`)).rejects.toThrow(/blockBlob\.js does not say createSerializer/)
  })
})

describe('the text of licenses', () => {
  it('belongs to the packages of the modules that are shipped, each once, and not to ours', () => {
    expect(
      packageFolders([
        '/home/me/project/src/index.ts',
        '/home/me/project/node_modules/one/lib/a.js',
        'node_modules/one/index.js',
        'C:\\project\\node_modules\\@scope\\two\\index.js',
        'node_modules/one/node_modules/three/index.js',
        'external "node:fs"',
      ]),
    ).toEqual(['node_modules/one', 'node_modules/@scope/two', 'node_modules/one/node_modules/three'])
  })

  it('stands once for all packages that have the same, with the name of each', () => {
    const packageWith = (name: string, license: string | undefined, text?: string) => {
      const file = written(`${name}/package.json`, JSON.stringify({ name, version: '1.0.0', license }))
      if (text !== undefined) written(`${name}/LICENSE.md`, text)
      return path.dirname(file)
    }
    const folders = [
      packageWith('two', 'MIT', 'The text.\r\n'),
      packageWith('other', 'ISC', 'Another text.'),
      packageWith('one', 'MIT', 'The text. \n'),
      packageWith('bare', undefined),
    ]
    const line = `\n${'-'.repeat(80)}\n\n`
    expect(licensesOf(folders)).toBe(
      [
        'bare 1.0.0 (names no license)\n\n(The package has no text of its license.)\n',
        'one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nThe text.\n',
        'other 1.0.0 (ISC)\n\nAnother text.\n',
      ].join(line),
    )
  })
})
