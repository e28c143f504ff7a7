import { expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

const settings =
  'class Settings(BaseSettings):\n    portal: str\n    @property\n    def api_root(self) -> str:\n        return f"{self.portal}/api/2.0"\n'

/** An object whose property gives an address, and what builds on that. */
const forms: readonly (readonly [form: string, files: Readonly<Record<string, string>>])[] = [
  [
    'Python, a parameter',
    {
      'settings.py': settings,
      'a.py':
        'from .settings import Settings\nimport requests\ndef tags(given: Settings):\n    return requests.get(given.api_root + "/files/tags")\n',
    },
  ],
  [
    'Python, a variable of another file',
    {
      'settings.py': `${settings}\nsettings = Settings()\n`,
      'a.py':
        'from .settings import settings\nimport requests\ndef tags():\n    return requests.get(f"{settings.api_root}/files/tags")\n',
    },
  ],
  [
    'Python, a client that is made with it and given to a class',
    {
      'settings.py': settings,
      'session.py':
        'from urllib.parse import urljoin\nimport requests\nfrom .settings import Settings\nclass PortalSession(requests.Session):\n    def __init__(self, root):\n        super().__init__()\n        self.root = root.rstrip("/") + "/"\n    def request(self, method, url, **more):\n        return super().request(method, urljoin(self.root, url), **more)\ndef connect(given: Settings):\n    session = PortalSession(given.api_root)\n    session.headers["Authorization"] = given.key\n    return session\n',
      'tags.py':
        'class Tags:\n    def __init__(self, session):\n        self._session = session\n    def all(self):\n        return self._session.get("files/tags").json()\n',
      'main.py':
        'from .session import connect\nfrom .settings import Settings\nfrom .tags import Tags\nsession = connect(Settings())\ntags = Tags(session)\n',
    },
  ],
  [
    'TypeScript, a parameter',
    {
      'settings.ts':
        'export class Settings {\n  constructor(readonly portal: string) {}\n  get apiRoot() { return `${this.portal}/api/2.0` }\n}',
      'a.ts':
        "import type { Settings } from './settings'\nexport const tags = (given: Settings) => fetch(`${given.apiRoot}/files/tags`)",
    },
  ],
]

test.each(forms)('an address that a property of another object gives: %s', (_, files) => {
  expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
})

test('what a file does not import is not meant by a property of its name', () => {
  const other =
    'class CrmSettings:\n    @property\n    def api_root(self):\n        return "https://crm.example.com/v1"\n    def run(self): pass\n'
  const use =
    'import requests\nfrom .crm import CrmSettings\ndef tags(given: CrmSettings):\n    return requests.get(given.api_root + "/files/tags")\n'
  expect(said(read({ 'settings.py': settings, 'crm.py': other, 'a.py': use }))).toEqual([
    'unread: /files/tags looks like a request, but the code does not show that it goes to `/api/2.0`',
    'unread: no request was found that begins with this address',
  ])
})
