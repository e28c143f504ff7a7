import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { writeRequirements } from '../../src/requirements/files/requirements-block.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

const page = readFileSync(path.join(actionFolder, 'docs', 'requirements.md'), 'utf8')

it('docs/requirements.md shows the file as the action writes it', () => {
  const [, block = ''] = /```text\n(# Users [\s\S]*?)```/.exec(page) ?? []
  const requests = block.split('\n').flatMap((line) => {
    const [, method = '', route = '', places = ''] = /^([A-Z]+) (\S+) {2}# (.*)$/.exec(line) ?? []
    return places === ''
      ? []
      : places.split(', ').map((place) => {
          const [file = '', number = ''] = place.split(':')
          return { method, path: route, file, line: Number(number) }
        })
  })
  expect(requests).toHaveLength(3)
  expect(writeRequirements(block, requests)).toBe(block)
})
