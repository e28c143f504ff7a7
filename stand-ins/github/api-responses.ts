/** A response of the API. A text as body is sent as it is, anything else as JSON, and `undefined` means none. */
export interface ApiResponse {
  status: number
  headers?: Record<string, string>
  body: unknown
}

const messages = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  410: 'Artifact has expired',
  500: 'Server Error',
}

/** A refusal in GitHub's words. */
export function refusal(status: keyof typeof messages): ApiResponse {
  const body = { message: messages[status], documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return { status, body }
}

/** One page of a list, by the `page` and `per_page` of the address, with links to the pages around it. */
export function page(url: URL, name: string, entries: readonly object[], limit = 100): ApiResponse {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), limit)
  const current = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(entries.length / size))
  const link = (relation: string, target: number) => {
    const address = new URL(url)
    address.searchParams.set('page', String(target))
    return `<${address.href}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link('prev', current - 1), link('first', 1)] : []),
    ...(current < last ? [link('next', current + 1), link('last', last)] : []),
  ]
  return {
    status: 200,
    headers: links.length > 0 ? { Link: links.join(', ') } : {},
    body: { total_count: entries.length, [name]: entries.slice((current - 1) * size, current * size) },
  }
}
