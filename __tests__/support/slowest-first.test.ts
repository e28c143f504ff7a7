import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { slowest } from './slowest-first.ts'

it.each(slowest)('is a file of tests: %s', (path) => {
  expect(existsSync(fileURLToPath(new URL(`../..${path}`, import.meta.url)))).toBe(true)
})
