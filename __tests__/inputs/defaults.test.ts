import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { defaults, inputNames } from '../../src/inputs/defaults.ts'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { giveInputs, giveOnly, least, takeInputsBack } from './given-inputs.ts'

const manifest = parse(readFileSync(path.join(actionFolder, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string; required?: boolean }>
}

afterAll(takeInputsBack)

describe('the defaults of action.yml', () => {
  it('are those of the source, but for the expression that only a runner can fill in', () => {
    const declared = Object.entries(manifest.inputs).flatMap(([name, input]) =>
      input.default === undefined || input.default === '' ? [] : [[name, input.default]],
    )
    expect(Object.fromEntries(declared)).toEqual({ ...defaults, 'github-token': '${{ github.token }}' })
  })

  it('mean the same as inputs that are not set at all', async () => {
    giveInputs({ ...least, 'github-token': 'a token' })
    const filledIn = await readInputs({}, new Secrets())
    giveOnly({ ...least, 'github-token': 'a token' })
    expect(await readInputs({}, new Secrets())).toEqual(filledIn)
  })

  it('belong to the inputs that the source knows', () => {
    expect(inputNames.toSorted()).toEqual(Object.keys(manifest.inputs).toSorted())
  })

  it('leave out only what has to be given', () => {
    const required = Object.entries(manifest.inputs).filter(([, input]) => input.required === true)
    expect(required.map(([name]) => name)).toEqual(['portal-url', 'api-key'])
    expect(required.every(([, input]) => input.default === undefined)).toBe(true)
  })
})
