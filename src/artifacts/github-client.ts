/**
 * GitHub's own client for its API. The build takes this file for itself, and leaves out the fetch that the client brings,
 * which is several times its size and never used: `scripts/build/left-out.js`.
 */
export { getOctokit } from '@actions/github'
