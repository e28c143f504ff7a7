import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const room = ['GET /api/2.0/files/rooms/{id}']
const java = 'import org.openapitools.client.api.Rooms.RoomsApi;\n'
const csharp = 'using DocSpace.API.SDK.Api.Rooms;\n'

const inJava: readonly (readonly [what: string, code: string])[] = [
  ['an object', `${java}class A { void a() { RoomsApi rooms = new RoomsApi(client); rooms.getRoomInfo(1); } }`],
  [
    'an object whose type is said once',
    `${java}class A { void a() { var rooms = new RoomsApi(client); rooms.getRoomInfo(1); } }`,
  ],
  ['an object where it is used', `${java}class A { void a() { new RoomsApi(client).getRoomInfo(1); } }`],
  [
    'all classes of a package',
    'import org.openapitools.client.api.*;\nclass A { void a() { new RoomsApi(client).getRoomInfo(1); } }',
  ],
  ['a whole name', 'class A { void a() { new org.openapitools.client.api.RoomsApi(client).getRoomInfo(1); } }'],
  [
    'a field',
    `${java}class A {\n  private final RoomsApi rooms;\n  A(RoomsApi rooms) { this.rooms = rooms; }\n  void a() { this.rooms.getRoomInfo(1); }\n}`,
  ],
  [
    'a field that is set by the container',
    `${java}class A {\n  @Autowired private RoomsApi rooms;\n  void a() { rooms.getRoomInfo(1); }\n}`,
  ],
  ['a parameter', `${java}class A { void a(int id, RoomsApi rooms) { rooms.getRoomInfo(id); } }`],
  [
    'a function with a type',
    `${java}class A {\n  RoomsApi rooms() { return all.get(0); }\n  void a() { rooms().getRoomInfo(1); }\n}`,
  ],
  [
    'an object that may be missing',
    `${java}class A { Optional<RoomsApi> all; void a() { all.ifPresent(r -> r.getRoomInfo(1)); } }`,
  ],
  ['a map', `${java}class A { Map<String, RoomsApi> all; void a() { all.get("a").getRoomInfo(1); } }`],
  ['a subclass', `${java}class Mine extends RoomsApi {\n  void a() { this.getRoomInfo(1); }\n}`],
  ['its response as it came', `${java}class A { void a() { new RoomsApi(client).getRoomInfoWithHttpInfo(1); } }`],
  ['a callback', `${java}class A { void a(RoomsApi rooms) { ids.stream().map(rooms::getRoomInfo).toList(); } }`],
  ['fields', `${java}class A { void a(RoomsApi rooms) { rooms.withFields("id").getRoomInfo(1); } }`],
]

const inCsharp: readonly (readonly [what: string, code: string])[] = [
  ['an object', `${csharp}class A { void B() { var rooms = new RoomsApi(config); rooms.GetRoomInfo(1); } }`],
  [
    'an object that is awaited',
    `${csharp}class A { async Task B() { var r = new RoomsApi(config); await r.GetRoomInfoAsync(1); } }`,
  ],
  ['an older package', 'using Docspace.Api;\nclass A { void B() { new RoomsApi(config).GetRoomInfo(1); } }'],
  [
    'a whole name',
    'class A { void B() { var r = new DocSpace.API.SDK.Api.Rooms.RoomsApi(config); r.GetRoomInfo(1); } }',
  ],
  [
    'another name',
    'using R = DocSpace.API.SDK.Api.Rooms.RoomsApi;\nclass A { void B() { new R(config).GetRoomInfo(1); } }',
  ],
  ['a type that is said once', `${csharp}class A { void B() { RoomsApi rooms = new(config); rooms.GetRoomInfo(1); } }`],
  ['a field', `${csharp}class A {\n  private readonly RoomsApi _rooms;\n  void B() { _rooms.GetRoomInfo(1); }\n}`],
  [
    'a field by its interface',
    `${csharp}class A {\n  private readonly IRoomsApiAsync _rooms;\n  Task B() => _rooms.GetRoomInfoAsync(1);\n}`,
  ],
  ['a parameter of the class', `${csharp}class A(IRoomsApi rooms) {\n  Task B() => rooms.GetRoomInfoAsync(1);\n}`],
  [
    'a property',
    `${csharp}class A {\n  public RoomsApi? Rooms { get; set; }\n  void B() { Rooms!.GetRoomInfo(1); }\n}`,
  ],
  [
    'a container',
    `${csharp}class A { void B() { var rooms = services.GetRequiredService<RoomsApi>(); rooms.GetRoomInfo(1); } }`,
  ],
  [
    'an object that is made late',
    `${csharp}class A { Lazy<RoomsApi> rooms; void B() { rooms.Value.GetRoomInfo(1); } }`,
  ],
  ['a subclass', `${csharp}class Mine : RoomsApi {\n  void B() { this.GetRoomInfo(1); }\n}`],
  ['its response as it came', `${csharp}class A { void B(RoomsApi rooms) { rooms.GetRoomInfoWithHttpInfo(1); } }`],
  [
    'its response as it came, awaited',
    `${csharp}class A { Task B(RoomsApi rooms) => rooms.GetRoomInfoWithHttpInfoAsync(1); }`,
  ],
  ['a null instead of an error', `${csharp}class A { Task B(RoomsApi rooms) => rooms.GetRoomInfoOrDefaultAsync(1); }`],
  ['fields', `${csharp}class A { void B(RoomsApi rooms) { rooms.WithFields("id").GetRoomInfo(1); } }`],
]

