import { readNamedFile } from './read-named-file.ts'

/**
 * Reads `ca-certificate`: PEM text, or the path of a PEM file.
 * @throws InvalidInput
 */
export async function readCertificates(text: string, workspace: string): Promise<string> {
  const { parseCertificates } = await import(/* webpackMode: "eager" */ './certificates.ts')
  return parseCertificates(text.includes('-----BEGIN ') ? text : readNamedFile(text, workspace).toString())
}
