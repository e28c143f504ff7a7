/** What is looked at of an earlier run, as GitHub's API describes it. */
export interface EarlierRun {
  readonly id: number
  readonly event: string
  readonly head_branch: string | null
  readonly head_repository: { readonly full_name: string } | null
  readonly conclusion: string | null
}

/** What marks the runs that count. */
export interface WantedRun {
  /** `owner/name` */
  readonly repository: string
  readonly branch: string
  /** This run itself. */
  readonly currentRun: number
}

/**
 * The runs whose artifact may be a baseline, newest first as they come. A fork may call its branch `main`, and a pull
 * request may hold whatever its author likes, so neither ever counts.
 */
export function runsThatCount<Run extends EarlierRun>(
  runs: readonly Run[],
  { repository, branch, currentRun }: WantedRun,
): Run[] {
  return runs.filter(
    (run) =>
      run.head_repository?.full_name.toLowerCase() === repository.toLowerCase() &&
      run.head_branch === branch &&
      run.event !== 'pull_request' &&
      run.event !== 'pull_request_target' &&
      run.conclusion === 'success' &&
      run.id !== currentRun,
  )
}

/** The file of this workflow, out of `owner/name/.github/workflows/file.yml@refs/heads/main`. */
export function workflowFileIn(workflowReference: string): string | undefined {
  return /\/([^/@]+\.ya?ml)@/.exec(workflowReference)?.[1]
}
