/** The portal's API, for the user who signed in. */
const apiUrl = `${process.env.DOCSPACE_URL}/api/2.0`

/** Makes one request, and returns what stands in the portal's envelope. */
export async function request<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${apiUrl}/${path}`, {
    method,
    headers: { Authorization: `Bearer ${process.env.DOCSPACE_ACCESS_TOKEN}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return ((await answer.json()) as { response: Answer }).response
}
