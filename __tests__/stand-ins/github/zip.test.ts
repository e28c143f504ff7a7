import { deflateRawSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { unzip, zip } from '../../../stand-ins/github/zip.js'

it('reads what was put into an archive', () => {
  const files = { 'a.json': Buffer.from('{}'), 'folder/ü.txt': Buffer.from('text'), empty: Buffer.alloc(0) }
  expect(unzip(zip(files))).toEqual(files)
})

it('reads a compressed file', () => {
  const archive = zip({ 'a.txt': { deflated: deflateRawSync('text '.repeat(100)), size: 500 } })
  expect(unzip(archive)).toEqual({ 'a.txt': Buffer.from('text '.repeat(100)) })
})

it('refuses what is no archive', () => {
  expect(() => unzip(Buffer.from('PK'))).toThrow('no zip archive')
})

it.each(['../a', 'a/../../b', '/a', '..\\a'])('refuses the path %s, which leads out of a folder', (name) => {
  expect(() => unzip(zip({ [name]: '' }))).toThrow('contains the path')
})
