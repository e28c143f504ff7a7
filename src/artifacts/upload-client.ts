/**
 * The part of the toolkit's artifact client that uploads. The package exports the whole client alone, and that is ten times
 * as long to load. The build takes this file for itself, and fails where the part is no longer there:
 * `scripts/build/bundle-libraries.js`.
 */
export { uploadArtifact } from '../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js'
