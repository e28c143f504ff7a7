import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

/** Folders and files of `src/` in the order in which data flows: each may import only from those before it. */
const flow = [
  'text',
  'scopes',
  'inputs',
  'portal',
  'gate',
  'record',
  'report',
  'artifacts',
  'run',
  'requirements/portal-api',
  'requirements/lexing',
  'requirements/parsing',
  'requirements/meaning',
  'requirements/requests',
  'requirements/sdk',
  'requirements/read-sources',
  'requirements/recordings',
  'requirements/files',
  'requirements',
  'index',
] as const

const places: ReadonlySet<string> = new Set(flow)

/** What may load modules of Node; `artifacts` too, as a whole. */
const edges = [
  'src/index.ts',
  'src/inputs/certificates.ts',
  'src/inputs/files.ts',
  'src/inputs/snapshot-path.ts',
  'src/portal/body.ts',
  'src/portal/connection.ts',
  'src/portal/secure-agent.ts',
  'src/report/files.ts',
  'src/report/log.ts',
  'src/requirements/files/find-files.ts',
  'src/requirements/files/ignored-by-git.ts',
  'src/requirements/index.ts',
  'src/requirements/files/requirements-file.ts',
  'src/text/secrets.ts',
]
/** What may speak to the runner; `artifacts` too. */
const runnerEdges = ['src/index.ts', 'src/report/log.ts', 'src/requirements/index.ts', 'src/text/secrets.ts']

const sources = readdirSync(path.join(actionFolder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .sort()
const artifacts = sources.filter((file) => file.startsWith('src/artifacts/'))

function placeOf(file: string): string {
  const parts = file.replace(/^src\/|\.ts$/g, '').split('/')
  const nested = parts.slice(0, 2).join('/')
  return places.has(nested) ? nested : (parts[0] ?? '')
}

const firstFiles = new Map(sources.toReversed().map((file) => [placeOf(file), file]))

function specifierOf(place: string, from: string): string {
  const way = path.posix.relative(path.posix.dirname(from), firstFiles.get(place) ?? '')
  return way.startsWith('.') ? way : `./${way}`
}

/** The ways in which a module is imported, a line each. */
const forms = [
  (name: string) => `import '${name}'`,
  (name: string) => `export * from '${name}'`,
  (name: string) => `await import('${name}')`,
]

/** One line of a file that imports another place, the runner's toolkit, or a module of Node. */
interface Probe {
  readonly from: string
  readonly to: string
  readonly line: number
  readonly code: string
}

const probes: readonly Probe[] = sources.flatMap((from) => {
  const others = flow.filter((place) => place !== placeOf(from))
  const targets = [...others, '@actions/core', 'node:fs'].map((to) => ({
    to,
    name: to.includes(':') || to.includes('@') ? to : specifierOf(to, from),
  }))
  return targets
    .flatMap(({ to, name }) => forms.map((form) => ({ from, to, code: form(name) })))
    .map((probe, index) => ({ ...probe, line: index + 1 }))
})

/** The probes that the linter refuses. */
function lint(): Set<Probe> {
  const folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-edges-'))
  try {
    copyFileSync(path.join(actionFolder, 'biome.json'), path.join(folder, 'biome.json'))
    for (const from of sources) {
      const lines = probes.filter((probe) => probe.from === from).map(({ code }) => code)
      mkdirSync(path.dirname(path.join(folder, from)), { recursive: true })
      writeFileSync(path.join(folder, from), `${lines.join('\n')}\n`)
    }
    const linter = path.join(actionFolder, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', 'src']
    const { stdout } = spawnSync(process.execPath, [linter, ...options], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    const told = /(?:noRestrictedImports|noNodejsModules),file=[^,]*?(src\/[^,]+),line=(\d+),/g
    const places = stdout.replaceAll('\\', '/').matchAll(told)
    const refused = new Set([...places].map(([, file, line]) => `${file}:${line}`))
    return new Set(probes.filter(({ from, line }) => refused.has(`${from}:${line}`)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

let refused: ReadonlySet<Probe> = new Set()

beforeAll(() => {
  refused = lint()
})

/** What files of one place import from another, as it is written, by whether the linter refuses it. */
function imports(from: string, to: string): { refused: string[]; allowed: string[] } {
  const told = (among: Probe[]): string[] => among.map((probe) => `${probe.from}: ${probe.code}`)
  const all = probes.filter((probe) => placeOf(probe.from) === from && probe.to === to)
  return { refused: told(all.filter((one) => refused.has(one))), allowed: told(all.filter((one) => !refused.has(one))) }
}

const pairs = flow.flatMap((earlier, index) => flow.slice(index + 1).map((later) => [earlier, later] as const))

describe('data flows one way', () => {
  it.each(pairs)('%s imports nothing from %s', (earlier, later) => {
    const found = imports(earlier, later)
    expect(found.allowed).toEqual([])
    expect(found.refused.length).toBeGreaterThan(0)
  })

  it.each(pairs)('%s may be imported by %s', (earlier, later) => {
    const found = imports(later, earlier)
    expect(found.refused).toEqual([])
    expect(found.allowed.length).toBeGreaterThan(0)
  })

  it.each(['failure'])('%s imports nothing but text', (file) => {
    const among = flow.filter((place) => imports(file, place).refused.length === 0)
    expect(among).toEqual(['text'])
  })
})

describe('only the edges touch', () => {
  /** The files in which no import of a module is refused. */
  const filesWith = (to: string): string[] =>
    sources.filter((from) => !probes.some((probe) => probe.from === from && probe.to === to && refused.has(probe)))

  it('modules of Node', () => {
    expect(filesWith('node:fs')).toEqual([...edges, ...artifacts].sort())
  })

  it('the runner', () => {
    expect(filesWith('@actions/core')).toEqual([...runnerEdges, ...artifacts].sort())
  })
})

describe('what no linter sees', () => {
  const filesThatContain = (pattern: RegExp): string[] =>
    sources.filter((file) => pattern.test(readFileSync(path.join(actionFolder, file), 'utf8')))

  it('modules of Node are taken from the process only at the edges', () => {
    const found = filesThatContain(/getBuiltinModule|\brequire\b\s*\(|createRequire/)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((file) => ![...edges, ...artifacts].includes(file))).toEqual([])
  })

  it('the environment is passed on by the first file, and changed where a library would read it', () => {
    const found = filesThatContain(/\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\[|=\s*(?:globalThis\.)?process\b(?!\.)/)
    expect(found).toEqual([
      'src/artifacts/baseline.ts',
      'src/index.ts',
      'src/report/run-until-end.ts',
      'src/requirements/index.ts',
    ])
  })
})
