import type { KeyPermissions } from '../scopes/key-coverage.ts'
import { sortedNames } from '../scopes/scope.ts'
import { isRecord } from '../text/json.ts'
import type { Answer, PortalRequest } from './answer.ts'
import { misdirected, readEnvelope, unexpected } from './envelope.ts'

/** What a portal says of an API key. */
export interface KeyInformation {
  readonly name: string
  readonly permissions: KeyPermissions
  /** ISO 8601 in UTC; undefined for a key that never expires. */
  readonly expiresAt: string | undefined
  readonly active: boolean
}

/**
 * Reads `GET /api/2.0/keys/@self`. Missing permissions mean full access, so an answer that describes no key, or another
 * one, would open everything.
 * @param asked the key that was asked about; where the answer tells how its key ends, this one must end like that
 * @throws Failure `unexpected-response`, which tells nothing of the key
 */
export function readKeyInformation(request: PortalRequest, answer: Answer, asked: string): KeyInformation {
  const key = readEnvelope(request, answer)
  if (!isRecord(key) || ![key.id, key.name, key.keyPostfix].some(isText)) {
    throw unexpected(request, answer, 'not with a description of the key')
  }
  if (!isAbout(asked, key)) throw misdirected(request, answer, 'with the description of another key')
  const permissions = readPermissions(key.permissions)
  const expiresAt = readDate(key.expiresAt)
  if (permissions === undefined) throw unexpected(request, answer, 'with permissions that are no list of names')
  if (expiresAt === null) throw unexpected(request, answer, 'with an expiry that is no date')
  return { name: typeof key.name === 'string' ? key.name : '', permissions, expiresAt, active: key.isActive !== false }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Whether a key ends as a description tells, in `keyPostfix` and behind the stars of `key`; either may be missing. */
function isAbout(asked: string, { key, keyPostfix }: Record<string, unknown>): boolean {
  return [keyPostfix, key].every((told) => {
    if (told === undefined || told === null) return true
    return typeof told === 'string' && asked.endsWith(told.slice(told.lastIndexOf('*') + 1))
  })
}

/** Missing, empty or holding `*` means full access. */
function readPermissions(value: unknown): KeyPermissions | undefined {
  if (value === undefined || value === null) return 'all'
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return undefined
  return value.length === 0 || value.includes('*') ? 'all' : sortedNames(value)
}

function readDate(value: unknown): string | undefined | null {
  if (value === undefined || value === null) return undefined
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
