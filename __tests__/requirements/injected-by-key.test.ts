import { expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

const list = 'list() { return this.http.get(`${this.root}/files/tags`) }'
const injected = `import { ROOT } from './keys'\nexport class Tags {\n  private readonly root = inject(ROOT)\n  ${list}\n}`

/** A key, what is provided for it, and what is handed that. */
const forms: readonly (readonly [form: string, files: Readonly<Record<string, string>>])[] = [
  [
    'Angular, a token with a value of its own',
    {
      'keys.ts':
        "import { settings } from './settings'\nexport const ROOT = new InjectionToken<string>('root', { providedIn: 'root', factory: () => settings.portal.url })",
      'settings.ts': "export const settings = { portal: { url: 'https://p.example/api/2.0' } }",
      'tags.ts': injected,
    },
  ],
  [
    'Angular, a value that the application provides',
    {
      'keys.ts': "export const ROOT = new InjectionToken<string>('root')",
      'main.ts':
        "import { ROOT } from './keys'\nbootstrap(App, { providers: [{ provide: ROOT, useValue: `${portal}/api/2.0` }, { provide: CRM, useValue: 'https://c.example/v1' }] })",
      'tags.ts': injected,
    },
  ],
  [
    'Angular, a parameter of a constructor',
    {
      'keys.ts': "export const ROOT = new InjectionToken<string>('root')",
      'main.ts':
        "import { ROOT } from './keys'\nbootstrap(App, { providers: [{ provide: ROOT, useFactory: () => `${portal}/api/2.0` }] })",
      'tags.ts': `import { ROOT } from './keys'\nexport class Tags {\n  constructor(private http: HttpClient, @Inject(ROOT) private readonly root: string) {}\n  ${list}\n}`,
    },
  ],
  [
    'Nest, a text for a key',
    {
      'main.ts':
        "@Module({ providers: [Tags, { provide: 'PORTAL_ROOT', useFactory: (config: Config) => `${config.portal}/api/2.0`, inject: [Config] }] })\nexport class Main {}",
      'tags.ts': `export class Tags {\n  constructor(@Inject('PORTAL_ROOT') private readonly root: string) {}\n  ${list}\n}`,
    },
  ],
]

test.each(forms)('an address that is handed in by its key: %s', (_, files) => {
  expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
})

test('an address that is provided for another key is not meant', () => {
  const main = "app({ providers: [{ provide: PORTAL, useValue: 'https://p.example/api/2.0' }] })"
  const tags = `export class Tags {\n  private readonly root = inject(CRM)\n  ${list}\n}`
  expect(said(read({ 'main.ts': main, 'tags.ts': tags }))).toEqual([
    'unread: no request was found that begins with this address',
    'unread: /files/tags looks like a request, but the code does not show that it goes to `/api/2.0`',
  ])
})
