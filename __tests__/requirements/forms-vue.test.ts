import { describe, expect, test } from '@jest/globals'
import { read, requestsIn } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'a script',
    "<template><p>Don't</p></template>\n<script>\nexport default { methods: { load() { return axios.get('/api/2.0/people') } } }\n</script>",
    'GET /api/2.0/people',
  ],
  [
    'a script in TypeScript, with setup',
    '<script setup lang="ts" generic="T extends Array<string>">\nconst id: string = useId()\nawait http.put<Room>(`${base}/api/2.0/files/rooms/${id}/archive`)\n</script>',
    'PUT /api/2.0/files/rooms/{id}/archive',
  ],
  [
    'two scripts that share a constant',
    "<script>\nexport const API = '/api/2.0'\n</script>\n<script setup>\nhttp.post(`${API}/group`, body)\n</script>",
    'POST /api/2.0/group',
  ],
  [
    'a handler in the template',
    '<template><button @click="axios.put(\'/api/2.0/files/owner\', body)">Own</button></template>',
    'PUT /api/2.0/files/owner',
  ],
  [
    'a handler of several lines that uses the script below',
    '<template>\n<button\n  v-on:click="\n    busy = true;\n    send(\'DELETE\', `people/${id}`)"\n>Go</button>\n</template>\n<script setup>\nconst send = (method, path) => fetch(`${host}/api/2.0/${path}`, { method })\n</script>',
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'a handler with references for quotes',
    "<template><b @click='http.get(&quot;/api/2.0/files/@my&quot;)'/></template>",
    'GET /api/2.0/files/@my',
  ],
  [
    'a handler without quotes',
    '<template><b @click=http.get("/api/2.0/files/@my")>x</b></template>',
    'GET /api/2.0/files/@my',
  ],
  [
    'a value in the text of the template',
    "<template><ul><li>{{ http.get('/api/2.0/files/@root') }}</li></ul></template>",
    'GET /api/2.0/files/@root',
  ],
  [
    'an address that the browser loads',
    '<template>\n<img :src="`${portal}/api/2.0/people/${id}/photo`">\n<img src="/api/2.0/people/me/photo">\n</template>',
    'unread: the method of /api/2.0/people/{id}/photo is not known',
    'unread: the method of /api/2.0/people/me/photo is not known',
  ],
]

describe('what a component of Vue sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('src/Rooms.vue', code)).toEqual(requests)
  })

  test('is told with the line of the file', () => {
    const code =
      "<template>\n  <b\n    @click=\"http.get('/api/2.0/group')\"/>\n</template>\n\n<script>\n\nhttp.get('/api/2.0/people')\n</script>\n<script setup>\nhttp.get('/api/2.0/settings')\n</script>"
    expect(read({ 'a.vue': code }).requests.map(({ path, line }) => `${line} ${path}`)).toEqual([
      '3 /api/2.0/group',
      '8 /api/2.0/people',
      '11 /api/2.0/settings',
    ])
  })

  test('reaches from one component to another file', () => {
    const files = {
      'src/api.ts': 'export const send = (path) => http.post(`/api/2.0/${path}`)',
      'src/A.vue':
        "<template><b @click=\"send('group')\"/></template>\n<script setup>\nimport { send } from './api'\n</script>",
    }
    expect(read(files).requests.map(({ path, file }) => `${file} ${path}`)).toEqual(['src/A.vue /api/2.0/group'])
  })
})

const call = "axios.put('/api/2.0/files/owner')"
const ownerRequest = 'PUT /api/2.0/files/owner'
const endsNothing = 'unread: `</script>` ends nothing here, so code before it may not have been read'

const misleading: readonly (readonly [what: string, code: string, ...requests: string[]])[] = [
  ['a script in a comment', `<!-- <script>${call}</script> -->`],
  ['a handler in a comment', `<template><!-- <b @click="${call}"> --></template>`],
  ['a script in a block of documentation', `<docs>\nWrite <script>${call}</script>.\n</docs>`],
  ['the text of the template', '<template><p>It calls GET /api/2.0/people, or `/api/2.0/group`.</p></template>'],
  ['a style', '<style>\na { background: url("/api/2.0/people") }\n</style>'],
  ['a tag in a text', `<script>\nconst a = '<script>'\n${call}\n</script>`, ownerRequest],
  ['a comment in a text', `<script>\nconst a = '<!--'\n${call}\n</script>`, ownerRequest],
  [
    'a comparison in the template',
    `<template><p v-if="a<b">{{ a < b }}</p></template><script>${call}</script>`,
    ownerRequest,
  ],
  ['a name that begins like a script', `<template><script-list/></template><script>${call}</script>`, ownerRequest],
  ['a script of another file', `<script src="./a.js"/>\n<script>${call}</script>`, ownerRequest],
  ['a script in large letters', `<SCRIPT>${call}</SCRIPT>`, ownerRequest],
  ['templates in templates', `<template><template #a><b/></template></template><script>${call}</script>`, ownerRequest],
  ['an end tag in a text', `<script>\nconst a = '</script>'\n${call}\n</script>`, endsNothing],
  [
    'an end tag in a template string',
    `<script>\nconst a = \`</script>\`\n${call}\n</script>`,
    'unread: a text or comment that begins here never ends',
    endsNothing,
  ],
  ['a missing end tag', `<script>\n${call}\n`, ownerRequest, 'unread: `<script>` begins here and never ends'],
  [
    'a misspelled end tag',
    `<script>\n${call}\n</scrip>`,
    ownerRequest,
    'unread: `<script>` begins here and never ends',
  ],
  [
    'an end tag without its end',
    `<script>\n${call}\n</script `,
    ownerRequest,
    'unread: `<script>` begins here and never ends',
  ],
  ['a misspelled tag', `<scrip>\n${call}\n</script>`, 'unread: `<scrip>` begins here and never ends'],
  [
    'a tag that never ends',
    `<script lang="ts>\n${call}\n</script>`,
    'unread: a text or comment that begins here never ends',
  ],
  [
    'a comment that never ends',
    `<!--\n<script>\n${call}\n</script>`,
    'unread: a text or comment that begins here never ends',
  ],
  ['a style that never ends', `<style>\n<script>\n${call}\n</script>`, 'unread: `<style>` begins here and never ends'],
  ['a template that never ends', `<template>\n<p>\n<script>\n${call}\n</script>`, ownerRequest],
  [
    'a template that ends twice',
    `<template><p/></template>\n<b @click="${call}"/></template>`,
    'unread: `</template>` ends nothing here, so code before it may not have been read',
  ],
  [
    'another language',
    `<script lang="coffee">\n${call}\n</script>`,
    'unread: the script is written in coffee, which is not read',
  ],
  [
    'another language of the template',
    `<template lang="pug">\nb(@click="${call}")\n</template>`,
    'unread: the template is written in pug, which is not read',
  ],
]

describe('what misleads in a component of Vue', () => {
  test.each(misleading)('makes no request and hides none: %s', (_, code, ...requests) => {
    expect(requestsIn('a.vue', code)).toEqual(requests)
  })
})

test.each([
  ['a client that is held', "ref(http)\nclient.value.put('/people/1')"],
  ['a method that is taken out', "http\nconst { put: change } = client\nchange('/people/1')"],
])('a script has what a module has: %s', (_, code) => {
  const script = `<script setup>\nconst http = axios.create({ baseURL: '/api/2.0' })\nconst client = ${code}\n</script>`
  expect(requestsIn('a.vue', script)).toEqual(['PUT /api/2.0/people/1'])
})
