/**
 * Writes a text file into "My documents" of the user who signed in, with every room of the portal and the files in it.
 * `docspace-requirements.txt` next to this file lists what it calls.
 */

const portal = process.env.DOCSPACE_URL
const accessToken = process.env.DOCSPACE_ACCESS_TOKEN

const user = await request('GET', '/api/2.0/people/@self')
const { folders: rooms } = await request('GET', '/api/2.0/files/rooms')

const lines = [`Rooms of ${user.displayName}`]
for (const room of rooms) {
  const { files } = await request('GET', `/api/2.0/files/${room.id}`)
  lines.push('', room.title, ...files.map((file) => `- ${file.title}`))
}

await request('POST', '/api/2.0/files/@my/text', { title: 'Rooms.txt', content: lines.join('\n') })
console.log(`Wrote ${rooms.length} rooms into Rooms.txt`)

/**
 * Sends one request, and returns what is in the portal's envelope.
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function request(method, path, body) {
  const reply = await fetch(`${portal}${path}`, {
    method,
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status}`)
  const { response } = await reply.json()
  return response
}
