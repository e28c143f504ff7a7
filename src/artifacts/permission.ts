/** Told with every failed lookup, since it is what most often lacks. */
export const permission =
  'The lookup needs permissions: actions: read in the job, and a github-token of this repository.'
