import { describe, expect, it } from '@jest/globals'
import { demoClientId, startContractPortal } from '../../../stand-ins/portal/index.js'
import { findSecrets } from '../../support/secret-search.ts'
import { marksOf, runRequirements } from './run-requirements.ts'

const secrets = {
  key: `sk-${'0f1e2d3c'.repeat(8)}`,
  cookie: 'asc_auth_key_Zx81kQpL',
  'response cookie': 'session_9YtR4wVb',
  token: 'eyJhbGciOiJub25lIn0.c2VjcmV0LXRva2Vu.x',
  password: 'correct horse battery',
  'value of a query': 'searched-for-this',
  'id of a file': '90817263',
  'id of a person': '5c1b7e52-9d3f-4a60-8f21-a7d1c0ffee00',
  mail: 'jane.doe@hidden.example',
  host: 'hidden-portal.example',
  title: 'Quarterly figures',
  body: 'the-text-of-a-document',
}

/** What a browser recorded, with a value that nobody may see in every place that it has. */
function entry(method: string, path: string): unknown {
  const url = `https://${secrets.host}/api/2.0/${path}`
  return {
    request: {
      method,
      url: `${url}?q=${secrets['value of a query']}&key=${secrets.key}#${secrets.title}`,
      headers: [
        { name: 'Authorization', value: `Bearer ${secrets.key}` },
        { name: 'Cookie', value: `asc_auth_key=${secrets.cookie}` },
        { name: 'Referer', value: `https://${secrets.host}/rooms` },
      ],
      cookies: [{ name: 'asc_auth_key', value: secrets.cookie }],
      queryString: [{ name: 'q', value: secrets['value of a query'] }],
      postData: { text: JSON.stringify({ userName: secrets.mail, password: secrets.password }) },
    },
    response: {
      status: 200,
      headers: [{ name: 'Set-Cookie', value: secrets['response cookie'] }],
      content: { text: JSON.stringify({ token: secrets.token, url, text: secrets.body }) },
      redirectURL: url,
    },
    serverIPAddress: '192.0.2.17',
  }
}

const har = JSON.stringify(
  {
    log: {
      version: '1.2',
      pages: [{ id: 'page_1', title: `${secrets.title} ${secrets.key}` }],
      entries: [
        entry('GET', `files/file/${secrets['id of a file']}`),
        entry('PUT', `people/${secrets['id of a person']}/password`),
        entry('GET', `people/email/${secrets.mail}`),
        entry('POST', `files/${secrets.mail}/${secrets.key}/${secrets['id of a file']}/${secrets.title}`),
        entry('GET', `${secrets.mail}/${secrets.token}`),
        entry(secrets.cookie, 'people'),
        entry('OPTIONS', `files/file/${secrets['id of a file']}`),
      ],
    },
  },
  undefined,
  1,
)

const collection = JSON.stringify({
  info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  auth: { type: 'bearer', bearer: [{ key: 'token', value: secrets.token }] },
  item: [
    {
      name: secrets.title,
      request: {
        method: 'PUT',
        header: [{ key: 'Authorization', value: secrets.key }],
        body: { mode: 'raw', raw: secrets.password },
        url: { raw: '{{baseUrl}}/files/file/{{file}}' },
      },
    },
  ],
  variable: [
    { key: 'baseUrl', value: `https://${secrets.host}/api/2.0` },
    { key: 'file', value: secrets['id of a file'] },
    { key: 'key', value: secrets.key },
  ],
})

const workspaceFiles = { 'traffic/portal.har': har, 'docs/portal.postman_collection.json': collection }

describe('recordings', () => {
  it.each(['check', 'write'])('%s tells method and path, and nothing else of them', async (mode) => {
    const run = await runRequirements({
      workspaceFiles,
      inputs: { mode, code: '**/*.har\n**/*.postman_collection.json' },
      env: { RUNNER_DEBUG: '1' },
    })
    expect(
      JSON.parse(run.outputs['requests'] ?? '[]').map(
        (found: { method: string; path: string }) => `${found.method} ${found.path}`,
      ),
    ).toEqual([
      'GET /api/2.0/files/file/{fileId}',
      'PUT /api/2.0/files/file/{file}',
      'POST /api/2.0/files/{value}/{value}/{value}/{value}',
      'GET /api/2.0/people/email/{value}',
      'PUT /api/2.0/people/{userid}/password',
    ])
    expect(JSON.parse(run.outputs['unread'] ?? '[]')).toHaveLength(2)
    const {
      'workspace/traffic/portal.har': _,
      'workspace/docs/portal.postman_collection.json': __,
      ...sinks
    } = run.sinks
    expect(Object.keys(sinks)).toContain('stdout')
    expect(findSecrets(sinks, secrets)).toEqual([])
  })

  it('that are broken are invalid, and nothing of them is told', async () => {
    const run = await runRequirements({ workspaceFiles: { 'a.har': har.slice(0, -5) }, inputs: { code: '*.har' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.annotations[0]?.message).toContain('Cannot read `a.har` of `code`: it is not a complete HAR file.')
    const { 'workspace/a.har': _, ...sinks } = run.sinks
    expect(findSecrets(sinks, secrets)).toEqual([])
  })

  it('without a request to the portal are as code without one', async () => {
    const run = await runRequirements({
      workspaceFiles: { 'a.har': '{"log":{"entries":[{"request":{"method":"GET","url":"https://a.example/"}}]}}' },
      inputs: { code: '*.har' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.annotations[0]?.message).toContain('no request to a portal')
  })

  it('and code make one list, each marked on its line', async () => {
    const run = await runRequirements({
      workspaceFiles: {
        'src/a.ts': 'fetch(`${portal}/api/2.0/group`)\n',
        'a.har': '{"log":{"entries":[\n{"request":{"method":"GET","url":"https://a.example/api/2.0/people/@self"}}]}}',
      },
      inputs: { code: 'src\n*.har' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'requirements-differ' } })
    expect(marksOf(run)).toEqual(['error src/a.ts:1', 'error a.har:2'])
    expect(run.stdout).toContain('Read 2 files.')
  })

  it('of a browser keep, of unknown routes, those of the portal that is named', async () => {
    const portal = await startContractPortal({
      clients: [{ client_id: demoClientId, name: 'a', scopes: ['rooms:write'] }],
    })
    try {
      const urls = [
        `${portal.url}/api/2.0/people/new/thing`,
        'https://a.example/api/2.0/smtpsettings/old/thing',
        'https://a.example/api/2.0/group',
      ]
      const entries = urls.map((url) => ({ request: { method: 'GET', url } }))
      const run = await runRequirements({
        workspaceFiles: { 'a.har': JSON.stringify({ log: { entries } }) },
        inputs: { code: '*.har', mode: 'write', 'portal-url': portal.url, 'client-id': demoClientId },
      })
      expect(run.sinks['workspace/docspace-requirements.txt']).toContain(
        'GET /api/2.0/group  # a.har:1\nGET /api/2.0/people/{value}/{value}  # a.har:1\n# <<<',
      )
      expect(run.sinks['workspace/docspace-requirements.txt']).not.toContain('smtpsettings')
    } finally {
      await portal.close()
    }
  })
})
