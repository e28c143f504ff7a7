import { appendFileSync } from 'node:fs'

/**
 * Writes the job summary. The toolkit's own writer would load a part of Node that nothing else needs.
 * @param file as `GITHUB_STEP_SUMMARY` names it
 * @returns whether it could be written
 */
export function writeSummary(html: string, file: string | undefined): boolean {
  if (!file) return false
  try {
    // A blank line on both sides keeps it a block of its own.
    appendFileSync(file, `\n${html}\n`)
    return true
  } catch {
    return false
  }
}
