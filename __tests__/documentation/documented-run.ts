import path from 'node:path'
import { demoKey, type PortalOptions, startContractPortal } from '../../stand-ins/portal/index.js'
import { type ActionRun, type RunActionOptions, runAction } from '../../stand-ins/runner/run-action.js'
import { pinnedVersion } from '../support/pinned-portal.ts'

/** A run of the built action against a contract portal, of which the documentation quotes something. */
export interface DocumentedRun {
  portal?: PortalOptions
  inputs?: Record<string, string>
  files?: Record<string, string>
  /** Starts what the run needs beside the portal. */
  surroundings?: () => Promise<Surroundings>
}

export interface Surroundings {
  portal?: PortalOptions
  run?: Pick<Partial<RunActionOptions>, 'inputs' | 'env'>
  close?: () => Promise<unknown>
}

export async function runDocumented({
  portal: options,
  inputs,
  files,
  surroundings,
}: DocumentedRun): Promise<ActionRun> {
  const around = await surroundings?.()
  const portal = await startContractPortal({ version: pinnedVersion, ...options, ...around?.portal })
  try {
    const usual = { 'portal-url': portal.url, 'api-key': demoKey, retries: '0', 'upload-artifact': 'false' }
    return await runAction({
      inputs: { ...usual, ...inputs, ...around?.run?.inputs },
      env: around?.run?.env ?? {},
      workspaceFiles: files ?? {},
    })
  } finally {
    await Promise.all([portal.close(), around?.close?.()])
  }
}

/** What a run said, with other words for what differs from run to run. */
export function withPlaceholders(text: string, { workspace }: ActionRun): string {
  return text
    .replaceAll(`${workspace}${path.sep}`, '/workspace/')
    .replaceAll(/https?:\/\/127\.0\.0\.1:\d+/g, 'https://portal.example')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'proxy.example:3128')
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, '2027-01-15')
}
