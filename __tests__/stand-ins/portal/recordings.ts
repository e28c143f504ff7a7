import { readFileSync } from 'node:fs'

/** The response of a real portal: `data/*-recordings.json`. `<signature>` and `<api key>` stand for secrets. */
export interface Recording {
  /** Version and image: `3.7.2 community`. */
  portal: string
  name: string
  request: { method: string; path: string; headers: Array<[name: string, value: string]> }
  response: {
    status: number
    reason: string
    headers: Array<[name: string, value: string]>
    body?: string
    /** The compressed bytes, where the response was compressed. */
    bodyBase64?: string
  }
}

export const recordings = read('portal-recordings.json')

/** Asked as the action asks, of apps that are switched on, off, deleted, of another portal. */
export const moreRecordings = read('more-recordings.json')

function read(file: string): Recording[] {
  return JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'))
}
