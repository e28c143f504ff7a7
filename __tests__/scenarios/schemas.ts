import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

const ajv = new Ajv2020({ strict: true })
const schemas = { snapshot: compiled('snapshot'), report: compiled('report') }

function compiled(name: string) {
  return ajv.compile(JSON.parse(readFileSync(path.join(actionFolder, 'schema', `${name}.schema.json`), 'utf8')))
}

/** Where a snapshot or a report is not as its schema says; empty where it is, and where there is none. */
export function problemsBySchema(name: keyof typeof schemas, value: unknown): string {
  const fits = schemas[name]
  return value === undefined || fits(value) ? '' : ajv.errorsText(fits.errors, { dataVar: name })
}
