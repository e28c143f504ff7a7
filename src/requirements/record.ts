import type { Verdict } from '../gate/judge.ts'
import type { AppInformation } from '../portal/resources.ts'
import { FailureRecord } from '../record.ts'
import type { FoundFiles } from './files/find-files.ts'
import type { Difference } from './files/requirements-block.ts'
import type { RequirementsInputs } from './inputs.ts'
import type { Reading } from './requests/findings.ts'

/** What a run of the second action knows, filled as it goes. What is not known yet is undefined. */
export class RequirementsRecord extends FailureRecord {
  inputs: RequirementsInputs | undefined
  files: FoundFiles | undefined
  reading: Reading | undefined
  /** What the code and the author's own lines of the file need, and whether the app was granted it. */
  verdict: Verdict | undefined
  /** What `check` found out, or what `write` changed. */
  difference: Difference | undefined
  app: AppInformation | undefined
  /** Absolute; undefined where there is no file. */
  requirementsPath: string | undefined
  /** Whether `write` changed the file. */
  isWritten = false
}
