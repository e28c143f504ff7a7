import { isRoutePart } from '../../portal-api.ts'
import type { Piece } from '../values.ts'
import type { Project } from './project.ts'

/**
 * Reads the variables of a `.env` file. Such a file may hold secrets, so of each value only what any portal has is
 * kept: `/api/2.0` and the parts of its routes.
 */
export function readEnvFile(text: string, path: string, project: Project): void {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name, written = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line.slice(0, 2000)) ?? []
    if (name === undefined) continue
    const value = written
      .replace(/^(["'`])(.*?)\1.*$/, '$2')
      .replace(/\s+#.*$/, '')
      .trim()
    const origin = { file: path, line: index + 1, order: index, isLocal: false }
    const pieces = publicPieces(value).map(
      (text): Piece => (text === undefined ? { kind: 'hole', name } : { kind: 'text', text, origin }),
    )
    project.addEnvironment(name, pieces)
  }
}

/** What of a value any portal has, with undefined for each part that is something else. */
function publicPieces(value: string): (string | undefined)[] {
  const address = value.replace(/[?#].*$/, '')
  const whole = publicPart(address)
  if (whole !== undefined) return [whole]
  const [, behindApi] = /(?:^|\/)api\/2\.0\/(.*)$/i.exec(address) ?? []
  if (behindApi === undefined) return [undefined]
  const parts = behindApi.split('/').filter((part) => part !== '')
  return ['/api/2.0', ...parts.flatMap((part) => (isRoutePart(part) ? [`/${part}`] : ['/', undefined]))]
}

/** What of a value any portal has; undefined where it is something else. */
export function publicPart(value: string): string | undefined {
  const [, start, rest = ''] = /(^|\/)(api(?:\/2\.0(?:\/.*)?)?\/?)$/i.exec(value) ?? []
  const path = start === undefined ? value : rest
  const parts = path.split('/').filter((part) => part !== '')
  const isKnown = parts.every((part) => /^(?:api|2\.0)$/i.test(part) || isRoutePart(part))
  if (!isKnown || parts.length === 0) return undefined
  return start === undefined ? path : `/${path}`
}
