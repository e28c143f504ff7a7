import type { PortalRequest } from '../../stand-ins/portal/index.js'
import { demoKey } from '../../stand-ins/portal/index.js'
import { githubToken } from '../../stand-ins/runner/environment.js'
import type { Scenario } from './scenario.ts'

/**
 * Everything that a run printed, wrote and requested, as one text for a snapshot. What differs from run to run is replaced
 * here and nowhere else.
 */
export function underReview(scenario: Scenario): string {
  const { stdout, stderr, outputs, summary, files, exitCode, requests } = scenario
  const sections: [title: string, text: string][] = [
    ['exit code', String(exitCode)],
    ['log', withNamedMasks(stdout.replaceAll('\r\n', '\n'), requests)],
    ['standard error', stderr],
    ['outputs', listed(outputs)],
    ['summary', summary],
    ...Object.entries(files).map(([name, content]): [string, string] => [name, content.toString()]),
    ['requests', requestsByConnection(requests)],
  ]
  const text = sections.map(([title, content]) => `=== ${title}\n${content.trim()}\n`).join('\n')
  return steady(text, scenario)
}

function steady(text: string, { workspace, requests }: Scenario): string {
  return secretsOf(requests)
    .reduce((shown, [name, secret]) => shown.replaceAll(secret, `<${name}>`), text)
    .replaceAll(workspace, '<workspace>')
    .replaceAll('<workspace>\\', '<workspace>/')
    .replaceAll(/127\.0\.0\.1([:-])\d+/g, '127.0.0.1$1<port>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<digest>')
    .replaceAll(/^Uploaded bytes \d+$/gm, 'Uploaded bytes <number>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<time>')
}

function secretsOf(requests: readonly PortalRequest[]): [name: string, value: string][] {
  const signatures = requests.flatMap(({ headers }) => headers['x-signature'] ?? [])
  return [
    ['api key', demoKey],
    ['GitHub token', githubToken],
    ...[...new Set(signatures)].map((signature): [string, string] => ['signature', signature]),
  ]
}

/** A reader wants to see what is masked before what is shown, and not how its other forms look. */
function withNamedMasks(log: string, requests: readonly PortalRequest[]): string {
  const secrets = secretsOf(requests).map(([, value]) => value)
  return (
    log
      .replaceAll(/^::add-mask::(.*)$/gm, (line, value: string) =>
        secrets.includes(value) ? line : '::add-mask::<another form>',
      )
      .replaceAll(/(?:^::add-mask::<another form>\n)+/gm, '::add-mask::<other forms>\n')
      // Libraries write them, and a runner hides them.
      .replaceAll(/^::debug::.*\n/gm, '')
  )
}

function listed(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}

/** In order on each connection; which of two connections is served first is chance. */
function requestsByConnection(requests: readonly PortalRequest[]): string {
  const connections = Map.groupBy(requests, ({ connection }) => connection)
  return [...connections.entries()]
    .sort(([one], [other]) => one - other)
    .map(([number, asked]) => [`connection ${number}`, ...asked.map(requestText)].join('\n'))
    .join('\n')
}

function requestText({ method, path, headers }: PortalRequest): string {
  return [`  ${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `    ${name}: ${value}`)].join('\n')
}
