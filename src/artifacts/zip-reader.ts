/** Reads ZIP archives. The build takes this file for itself, and minifies it. */
export { fromBufferPromise } from 'yauzl'
