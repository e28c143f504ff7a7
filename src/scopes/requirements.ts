import type { ApiRequest } from './api-request.ts'
import type { Alternatives } from './scope.ts'

/** Where something is required: in an input, a line of a file, or a line of code. */
export interface Place {
  readonly input: 'required-scopes' | 'required-endpoints' | 'requirements-file' | 'code'
  /** Of `requirements-file` and code: as it is shown. */
  readonly path: string | undefined
  /** Relative to the workspace, with `/`; undefined for what is not a file in it. */
  readonly file: string | undefined
  /** From 1. */
  readonly line: number
}

/** A scope, or one of several, that is required by name. */
export interface RequiredScope {
  readonly anyOf: Alternatives
  readonly place: Place
}

/** A request whose scopes are required. */
export interface RequiredRequest {
  readonly request: ApiRequest
  readonly place: Place
}

/** What a workflow requires. */
export interface Requirements {
  readonly scopes: readonly RequiredScope[]
  readonly requests: readonly RequiredRequest[]
}
