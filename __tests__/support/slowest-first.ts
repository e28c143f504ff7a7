import { createRequire } from 'node:module'

// Its types are those of its CommonJS form.
const { default: Sequencer }: typeof import('@jest/test-sequencer') = createRequire(import.meta.url)(
  '@jest/test-sequencer',
)
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0]

/**
 * What takes longest where nothing is known of earlier runs, as on a fresh clone. Jest would begin with the largest files,
 * and end with a few of these, one beside the other.
 */
export const slowest: readonly string[] = [
  'scenarios/faults',
  'requirements/hostile',
  'scenarios/artifact-faults',
  'scenarios/retries',
  'scenarios/last-run-connection',
  'scenarios/last-run-faults',
].map((name) => `/__tests__/${name}.test.ts`)

export default class SlowestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests)
    return sorted.sort((one, other) => rank(one.path) - rank(other.path))
  }
}

function rank(path: string): number {
  const found = slowest.findIndex((name) => path.replaceAll('\\', '/').endsWith(name))
  return found === -1 ? slowest.length : found
}
