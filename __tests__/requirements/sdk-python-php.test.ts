import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const room = ['GET /api/2.0/files/rooms/{id}']

const python: readonly (readonly [what: string, code: string])[] = [
  ['an import', 'from docspace_api_sdk import ApiClient, RoomsApi\nrooms = RoomsApi(client)\nrooms.get_room_info(1)'],
  [
    'an import in brackets',
    'from docspace_api_sdk import (\n    ApiClient,\n    RoomsApi as R,\n)\nR(client).get_room_info(1)',
  ],
  [
    'an import of its module',
    'from docspace_api_sdk.api.rooms.rooms_api import RoomsApi\nRoomsApi(client).get_room_info(1)',
  ],
  ['a module', 'from docspace_api_sdk.api.rooms import rooms_api\nrooms_api.RoomsApi(client).get_room_info(1)'],
  ['the package', 'import docspace_api_sdk\nrooms = docspace_api_sdk.RoomsApi(client)\nrooms.get_room_info(1)'],
  ['the package under another name', 'import docspace_api_sdk as sdk\nsdk.RoomsApi(client).get_room_info(1)'],
  ['everything', 'from docspace_api_sdk import *\nRoomsApi(client).get_room_info(1)'],
  [
    'a context',
    'from docspace_api_sdk import RoomsApi\nwith ApiClient(c) as client:\n    rooms = RoomsApi(client)\n    rooms.get_room_info(1)',
  ],
  [
    'a field',
    'from docspace_api_sdk import RoomsApi\nclass A:\n    def __init__(self, client):\n        self.rooms = RoomsApi(client)\n    def load(self):\n        return self.rooms.get_room_info(1)',
  ],
  [
    'a parameter',
    'from docspace_api_sdk import RoomsApi\ndef load(rooms: RoomsApi, id: int = 1):\n    return rooms.get_room_info(id)',
  ],
  [
    'a type in quotes',
    'from docspace_api_sdk import RoomsApi\ndef load(rooms: "RoomsApi"):\n    return rooms.get_room_info(1)',
  ],
  [
    'an optional parameter',
    'from docspace_api_sdk import RoomsApi\ndef load(rooms: Optional[RoomsApi] = None):\n    return rooms.get_room_info(1)',
  ],
  [
    'what a function is given',
    'from docspace_api_sdk import RoomsApi\ndef rooms_api():\n    return RoomsApi(client)\ndef load(rooms=Depends(rooms_api)):\n    return rooms.get_room_info(1)',
  ],
  [
    'a function with a type',
    'from docspace_api_sdk import RoomsApi\ndef rooms() -> RoomsApi:\n    return registry["rooms"]\nrooms().get_room_info(1)',
  ],
  [
    'a subclass',
    'from docspace_api_sdk import RoomsApi\nclass Mine(RoomsApi):\n    def load(self):\n        return self.get_room_info(1)',
  ],
  ['its response as it came', 'from docspace_api_sdk import RoomsApi\nRoomsApi(c).get_room_info_with_http_info(1)'],
  [
    'its response unread',
    'from docspace_api_sdk import RoomsApi\nRoomsApi(c).get_room_info_without_preload_content(1)',
  ],
  ['a callback', 'from docspace_api_sdk import RoomsApi\nrooms = RoomsApi(c)\npool.map(rooms.get_room_info, ids)'],
  ['a name', "from docspace_api_sdk import RoomsApi\nrooms = RoomsApi(c)\ngetattr(rooms, 'get_room_info')(1)"],
  ['fields', "from docspace_api_sdk import RoomsApi\nRoomsApi(c).with_fields('id').get_room_info(1)"],
]

