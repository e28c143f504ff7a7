import { isRecord } from './json.ts'

/** What a portal responds with, out of its envelope `{"response":…,"status":0,…}` where it is in one. */
export function openEnvelope(value: unknown): unknown {
  return isRecord(value) && 'response' in value ? value.response : value
}

/**
 * Whether what a portal responds with reports a failure, in its envelope or around it, whatever else is in it: an error,
 * the status of one, or, in an envelope, any status but 0. A gateway sends such an object with 200 too.
 */
export function reportsFailure(value: unknown): boolean {
  return [value, openEnvelope(value)].some((each) => isRecord(each) && isFailure(each))
}

function isFailure(value: Record<string, unknown>): boolean {
  const { error, status, statusCode } = value
  if (error !== undefined && error !== null) return true
  if (isErrorStatus(statusCode) || isErrorStatus(status)) return true
  const isEnvelope = 'response' in value || 'statusCode' in value
  return isEnvelope && status !== undefined && status !== 0
}

function isErrorStatus(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && Number(value) >= 400
}
