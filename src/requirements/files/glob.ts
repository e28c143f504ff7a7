/** Matches paths with globs. The build takes this file for itself, and minifies it. */
export { default } from 'picomatch'