const php: readonly (readonly [what: string, code: string])[] = [
  [
    'an import',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n$rooms = new RoomsApi($http, $config);\n$rooms->getRoomInfo(1);',
  ],
  ['another name', 'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi as R;\n(new R($http, $config))->getRoomInfo(1);'],
  ['a group', 'use OpenAPI\\Client\\Api\\{Files\\FilesApi, Rooms\\RoomsApi};\n(new RoomsApi())->getRoomInfo(1);'],
  ['a whole name', '$rooms = new \\OpenAPI\\Client\\Api\\Rooms\\RoomsApi($http);\n$rooms->getRoomInfo(1);'],
  ['a whole name without a slash', '$rooms = new OpenAPI\\Client\\Api\\RoomsApi($http);\n$rooms->getRoomInfo(1);'],
  ['a part of a name', 'use OpenAPI\\Client\\Api;\n$rooms = new Api\\Rooms\\RoomsApi();\n$rooms->getRoomInfo(1);'],
  [
    'a field',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\nclass A {\n  private RoomsApi $rooms;\n  function a() { return $this->rooms->getRoomInfo(1); }\n}',
  ],
  [
    'a field that the constructor is given',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\nclass A {\n  public function __construct(private readonly ?RoomsApi $rooms) {}\n  function a() { return $this->rooms?->getRoomInfo(1); }\n}',
  ],
  [
    'a parameter',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\nfunction a(RoomsApi $rooms) { return $rooms->getRoomInfo(1); }',
  ],
  [
    'a container',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n$rooms = app(RoomsApi::class);\n$rooms->getRoomInfo(1);',
  ],
  [
    'a function with a type',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\nclass A {\n  function rooms(): RoomsApi { return $this->all[0]; }\n  function a() { return $this->rooms()->getRoomInfo(1); }\n}',
  ],
  [
    'a subclass',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\nclass Mine extends RoomsApi {\n  function a() { return $this->getRoomInfo(1); }\n}',
  ],
  [
    'its response as it came',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n(new RoomsApi())->getRoomInfoWithHttpInfo(1);',
  ],
  [
    'a promise',
    'use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n(new RoomsApi())->getRoomInfoAsyncWithHttpInfo(1)->then($f);',
  ],
  [
    'a callback',
    "use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n$rooms = new RoomsApi();\narray_map([$rooms, 'getRoomInfo'], $ids);",
  ],
  [
    'fields',
    "use OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n$rooms = new RoomsApi();\n$rooms->withFields('id')->getRoomInfo(1);",
  ],
]

describe('an operation of the SDK', () => {
  test.each(python)('in Python is a request: %s', (_, code) => {
    expect(requestsIn('a.py', code)).toEqual(room)
  })

  test.each(php)('in PHP is a request: %s', (_, code) => {
    expect(requestsIn('a.php', `<?php\n${code}`)).toEqual(room)
  })

  test('is known in other files by the name of the field', () => {
    const files = {
      'app/services.py':
        'from docspace_api_sdk import RoomsApi\nclass Services:\n    def __init__(self, client):\n        self.rooms_api = RoomsApi(client)',
      'app/jobs.py': 'def job(services):\n    services.rooms_api.pin_room(1)\n    services.cache.get_room_info(1)',
    }
    expect(said(read(files))).toEqual(['PUT /api/2.0/files/rooms/{id}/pin'])
  })
})

describe('what is not known of the SDK', () => {
  test.each([
    [
      'a.py',
      'from docspace_api_sdk import RoomsApi\nRoomsApi(c).get_room_smell(1)',
      '`get_room_smell` is an operation of the SDK that is not known',
    ],
    [
      'a.py',
      'from docspace_api_sdk import RoomsApi\nrooms = RoomsApi(c)\ngetattr(rooms, name)(1)',
      'the operation of the SDK is not known',
    ],
    [
      'a.py',
      'from docspace_api_sdk import RoomsApi\nservices.rooms.get_room_info(1)',
      '`get_room_info` may be an operation of the SDK, but nothing shows what it is called on',
    ],
    [
      'a.php',
      '<?php\nuse OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n(new RoomsApi())->getRoomSmell(1);',
      '`getRoomSmell` is an operation of the SDK that is not known',
    ],
    [
      'a.php',
      '<?php\nuse OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n$rooms = new RoomsApi();\n$rooms->$name(1);',
      'the operation of the SDK is not known',
    ],
  ])('is said: %s %j', (path, code, why) => {
    expect(requestsIn(path, code)).toEqual([`unread: ${why}`])
  })

  test.each([
    ['a.py', 'from hotel_sdk import RoomsApi\nRoomsApi(c).get_room_info(1)'],
    ['a.py', 'from docspace_api_sdk import RoomsApi\nfrom cache import Cache\nrooms = Cache()\nrooms.get_room_info(1)'],
    [
      'a.py',
      'from docspace_api_sdk import RoomsApi\nclass Store:\n    def get_room_info(self, id):\n        return 1\n    def a(self):\n        return self.get_room_info(1)',
    ],
    ['a.py', 'from docspace_api_sdk.models import RoomDto\nlog.error("RoomsApi.get_room_info")'],
    ['a.php', '<?php\nuse OpenAPI\\Client\\Api\\PetApi;\n(new PetApi())->getRoomSmell(1);'],
    ['a.php', '<?php\nuse Hotel\\Api\\RoomsApi;\n(new RoomsApi())->getRoomInfo(1);'],
    ['a.php', '<?php\nuse OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n$rooms = new RoomCache();\n$rooms->getRoomInfo(1);'],
  ])('is silent: %s %j', (path, code) => {
    expect(requestsIn(path, code)).toEqual([])
  })
})
