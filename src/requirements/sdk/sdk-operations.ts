import type { SourceFile } from '../requests/findings.ts'

export interface SdkRequest {
  readonly method: string
  /** After `/api/2.0/`. */
  readonly path: string
}

/** The operations of the official SDKs, in all their languages. */
export interface Operations {
  /** The requests that an operation may make; undefined where none has the name. */
  readonly requestsOf: (name: string) => readonly SdkRequest[] | undefined
  /** Whether a name ends as generators let other forms of an operation end, and models too. */
  readonly hasEnding: (name: string) => boolean
}

const packages =
  /docspace[-_]api|docspace-typescript-sdk|\bdocspace[ .]|OpenAPI\\+Client|org\.openapitools\.client|onlyoffice\.docspace\.api|D(?:ocSpace\.(?:API\.)?S[Dd][Kk]|oc[Ss]pace\.Api)\b/

/** Whether a file may import one of the SDKs. */
export function mayUseSdk(text: string): boolean {
  return packages.test(text)
}

/** The operations, where a file may need them: most code calls the portal in another way. */
export async function operationsFor(files: readonly SourceFile[]): Promise<Operations | undefined> {
  if (!files.some(({ text }) => mayUseSdk(text))) return undefined
  const { operations } = await import('./sdk-operation-list.ts')
  return operations
}
