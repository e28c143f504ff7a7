import { isAbsolute, relative } from 'node:path'

/** Whether a path lies inside a folder; the folder itself does not. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)
}
