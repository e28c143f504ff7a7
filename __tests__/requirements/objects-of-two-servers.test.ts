import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

type Files = Readonly<Record<string, string>>

const script =
  'export class Client {\n  constructor(private root: string) {}\n  load(path: string) { return fetch(this.root + path) }\n}\n'
const objects =
  "const portal = new Client(process.env.PORTAL + '/api/2.0')\nconst shop = new Client(process.env.SHOP!)\nexport const tags = () => portal.load('/files/tags')\n"
const python =
  'import os, requests\nclass Client:\n    def __init__(self, root):\n        self.root = root\n    def load(self, path):\n        return requests.get(self.root + path)\n'

/** Two objects of one class, of which only the one has the address of the API. */
const forms: readonly (readonly [form: string, files: Files])[] = [
  ['TypeScript', { 'a.ts': `${script}${objects}export const user = (id: string) => shop.load(\`/people/\${id}\`)` }],
  [
    'TypeScript, in files of their own',
    {
      'client.ts': script,
      'objects.ts': `import { Client } from './client'\nexport ${objects.replace('const shop', 'export const shop')}`,
      'users.ts': "import { shop } from './objects'\nexport const user = (id: string) => shop.load(`/people/${id}`)",
    },
  ],
  [
    'TypeScript, fields',
    {
      'a.ts': `${script}class Use {\n  portal = new Client(\`\${process.env.PORTAL}/api/2.0\`)\n  shop = new Client(process.env.SHOP!)\n  tags() { return this.portal.load('/files/tags') }\n  user(id: string) { return this.shop.load(\`/people/\${id}\`) }\n}`,
    },
  ],
  [
    'Python',
    {
      'a.py': `${python}portal = Client(os.environ["PORTAL"] + "/api/2.0")\nshop = Client(os.environ["SHOP"])\ndef tags(): return portal.load("/files/tags")\ndef user(id): return shop.load(f"/people/{id}")\n`,
    },
  ],
  [
    'Python, by name',
    {
      'a.py': `${python}portal = Client(root=os.environ["PORTAL"] + "/api/2.0")\nshop = Client(root=os.environ["SHOP"])\ndef tags(): return portal.load("/files/tags")\ndef user(id): return shop.load(f"/people/{id}")\n`,
    },
  ],
  [
    'PHP',
    {
      'a.php':
        "<?php\nclass Client {\n  function __construct(private string $root) {}\n  function load($path) { return file_get_contents($this->root . $path); }\n}\n$portal = new Client(getenv('PORTAL') . '/api/2.0');\n$shop = new Client(getenv('SHOP'));\n$portal->load('/files/tags');\n$shop->load('/people/' . $id);",
    },
  ],
  [
    'Kotlin',
    {
      'A.kt':
        'class Client(private val root: String) {\n  fun load(path: String) = OkHttpClient().newCall(Request.Builder().url(root + path).build()).execute()\n}\nval portal = Client(System.getenv("PORTAL") + "/api/2.0")\nval shop = Client(System.getenv("SHOP"))\nfun tags() = portal.load("/files/tags")\nfun user(id: String) = shop.load("/people/$id")',
    },
  ],
]

const factory =
  'export function connect(root: string) {\n  const call = (path: string) => fetch(`${root}${path}`)\n  return { load: (path: string) => call(path) }\n}\n'
const made =
  "const portal = connect(process.env.PORTAL + '/api/2.0')\nconst shop = connect('https://shop.example.com')\n"

/** One of them has the whole address of another server. */
const ofOtherServer: readonly (readonly [form: string, files: Files])[] = [
  ['a function', { 'a.ts': `${factory}${made}portal.load('/files/tags')\nshop.load('/group')` }],
  [
    'a function whose parts are taken out',
    {
      'a.ts': `${factory}${made}const { load } = connect(\`\${host}/api/2.0\`)\nload('/files/tags')\nshop.load('/group')`,
    },
  ],
  [
    'a class',
    {
      'a.ts': `${script}${objects.replace('process.env.SHOP!', "'https://shop.example.com'")}export const user = () => shop.load('/group')`,
    },
  ],
  [
    'a class, in files of their own',
    {
      'client.ts': script,
      'objects.ts':
        "import { Client } from './client'\nexport const portal = new Client(process.env.PORTAL + '/api/2.0')\nexport const shop = new Client('https://shop.example.com')",
      'use.ts': "import { portal, shop } from './objects'\nportal.load('/files/tags')\nshop.load('/group')",
    },
  ],
  [
    'a class that takes an object',
    {
      'a.ts':
        "class Client {\n  root: string\n  constructor({ root }: { root: string }) { this.root = root }\n  load(path: string) { return fetch(this.root + path) }\n}\nconst portal = new Client({ root: process.env.PORTAL + '/api/2.0' })\nconst shop = new Client({ root: 'https://shop.example.com' })\nportal.load('/files/tags')\nshop.load('/group')",
    },
  ],
]

describe('an object is asked behind the address that it is made with', () => {
  test.each(ofOtherServer)('%s of two servers', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })

  test('and a route is unread where nothing shows which one is asked', () => {
    const files = {
      'a.ts': `${factory}${made}portal.load('/files/tags')\nconst each = (client: Client) => client.load('/group')`,
    }
    expect(said(read(files))).toEqual([
      'GET /api/2.0/files/tags',
      'unread: /group looks like a request, but the code does not show that it goes to `/api/2.0`',
    ])
  })

  test.each(forms)('%s', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })

  test('and its routes are unread, where that address is not known', () => {
    const files = { 'a.ts': `${script}${objects}export const rooms = () => shop.load('/files/rooms')` }
    expect(said(read(files))).toEqual([
      'GET /api/2.0/files/tags',
      'unread: /files/rooms looks like a request, but the code does not show that it goes to `/api/2.0`',
    ])
  })

  test('but not where a function is given it, or the class has one', () => {
    const files = {
      'a.ts': `${script.replace('root: string', "root = host + '/api/2.0'")}${objects}export const user = (root: string, id: string) => { const made = new Client(root); return made.load(\`/people/\${id}\`) }\nexport const groups = () => new Client().load('/group')`,
    }
    expect(said(read(files)).sort()).toEqual([
      'GET /api/2.0/files/tags',
      'GET /api/2.0/group',
      'GET /api/2.0/people/{id}',
    ])
  })
})
