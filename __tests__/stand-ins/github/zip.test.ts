import { expect, it } from '@jest/globals'
import { unzip } from '../../../stand-ins/github/unzip.ts'
import { zip } from '../../../stand-ins/github/zip.ts'

it('reads what was put into an archive', () => {
  const files = { 'a.json': Buffer.from('{}'), 'folder/ü.txt': Buffer.from('text'), empty: Buffer.alloc(0) }
  expect(unzip(zip(files))).toEqual(files)
})

it('refuses what is none', () => {
  expect(() => unzip(Buffer.from('PK'))).toThrow('no zip archive')
})
