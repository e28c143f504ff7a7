import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isInside } from '../src/inside.ts'

const folder = resolve('/repository/work')

describe('a path inside a folder', () => {
  it.each([
    ['/repository/work/a.json', true],
    ['/repository/work/a/b/c.json', true],
    ['/repository/work/..a/b.json', true],
    ['/repository/work', false],
    ['/repository', false],
    ['/repository/work-2/a.json', false],
    ['/repository/other/a.json', false],
    ['/', false],
  ])('%s: %s', (path, inside) => {
    expect(isInside(resolve(path), folder)).toBe(inside)
  })
})
