import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const sdk = "'@onlyoffice/docspace-api-sdk'"
const imports = `import { Configuration, RoomsApi, FilesApi as Files } from ${sdk}\n`
const room = ['GET /api/2.0/files/rooms/{id}']

/** Ways to call `getRoomInfo`. */
const forms: readonly (readonly [what: string, code: string])[] = [
  ['an object', 'const rooms = new RoomsApi(config)\nawait rooms.getRoomInfo(id)'],
  [
    'an object that is made where it is used',
    'const { data } = await new RoomsApi(new Configuration()).getRoomInfo(id)',
  ],
  ['an object in brackets', '(new RoomsApi(config) as RoomsApi).getRoomInfo(id).then((room) => room.data)'],
  [
    'a field',
    'class A {\n  private readonly rooms = new RoomsApi(config)\n  load() { return this.rooms.getRoomInfo(1) }\n}',
  ],
  ['a field with a type', 'class A {\n  #rooms: RoomsApi\n  load() { return this.#rooms.getRoomInfo(1) }\n}'],
  [
    'a field that the constructor is given',
    'class A {\n  constructor(private readonly rooms: RoomsApi) {}\n  a() { return this.rooms.getRoomInfo(1) }\n}',
  ],
  [
    'a field that is set',
    'class A {\n  constructor() { this.rooms = new RoomsApi(config) }\n  a() { return this.rooms.getRoomInfo(1) }\n}',
  ],
  [
    'a field that may be missing',
    'class A {\n  rooms?: RoomsApi | undefined\n  a() { return this.rooms?.getRoomInfo(1) }\n}',
  ],
  ['a parameter', 'const load = (id: number, rooms: RoomsApi) => rooms.getRoomInfo(id)'],
  ['a parameter in a pattern', 'function load({ rooms }: { rooms: RoomsApi }) { return rooms.getRoomInfo(1) }'],
  ['a member of an object', 'const api = { rooms: new RoomsApi(config) }\napi.rooms.getRoomInfo(1)'],
  ['a pattern', 'const api = { rooms: new RoomsApi(config) }\nconst { rooms: mine } = api\nmine.getRoomInfo(1)'],
  ['a key', "const api = { rooms: new RoomsApi(config) }\napi['rooms'].getRoomInfo(1)"],
  ['a function that makes it', 'const makeRooms = () => new RoomsApi(config)\nmakeRooms().getRoomInfo(1)'],
  ['a function with a type', 'declare function rooms(): RoomsApi\nrooms().getRoomInfo(1)'],
  ['a hook', 'const rooms = useMemo(() => new RoomsApi(config), [])\nrooms.getRoomInfo(1)'],
  ['a container', 'const rooms = container.get(RoomsApi)\nrooms.getRoomInfo(1)'],
  ['a container with a type', "const rooms = container.get<RoomsApi>('rooms')\nrooms.getRoomInfo(1)"],
  ['a cast', 'const rooms = services.rooms as RoomsApi\nrooms.getRoomInfo(1)'],
  ['one of two', 'const rooms = given ?? new RoomsApi(config)\nrooms.getRoomInfo(1)'],
  ['a record', 'const all: Record<string, RoomsApi> = {}\nall.first.getRoomInfo(1)'],
  ['a map', "class A {\n  all: Map<string, RoomsApi>\n  a() { return this.all.get('a')?.getRoomInfo(1) }\n}"],
  ['a promise', 'const load = async (rooms: Promise<RoomsApi>) => (await rooms).getRoomInfo(1)'],
  ['a reference', 'const rooms = useRef(new RoomsApi(config))\nrooms.current.getRoomInfo(1)'],
  ['one of a list', 'const [rooms, files] = [new RoomsApi(a), new Files(b)]\nrooms.getRoomInfo(1)'],
  ['each of a list', 'for (const rooms of [new RoomsApi(a), new RoomsApi(b)]) rooms.getRoomInfo(1)'],
  ['each of a list, by a function', '[new RoomsApi(a)].forEach((rooms) => rooms.getRoomInfo(1))'],
  ['a callback', 'const rooms = new RoomsApi(config)\nids.map(rooms.getRoomInfo)'],
  ['a bound function', 'const rooms = new RoomsApi(config)\nconst get = rooms.getRoomInfo.bind(rooms)'],
  ['a method that is taken out', 'const rooms = new RoomsApi(config)\nconst { getRoomInfo } = rooms\ngetRoomInfo(1)'],
  ['a chain', "const rooms = new RoomsApi(config)\nrooms.withFields('id').getRoomInfo(1)"],
  ['a subclass', 'class MyRooms extends RoomsApi {\n  load() { return this.getRoomInfo(1) }\n}'],
  [
    'an object of a subclass',
    'class MyRooms extends RoomsApi {}\nconst rooms = new MyRooms(config)\nrooms.getRoomInfo(1)',
  ],
  ['a factory of the SDK', `import { RoomsApiFactory } from ${sdk}\nRoomsApiFactory(config).getRoomInfo(1)`],
]

