/** The methods that the portal's services take. `PATCH` is one of the identity service's alone. */
export const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const
export type Method = (typeof methods)[number]

export function isMethod(word: string): word is Method {
  return (methods as readonly string[]).includes(word)
}

/** An API request that the deployment will make. */
export interface ApiRequest {
  readonly method: Method
  /** Begins with `/api/2.0/`; parameters are written `{name}`; no query. */
  readonly path: string
}
