import { findScopesToGrant, judge, type Verdict } from '../gate/judge.ts'
import { keysIn } from '../inputs/credential.ts'
import { InvalidInput } from '../inputs/invalid-input.ts'
import { parseRequest } from '../inputs/requirements.ts'
import type { AppInformation } from '../portal/resources.ts'
import { deriveRequests } from '../scopes/derive.ts'
import type { RequiredRequest, Requirements } from '../scopes/requirements.ts'
import { byCodeUnit, sortedNames } from '../scopes/scope.ts'
import { plainText } from '../text/message.ts'
import type { Secrets } from '../text/secrets.ts'
import { keyOf, type ListedRequest } from './files/requirements-block.ts'
import type { FoundRequest, Reading, Unread } from './requests/findings.ts'
import type { WhyUnread } from './requests/why-unread.ts'

/** Every request that was found, as the gate reads it from the file that `write` makes. */
interface GateRequests {
  readonly reading: Reading
  readonly requests: readonly RequiredRequest[]
}

/**
 * Reads the found requests by the gate's own rules, so that nothing gets into the file that the gate refuses. What it
 * would refuse is unread.
 */
export function asTheGateReads(reading: Reading): GateRequests {
  const requests: RequiredRequest[] = []
  const kept: FoundRequest[] = []
  const unread: Unread[] = [...reading.unread]
  const refused = new Set<string>()
  for (const found of reading.requests) {
    const { method, path, file, line } = found
    const request = readAsGate(`${method} ${path}`)
    if (request === undefined) {
      // Once for a place, whatever the methods.
      if (!refused.has(`${line} ${file}`)) unread.push({ file, line, why: whyWrong(path) })
      refused.add(`${line} ${file}`)
    } else {
      kept.push(found)
      requests.push({ request, place: { input: 'code', path: file, file, line } })
    }
  }
  unread.sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line)
  return { reading: { ...reading, requests: kept, unread }, requests }
}

/** @param path begins with `/api/2.0` */
function whyWrong(path: string): WhyUnread {
  const rest = path.replace(/^\/api\/2\.0/, '')
  // Marks of code within code would end it.
  const value = path.replaceAll('`', '’')
  if (/^\/*$/.test(rest)) return { kind: 'base-alone' }
  if (rest.includes('//')) return { kind: 'double-slash', value }
  if (/^\/\{/.test(rest)) return { kind: 'no-path' }
  return { kind: /\/api\/2\.0(?:\/|$)/i.test(rest) ? 'double-base' : 'wrong-path', value }
}

function readAsGate(text: string): RequiredRequest['request'] | undefined {
  try {
    return parseRequest(text, undefined)
  } catch (problem) {
    if (problem instanceof InvalidInput) return undefined
    throw problem
  }
}

/**
 * What the code needs, and in addition what its author wrote into the file, and whether the app was granted it.
 */
export function judgeNeeds(
  requests: readonly RequiredRequest[],
  { scopes, requests: ownRequests }: Requirements,
  { version, app }: { readonly version: string | undefined; readonly app: AppInformation | undefined },
): Verdict {
  const made = new Set(requests.map(({ request }) => keyOf(request.method, request.path)))
  const only = ownRequests.filter(({ request }) => !made.has(keyOf(request.method, request.path)))
  return judge({
    scopes: undefined,
    version,
    usesApp: app !== undefined,
    app,
    appState: undefined,
    integrationKey: undefined,
    named: scopes,
    requests: deriveRequests([...requests, ...only], version),
    baseline: undefined,
    failOnMissing: true,
    failOnDrift: 'never',
  })
}

/** The scopes that only requests needed which no code makes any more. */
export function findUnneeded(
  gone: readonly ListedRequest[],
  { required }: Verdict,
  version: string | undefined,
): string[] {
  const requests = gone.flatMap(({ method, path, line }): RequiredRequest[] => {
    const request = readAsGate(`${method} ${path}`)
    return request === undefined ? [] : [{ request, place: { input: 'code', path: undefined, file: undefined, line } }]
  })
  const needed = new Set(required.flatMap(({ anyOf }) => anyOf))
  const unneeded = deriveRequests(requests, version).flatMap(({ needs }) =>
    needs.filter((anyOf) => !anyOf.some((name) => needed.has(name))).map((anyOf) => anyOf.join('|')),
  )
  return sortedNames(unneeded)
}

/** What to grant an app for all of it. The portal's list is not known here, so every name counts as offered. */
export function scopesToGrant({ required }: Verdict): string[] {
  return findScopesToGrant(required, new Set(required.flatMap(({ anyOf }) => anyOf)))
}

/**
 * Code may hold a key, in a path or in the name of a file. It is masked, and struck out of what is shown; a request with
 * one in it is unread, since no file may have it.
 */
export function withoutSecrets(reading: Reading, secrets: Secrets): Reading {
  const text = JSON.stringify(reading)
  for (const key of keysIn(text)) secrets.add(key)
  if (!secrets.isIn(text)) return reading
  const inFile = <Found extends { readonly file: string }>(found: Found): Found => ({
    ...found,
    file: secrets.redact(found.file),
  })
  const inReason = (why: WhyUnread): WhyUnread => ('value' in why ? { ...why, value: secrets.redact(why.value) } : why)
  const looked = reading.requests.map((found) => ({ found: inFile(found), kind: secrets.kindIn(found.path) }))
  return {
    ...reading,
    requests: looked.flatMap(({ found, kind }) => (kind === undefined ? [found] : [])),
    ignored: reading.ignored.map((each) => inFile({ ...each, why: secrets.redact(each.why) })),
    unread: [
      ...reading.unread.map((each) => inFile({ ...each, why: inReason(each.why) })),
      ...looked.flatMap(({ found: { file, line }, kind }): Unread[] =>
        kind === undefined ? [] : [{ file, line, why: { kind: 'secret', value: plainText(kind.what) } }],
      ),
    ],
  }
}
