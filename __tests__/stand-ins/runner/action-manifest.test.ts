import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { actionFolder, parseActionManifest, readActionManifest } from '../../../stand-ins/runner/action-manifest.js'

const manifests = ['action.yml', ...globSync('{.github/actions,scripts}/**/action.yml', { cwd: actionFolder })]

/** What a YAML library reads, with the same properties. */
function readWithLibrary(file: string) {
  const { inputs = {}, outputs = {} } = parse(readFileSync(path.join(actionFolder, file), 'utf8'))
  return { inputs: knownProperties(inputs), outputs: knownProperties(outputs) }
}

function knownProperties(section: Record<string, Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(section).map(([name, { description, default: fallback, required }]) => [
      name,
      {
        ...(description === undefined ? {} : { description }),
        ...(required === undefined ? {} : { required }),
        ...(fallback === undefined ? {} : { default: String(fallback) }),
      },
    ]),
  )
}

describe('the reader of action.yml', () => {
  it.each(manifests)('reads of %s what a YAML library reads', (file) => {
    const manifest = readActionManifest(file)
    expect(manifest).toEqual(readWithLibrary(file))
    expect(Object.keys(manifest.inputs)).not.toHaveLength(0)
  })

  it.each([
    ['a text in double quotes', 'inputs:\n  a:\n    default: \'x\'\n    description: "x"\n', 4],
    ['a literal text', 'inputs:\n  a:\n    description: |\n      x\n', 3],
    ['a text that goes on in the next line', 'inputs:\n  a:\n    description: x\n      y\n', 4],
    ['a comment behind a text', 'inputs:\n  a:\n    default: x # y\n', 3],
    ['an alias', 'inputs:\n  a:\n    default: *x\n', 3],
    ['a list', 'outputs:\n  - a\n', 2],
  ])('refuses %s rather than read it wrong', (_, text, line) => {
    expect(() => parseActionManifest(text)).toThrow(`line ${line}:`)
  })
})
