import { readCertificates } from './files.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { InputProblems } from './invalid-input.ts'

/** How a portal is requested, for both actions. */
interface ConnectionInputs {
  /** PEM text of authorities to trust in addition to the default ones. */
  readonly caCertificate: string | undefined
  readonly timeoutSeconds: number
  readonly retries: number
}

type ConnectionValues = Pick<GivenInputs<'ca-certificate' | 'timeout-seconds' | 'retries'>, 'optional' | 'wholeNumber'>

/** @param workspace where the path of a certificate begins */
export function readConnectionInputs(
  values: ConnectionValues,
  problems: InputProblems,
  workspace: string,
): ConnectionInputs {
  const take = problems.take.bind(problems)
  return {
    caCertificate: take(
      'ca-certificate',
      () => values.optional('ca-certificate', (text) => readCertificates(text, workspace)),
      undefined,
    ),
    timeoutSeconds: take('timeout-seconds', () => values.wholeNumber('timeout-seconds', 1, 3600), 0),
    retries: take('retries', () => values.wholeNumber('retries', 0, 10), 0),
  }
}
