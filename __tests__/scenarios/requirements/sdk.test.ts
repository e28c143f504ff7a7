import { describe, expect, it } from '@jest/globals'
import { marksOf, runRequirements } from './run-requirements.ts'

const src = [
  "import { Configuration, RoomsApi } from '@onlyoffice/docspace-api-sdk'",
  'const rooms = new RoomsApi(new Configuration({ basePath: portal }))',
  'export const pin = (id: number) => rooms.pinRoom(id)',
  '',
].join('\n')

describe('code with an official SDK', () => {
  it('is read by the built action, which brings the list of operations', async () => {
    const run = await runRequirements({ workspaceFiles: { 'src/pin.ts': src }, inputs: { code: 'src', mode: 'write' } })
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'scopes-to-grant': '["rooms:write"]' } })
    expect(String(run.files['docspace-requirements.txt'])).toContain(
      '\nPUT /api/2.0/files/rooms/{id}/pin  # src/pin.ts:3\n',
    )
  })

  it('fails on an operation that is not known, and marks its line', async () => {
    const run = await runRequirements({
      workspaceFiles: {
        'src/pin.ts': `${src}rooms.paintRoom(1)\n`,
        'docspace-requirements.txt': 'PUT files/rooms/{id}/pin\n',
      },
      inputs: { code: 'src' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unread-requests' } })
    expect(marksOf(run)).toEqual(['error src/pin.ts:4'])
    expect(run.annotations[0]?.message).toContain(
      '`src/pin.ts:4`: `paintRoom` is an operation of the SDK that is not known',
    )
  })
})
