import { readNamedFile } from './read-named-file.ts'

/**
 * Reads `ca-certificate`: PEM text, or the path of a PEM file.
 * @throws InvalidInput
 */
export async function readCertificates(text: string, workspace: string): Promise<string> {
  const { holdsCertificates, parseCertificates } = await import('./certificates.ts')
  return parseCertificates(holdsCertificates(text) ? text : readNamedFile(text, workspace).toString())
}
