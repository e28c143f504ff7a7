/** Names of functions and members that leave an address as it is, or are read as if they did. */

/** Their result is the address that they are called on or given, for what matters here. */
export const sameText = new Set(
  'replace replaceAll trim rstrip lstrip strip rtrim ltrim toString encodeURI toLowerCase lower valueOf esc_url esc_url_raw trailingslashit untrailingslashit trimEnd trimStart removesuffix strtolower parse href with_query update_query'.split(
    ' ',
  ),
)
/** They encode or convert one part of a path. */
export const encoders = new Set(
  'encodeURIComponent quote quote_plus urlencode rawurlencode String str Number parseInt int intval strval'.split(' '),
)
/** Members whose value is the text of the object itself. */
export const samePart = new Set('v value url href data uri Uri AbsoluteUri OriginalString absoluteString'.split(' '))
/** They read a variable of the environment, by its name. */
export const environmentReaders = new Set('getenv env config get Getenv'.split(' '))
/** What a constant that is an object calls its text. */
export const partOfConstant = new Set(
  'path getPath url getUrl uri getUri value getValue endpoint getEndpoint rawValue route getRoute'.split(' '),
)
