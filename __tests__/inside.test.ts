import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isInside } from '../src/inside.ts'

const folder = resolve('/home/runner/work')

describe('a path inside a folder', () => {
  it.each([
    ['/home/runner/work/a.json', true],
    ['/home/runner/work/a/b/c.json', true],
    ['/home/runner/work/..a/b.json', true],
    ['/home/runner/work', false],
    ['/home/runner', false],
    ['/home/runner/work-2/a.json', false],
    ['/home/runner/other/a.json', false],
    ['/', false],
  ])('%s: %s', (path, inside) => {
    expect(isInside(resolve(path), folder)).toBe(inside)
  })
})
