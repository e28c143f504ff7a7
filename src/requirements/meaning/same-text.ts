/** Functions and members whose result is the address that they are given, for what matters here. */
export const sameText = new Set(
  'replace replaceAll trim rstrip lstrip strip rtrim ltrim toString encodeURI toLowerCase lower valueOf esc_url esc_url_raw trailingslashit untrailingslashit trimEnd trimStart removesuffix strtolower parse href with_query update_query'.split(
    ' ',
  ),
)
export const encoders = new Set(
  'encodeURIComponent quote quote_plus urlencode rawurlencode String str Number parseInt int intval strval'.split(' '),
)
export const samePart = new Set('v value url href data uri Uri AbsoluteUri OriginalString absoluteString'.split(' '))
export const environmentReaders = new Set('getenv env config get Getenv'.split(' '))
/** What a constant that is an object calls its text. */
export const partOfConstant = new Set(
  'path getPath url getUrl uri getUri value getValue endpoint getEndpoint rawValue route getRoute'.split(' '),
)