/** Ways to import the class. */
const modules: readonly (readonly [what: string, code: string])[] = [
  ['another name', `import { RoomsApi as R } from ${sdk}\nnew R(config).getRoomInfo(1)`],
  ['a type', `import type { RoomsApi } from ${sdk}\nconst a = (r: RoomsApi) => r.getRoomInfo(1)`],
  ['a type among others', `import { type RoomsApi, X } from ${sdk}\nconst a = (r: RoomsApi) => r.getRoomInfo(1)`],
  ['everything', `import * as docspace from ${sdk}\nnew docspace.RoomsApi(config).getRoomInfo(1)`],
  ['require', `const { RoomsApi: R } = require(${sdk})\nnew R(config).getRoomInfo(1)`],
  ['require of everything', `const sdk = require(${sdk})\nnew sdk.RoomsApi(config).getRoomInfo(1)`],
  ['import on demand', `const { RoomsApi } = await import(${sdk})\nnew RoomsApi(config).getRoomInfo(1)`],
  [
    'a file of the package',
    "import { RoomsApi } from '@onlyoffice/docspace-api-sdk/dist/api'\nnew RoomsApi(c).getRoomInfo(1)",
  ],
  ['an older name', "import { RoomsApi } from '@onlyoffice/docspace-api-typescript'\nnew RoomsApi(c).getRoomInfo(1)"],
]

