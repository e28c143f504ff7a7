import list from '../../../data/sdk-operations.json' with { type: 'json' }
import type { Operations, SdkRequest } from './sdk-operations.ts'

/** What generators put after the name of an operation, for another form of the same call. */
const endings =
  /(?:asyncwithhttpinfo|withhttpinfoasync|withhttpinfo|withoutpreloadcontent|ordefaultasync|ordefault|async|request|raw)$/

const byName = new Map<string, readonly SdkRequest[]>(
  list.operations.map(({ operation, requests }) => [plain(operation), requests.map(readRequest)]),
)

const known = new Map<string, readonly SdkRequest[] | undefined>()

/** `getRoomInfo`, `GetRoomInfoAsync` and `get_room_info_with_http_info` are one operation. */
export const operations: Operations = {
  requestsOf: (name) => {
    // Names are many, but few are new.
    if (known.size > 10_000) known.clear()
    if (!known.has(name) && name.length < 100) {
      const word = plain(name)
      known.set(name, byName.get(word) ?? byName.get(word.replace(endings, '')))
    }
    return known.get(name)
  },
  hasEnding: (name) => !byName.has(plain(name)),
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

function readRequest(text: string): SdkRequest {
  const [method = '', path = ''] = text.split(' ')
  return { method, path: path.slice('/api/2.0/'.length) }
}
