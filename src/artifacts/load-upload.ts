import type { Send } from '../portal/answer.ts'

/**
 * Sends requests, and loads what an upload needs as soon as the list of scopes is asked for: an upload is likely from then
 * on, and while the portal is far away loading takes no time of its own.
 */
export function loadUploadWhileSending(send: Send): Send {
  return (request, stop) => {
    const answer = send(request, stop)
    // Loading takes the processor for itself, so the request has to be on its way before. If it fails, the upload says so.
    if (request.step === 'scopes') setImmediate(() => void import('./upload.ts').catch(() => {}))
    return answer
  }
}