describe('an operation of the SDK', () => {
  test.each(inJava)('in Java is a request: %s', (_, code) => {
    expect(requestsIn('A.java', code)).toEqual(room)
  })

  test.each(inCsharp)('in C# is a request: %s', (_, code) => {
    expect(requestsIn('A.cs', code)).toEqual(room)
  })

  test('in Kotlin is one of the SDK for Java', () => {
    const late = `${java.replace(';', '')}class A {\n  val rooms by lazy { RoomsApi(client) }\n  fun a() = rooms.getRoomInfo(1)\n}`
    expect(requestsIn('A.kt', late)).toEqual(room)
    const code = `${java.replace(';', '')}class A(private val rooms: RoomsApi) {\n  fun a() = rooms.getRoomInfo(1)\n}`
    expect(requestsIn('A.kt', code)).toEqual(room)
    expect(
      requestsIn('A.kt', code.replace('org.openapitools.client.api.Rooms', 'onlyoffice.docspace.api.sdk.apis')),
    ).toEqual(room)
  })

  test('in C# may be imported for all files', () => {
    const files = {
      'Usings.cs': 'global using DocSpace.API.SDK.Api.Rooms;\n',
      'A.cs': 'class A { void B() { new RoomsApi(config).GetRoomInfo(1); } }',
    }
    expect(said(read(files))).toEqual(room)
  })
})

describe('what is not known of the SDK', () => {
  test.each([
    [
      'A.java',
      'import org.openapitools.client.api.AI.PromptsApi;\nclass A { void a(PromptsApi all) { all.getPrompts(); } }',
      '`getPrompts` is an operation of the SDK that is not known',
    ],
    [
      'A.java',
      `import org.openapitools.client.api.RoomsApi;\nclass A { void a(RoomsApi all) { all.pinRoom(1); all.getRoomSmell(1); } }`,
      '`getRoomSmell` is an operation of the SDK that is not known',
    ],
    [
      'A.cs',
      'class A { void B() { new DocSpace.API.SDK.Api.AI.PromptsApi(c).GetPrompts(); } }',
      '`GetPrompts` is an operation of the SDK that is not known',
    ],
    [
      'A.java',
      `${java}class A { void a(RoomsApi rooms) { rooms.getRoomSmell(1); } }`,
      '`getRoomSmell` is an operation of the SDK that is not known',
    ],
    [
      'A.cs',
      `${csharp}class A { void B(RoomsApi rooms) { rooms.GetRoomSmellAsync(1); } }`,
      '`GetRoomSmellAsync` is an operation of the SDK that is not known',
    ],
    [
      'A.java',
      `${java}class A { void a() { services.rooms().getRoomInfo(1); } }`,
      '`getRoomInfo` may be an operation of the SDK, but nothing shows what it is called on',
    ],
  ])('is said: %s %j', (path, code, why) => {
    expect(requestsIn(path, code).filter((said) => said.startsWith('unread'))).toEqual([`unread: ${why}`])
  })

  test.each([
    ['A.java', 'import com.hotel.api.RoomsApi;\nclass A { void a(RoomsApi rooms) { rooms.getRoomInfo(1); } }'],
    ['A.java', `${java}class A { void a() { RoomCache rooms = new RoomCache(); rooms.getRoomInfo(1); } }`],
    ['A.java', `${java}class A { void a(RoomsApi rooms) { rooms.getApiClient().setBasePath(host); } }`],
    [
      'A.java',
      'import org.openapitools.client.api.UsersApi;\nclass A { void a(UsersApi users) { users.getUserSmell(1); } }',
    ],
    ['A.java', 'import org.openapitools.client.api.PetApi;\nclass A { void a(PetApi pets) { pets.getRoomSmell(1); } }'],
    ['A.cs', 'using Hotel.Api;\nclass A { void B(RoomsApi rooms) { rooms.GetRoomInfo(1); } }'],
    ['A.cs', `${csharp}class A { void B(RoomsApi rooms) { rooms.GetBasePath(); rooms.Dispose(); } }`],
  ])('is silent: %s %j', (path, code) => {
    expect(requestsIn(path, code)).toEqual([])
  })
})