describe('an operation of the SDK in TypeScript', () => {
  test.each(forms)('is a request: %s', (_, code) => {
    expect(requestsIn('a.ts', imports + code)).toEqual(room)
  })

  test.each(modules)('is known by %s', (_, code) => {
    expect(requestsIn('a.ts', code)).toEqual(room)
  })

  test('is told with its line', () => {
    const code = `${imports}const rooms = new RoomsApi(config)\nrooms\n  .getRoomInfo(1)`
    expect(read({ 'a.ts': code }).requests).toMatchObject([{ line: 4 }])
  })

  test('that makes another request in another version counts with both', () => {
    expect(requestsIn('a.ts', `${imports}new Files(config).restoreFileVersion(1)`)).toEqual([
      'GET /api/2.0/files/file/{fileId}/restoreversion',
      'POST /api/2.0/files/file/{fileId}/restoreversion',
    ])
  })

  test('is known in other files by the name of the object', () => {
    const files = {
      'src/api.ts': `${imports}export const roomsApi = new RoomsApi(config)\nexport const rooms = () => roomsApi`,
      'src/list.ts': "import { roomsApi } from './api'\nexport const one = (id) => roomsApi.getRoomInfo(id)",
      'src/tags.ts': "import { useApi } from './api'\nconst { roomsApi: mine } = useApi()\nmine.getRoomTagsInfo()",
      'src/pin.ts': "import { rooms } from './api'\nrooms().pinRoom(1)",
    }
    expect(said(read(files))).toEqual([
      'GET /api/2.0/files/rooms/{id}',
      'PUT /api/2.0/files/rooms/{id}/pin',
      'GET /api/2.0/files/tags',
    ])
  })

  test('is known in other files by the field of a class', () => {
    const files = {
      'src/portal.ts': `${imports}export class Portal {\n  readonly rooms: RoomsApi\n  as(role) { return new Portal(role) }\n}`,
      'src/use.ts': "import { Portal } from './portal'\nnew Portal('a').as('owner').rooms.pinRoom(1)\n",
      'src/other.ts': 'class Hotel {\n  rooms = new RoomCache()\n  a() { return this.rooms.getRoomInfo(1) }\n}\n',
      'src/new.ts': 'portal.rooms.deleteRoomSmell(1)\nportal.rooms.sortByRoomName()\nportal.rooms.push(1)\n',
    }
    expect(said(read(files))).toEqual([
      'PUT /api/2.0/files/rooms/{id}/pin',
      'unread: `deleteRoomSmell` may be an operation of the SDK that is not known',
    ])
  })

  test('is known in other files by the class', () => {
    const files = {
      'src/sdk.ts': `export { RoomsApi } from ${sdk}`,
      'src/mine.ts': `${imports}export class MyFiles extends Files {}`,
      'src/list.ts': "import { RoomsApi } from './sdk'\nnew RoomsApi(config).getRoomInfo(1)",
      'src/files.ts': "import { MyFiles } from './mine'\nnew MyFiles(config).getFileInfo(1)",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/file/{fileId}', 'GET /api/2.0/files/rooms/{id}'])
  })

  test.each([
    ['GET /api/2.0/group', '// docspace: GET /api/2.0/group'],
    [undefined, '// docspace: ignore only a test'],
  ])('is what a comment says: %s', (request, comment) => {
    const code = `${imports}const rooms = new RoomsApi(config)\n${comment}\nrooms.getRoomInfo(1)`
    expect(requestsIn('a.ts', code)).toEqual(request === undefined ? [] : [request])
  })
})

describe('what is not known of the SDK', () => {
  test.each([
    [
      'an unknown operation',
      'new RoomsApi(c).getRoomSmell(1)',
      '`getRoomSmell` is an operation of the SDK that is not known',
    ],
    [
      'an operation that is a variable',
      'const rooms = new RoomsApi(c)\nrooms[name](1)',
      'the operation of the SDK is not known',
    ],
    [
      'an unknown operation of another file’s object',
      'class A { roomsApi: RoomsApi }\nconst b = (a: A) => a.roomsApi.getRoomSmell(1)',
      '`getRoomSmell` is an operation of the SDK that is not known',
    ],
    [
      'what only prepares a request',
      'RoomsApiAxiosParamCreator(config).getRoomInfo(1)',
      '`getRoomInfo` may be an operation of the SDK, but nothing shows what it is called on',
    ],
    [
      'an object that is not known, by two words',
      'services.rooms.pinRoom(1)',
      '`pinRoom` may be an operation of the SDK, but nothing shows what it is called on',
    ],
    [
      'an object that is not known',
      'services.rooms.getRoomInfo(1)',
      '`getRoomInfo` may be an operation of the SDK, but nothing shows what it is called on',
    ],
  ])('is said: %s', (_, code, why) => {
    expect(requestsIn('a.ts', imports + code)).toEqual([`unread: ${why}`])
  })

  test.each<readonly [what: string, code: string]>([
    ['what such a class has besides', "const rooms = new RoomsApi(c)\nrooms.withFields('a')\nconst a = rooms.basePath"],
    ['a response', 'const rooms = new Files(c)\nconst a = rooms.basePath.getRoomSmell()'],
    ['the same name of another class', 'class Cache { }\nconst cache = new Cache()\ncache.getRoomInfo(1)'],
    ['the same name of a list', 'const rooms = []\nrooms.getRoomInfo(1)'],
    [
      'a function of its own',
      'class Store { getRoomInfo(id) { return 1 } }\nconst load = (store) => store.getRoomInfo(1)',
    ],
    ['itself', 'class Store { load() { return this.getRoomInfo(1) } }'],
    ['a name of two words on something', 'disk.createFile(1)\nlogger.logout()'],
    ['a function that is set', 'const rooms = new RoomsApi(c)\nrooms.getRoomInfo = mock'],
    ['a function without an object', 'getRoomInfo(1)'],
    ['a class that is only named', "const names = ['getRoomInfo', RoomsApi.name]"],
    ['a comment', '// new RoomsApi(c).getRoomInfo(1)'],
  ])('is silent: %s', (_, code) => {
    expect(requestsIn('a.ts', imports + code)).toEqual([])
  })

  test('is silent: a function of the code in another file', () => {
    const files = {
      'src/use.ts': `${imports}import { rooms } from './rooms'\nrooms.getRoomInfo(1)`,
      'src/rooms.ts': 'export class Rooms {\n  getRoomInfo(id) { return this.cache.get(id) }\n}',
    }
    expect(said(read(files))).toEqual([])
  })

  test.each<readonly [what: string, code: string]>([
    ['of another package', "import { RoomsApi } from 'hotel-api'\nnew RoomsApi(c).getRoomInfo(1)"],
    ['of its own', "import { RoomsApi } from './rooms-api'\nnew RoomsApi(c).getRoomInfo(1)"],
    ['of another SDK', "import { RoomsApi } from '@onlyoffice/docspace-sdk-js'\nnew RoomsApi(c).getRoomInfo(1)"],
  ])('is a class of the same name %s', (_, code) => {
    expect(requestsIn('a.ts', code)).toEqual([])
    // Beside a file that uses the SDK.
    expect(said(read({ 'a.ts': code, 'b.ts': imports }))).toEqual([])
  })
})

test('of a script of Vue is read', () => {
  const code = `<script setup lang="ts">\nimport { RoomsApi } from ${sdk}\nnew RoomsApi(config).getRoomInfo(1)\n</script>\n`
  expect(requestsIn('a.vue', code)).toEqual(room)
})
