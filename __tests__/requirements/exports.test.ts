import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

const made = 'axios.create({ baseURL: `${process.env.PORTAL}/api/2.0` })'

const clients: readonly (readonly [form: string, exported: string, used: string])[] = [
  ['without a name', `export default ${made}`, "import http from './lib/portal'\nhttp.get('/group')"],
  [
    'without a name, under another',
    `export default ${made}`,
    "import docspace from './lib/portal.js'\ndocspace.get('/group')",
  ],
  [
    'by its name',
    `const http = ${made}\nexport default http`,
    "import docspace from '@/lib/portal'\ndocspace.get('/group')",
  ],
  [
    'as the default',
    `const http = ${made}\nexport { http as default }`,
    "import docspace from './lib/portal'\ndocspace.get('/group')",
  ],
  [
    'renamed where it is imported',
    `export const http = ${made}`,
    "import { http as docspace } from './lib/portal'\ndocspace.get('/group')",
  ],
  [
    'the default, in braces',
    `export default ${made}`,
    "import { default as docspace } from './lib/portal'\ndocspace.get('/group')",
  ],
  [
    'renamed where it is exported',
    `const http = ${made}\nexport { http as docspace }`,
    "import { docspace } from './lib/portal'\ndocspace.get('/group')",
  ],
  [
    'of a namespace',
    `export const http = ${made}`,
    "import * as portal from './lib/portal'\nportal.http.get('/group')",
  ],
  [
    'beside a type',
    `export default ${made}`,
    "import docspace, { type Options } from './lib/portal'\ndocspace.get('/group')",
  ],
  ['of CommonJS', `module.exports = ${made}`, "const docspace = require('./lib/portal')\ndocspace.get('/group')"],
  [
    'of CommonJS by its name',
    `const http = ${made}\nmodule.exports = http`,
    "const docspace = require('./lib/portal')\ndocspace.get('/group')",
  ],
  [
    'a member of CommonJS',
    `exports.http = ${made}`,
    "const docspace = require('./lib/portal').http\ndocspace.get('/group')",
  ],
  [
    'in braces of CommonJS',
    `module.exports = { http: ${made} }`,
    "const { http: docspace } = require('./lib/portal')\ndocspace.get('/group')",
  ],
  [
    'renamed in CommonJS',
    `const http = ${made}\nmodule.exports = { docspace: http }`,
    "const { docspace } = require('./lib/portal')\ndocspace.get('/group')",
  ],
]

const late: readonly (readonly [form: string, exported: string, used: string])[] = [
  [
    'of TypeScript for CommonJS',
    `const http = ${made}\nexport = http`,
    "import docspace = require('./lib/portal')\ndocspace.get('/group')",
  ],
  [
    'that is imported later',
    `export const http = ${made}`,
    "const { http: docspace } = await import('./lib/portal')\ndocspace.get('/group')",
  ],
  [
    'of whose methods one is exported',
    `const http = ${made}\nexport const { get, put } = http`,
    "import { get as load } from './lib/portal'\nload('/group')",
  ],
]

describe('what a file exports under another name', () => {
  test.each([...clients, ...late])('a client %s', (_, exported, used) => {
    expect(said(read({ 'src/lib/portal.ts': exported, 'src/use.ts': used }))).toEqual(['GET /api/2.0/group'])
  })

  test.each([
    [
      'a function',
      'export default (path) => fetch(`${host}/api/2.0${path}`)',
      "import load from './portal'\nload('/group')",
    ],
    [
      'a function with a name',
      'export default async function send(path) { return fetch(`${host}/api/2.0${path}`) }',
      "import load from './portal'\nload('/group')",
    ],
    [
      'a function that is renamed',
      'export const send = (path) => fetch(`${host}/api/2.0${path}`)',
      "import { send as load } from './portal'\nload('/group')",
    ],
    [
      'a function of CommonJS',
      'module.exports = async (path) => fetch(`${host}/api/2.0${path}`)',
      "const load = require('./portal')\nload('/group')",
    ],
    ['a base', 'export default `${host}/api/2.0`', "import API from './portal'\nfetch(`${API}/group`)"],
    [
      'a base by its name',
      'const base = `${host}/api/2.0`\nexport default base',
      "import API from './portal'\nfetch(`${API}/group`)",
    ],
    [
      'a base that is renamed',
      'export const BASE = `${host}/api/2.0`',
      "import { BASE as API } from './portal'\nfetch(`${API}/group`)",
    ],
    [
      'a base of a namespace',
      'export const BASE = `${host}/api/2.0`',
      "import * as api from './portal'\nfetch(`${api.BASE}/group`)",
    ],
    [
      'a base of CommonJS',
      'module.exports = `${host}/api/2.0`',
      "const API = require('./portal')\nfetch(`${API}/group`)",
    ],
    [
      'a base of an object that is renamed',
      'export const PORTAL = { url: `${host}/api/2.0` }\nexport const CRM = { url: `${host}/crm` }',
      "import { PORTAL as api } from './portal'\nfetch(`${api.url}/group`)",
    ],
  ])('%s', (_, exported, used) => {
    expect(said(read({ 'portal.ts': exported, 'use.ts': used }))).toEqual(['GET /api/2.0/group'])
  })

  test.each([
    ['a name', "export { http as docspace } from './http'"],
    ['the default', "export { default as docspace } from './http'"],
    ['what it imports', "import http from './http'\nexport { http as docspace }"],
    ['all of it', "export * from './named'"],
  ])('and hands on: %s', (_, index) => {
    const files = {
      'src/api/http.ts': `export const http = ${made}\nexport default http`,
      'src/api/named.ts': `export const docspace = ${made}`,
      'src/api/index.ts': index,
      'src/use.ts': "import { docspace } from './api'\ndocspace.delete(`/group/${id}`)",
    }
    const withNamed = index.includes('*')
    const { 'src/api/named.ts': named, ...others } = files
    expect(said(read(withNamed ? files : others))).toEqual(['DELETE /api/2.0/group/{id}'])
    expect(named).toContain('docspace')
  })

  test('belongs to the file that is imported', () => {
    const files = {
      'crm/http.ts': "export const http = axios.create({ baseURL: 'https://crm.example/v1' })\nexport default http",
      'portal/http.ts': `export const http = ${made}\nexport default http`,
      'crm/use.ts':
        "import { http as api } from './http'\nimport other from './http'\napi.get('/group')\nother.get('/people')",
      'portal/use.ts':
        "import { http as api } from './http'\nimport other from './http'\napi.put('/group')\nother.put('/people')",
    }
    expect(said(read(files))).toEqual(['PUT /api/2.0/group', 'PUT /api/2.0/people'])
  })

  test('is not what a member is called', () => {
    const files = {
      'portal.ts': 'export const send = (path) => fetch(`${host}/api/2.0${path}`)',
      'use.ts': "import { send as get } from './portal'\nget('/group')\ncache.get('/people')",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/group'])
  })

  test('is not what a package of the same name exports', () => {
    const files = {
      'axios.ts': `export default ${made}`,
      'use.ts': "import axios from 'axios'\naxios.get('/group')\nimport http from './axios'\nhttp.get('/people')",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })
})
