/**
 * Keeps what is written to standard output from whoever runs the tests, for code whose log holds workflow commands that a
 * runner would obey.
 */
export function captureOutput(): { text(): string; restore(): void } {
  const write = process.stdout.write
  const written: string[] = []
  process.stdout.write = (chunk: string | Uint8Array) => written.push(String(chunk)) > 0
  return {
    text: () => written.join(''),
    restore: () => {
      process.stdout.write = write
    },
  }
}
