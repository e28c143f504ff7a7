import { expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

const archive = 'PUT /api/2.0/files/rooms/{id}/archive'

const models: readonly (readonly [path: string, code: string])[] = [
  [
    'a.py',
    'import docspace_api_sdk as ds\nrooms = ds.RoomsApi(client)\nrooms.archive_room(1, ds.ArchiveRoomRequest(delete_after=False))',
  ],
  [
    'a.py',
    'import docspace_api_sdk\nrooms = docspace_api_sdk.RoomsApi(c)\nrooms.archive_room(1, docspace_api_sdk.models.ArchiveRoomRequest())',
  ],
  [
    'a.ts',
    "import * as ds from '@onlyoffice/docspace-api-sdk'\nconst rooms = new ds.RoomsApi(c)\nrooms.archiveRoom(1, new ds.ArchiveRoomRequest())",
  ],
  [
    'a.php',
    '<?php\nuse OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\nuse OpenAPI\\Client\\Model;\n$rooms = new RoomsApi($c);\n$rooms->archiveRoom(1, new Model\\ArchiveRoomRequest());',
  ],
  [
    'A.java',
    'import org.openapitools.client.api.rooms.RoomsApi;\nclass A { void f(RoomsApi rooms) { rooms.archiveRoom(1, new org.openapitools.client.model.ArchiveRoomRequest()); } }',
  ],
  [
    'a.kt',
    'import org.openapitools.client.api.rooms.RoomsApi\nclass A(val rooms: RoomsApi) { fun f() { rooms.archiveRoom(1, Models.ArchiveRoomRequest().deleteAfter(true)) } }',
  ],
  [
    'a.cs',
    'using DocSpace.API.SDK.Api.Rooms;\nusing Models = DocSpace.API.SDK.Model;\nclass A { void F(RoomsApi rooms) { rooms.ArchiveRoom(1, new Models.ArchiveRoomRequest(true)); } }',
  ],
]

test.each(models)('a model that is called like an operation sends nothing: %s %j', (path, code) => {
  expect(requestsIn(path, code)).toEqual([archive])
})

const beginnings: Readonly<Record<string, string>> = {
  'a.py': 'from docspace_api_sdk import RoomsApi\n',
  'a.ts': "import { RoomsApi } from '@onlyoffice/docspace-api-sdk'\n",
  'a.php': '<?php\nuse OpenAPI\\Client\\Api\\Rooms\\RoomsApi;\n',
  'A.java': 'import org.openapitools.client.api.rooms.RoomsApi;\n',
  'a.cs': 'using DocSpace.API.SDK.Api.Rooms;\n',
}

/** Only the first is written as operations are in its language. */
const written: readonly (readonly [path: string, operation: string, ...others: string[]])[] = [
  ['a.py', 'services.rooms.get_room_info(1)', 'services.rooms.GetRoomInfo(1)', 'services.rooms.getRoomInfo(1)'],
  ['a.ts', 'services.rooms.getRoomInfo(1)', 'services.rooms.GetRoomInfo(1)'],
  ['a.php', '$services->rooms->getRoomInfo(1);', '$services->rooms->GetRoomInfo(1);'],
  [
    'A.java',
    'class A { void a() { services.rooms().getRoomInfo(1); } }',
    'class A { Object a = new Room.GetRoomInfo(1); }',
  ],
  [
    'a.cs',
    'class A { void F() { services.Payments.SendPaymentRequest(1); } }',
    'class A { void F() { services.Rooms.GetRoomInfoRequest(1); } }',
    'class A { void F() { services.Rooms.getRoomInfo(1); } }',
  ],
]

test.each(written)(
  'in %s only a name that is written as its operations are is doubtful: %s',
  (path, operation, ...others) => {
    const code = (call: string): string => `${beginnings[path]}${call}`
    expect(requestsIn(path, code(operation))).toEqual([
      expect.stringMatching(/^unread: `\w+` may be an operation of the SDK/),
    ])
    expect(others.flatMap((call) => requestsIn(path, code(call)))).toEqual([])
  },
)
