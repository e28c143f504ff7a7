/**
 * What each output looks like, for the table of README.md: the form that it has in a run.
 * @type {Record<string, string>}
 */
export const outputExamples = {
  result: 'failed',
  'failure-reason': 'missing-scopes',
  scopes: '[{"name":"files:read","group":"files","type":"read"}]',
  'scope-names': '["files:read","rooms:write"]',
  'scope-count': '9',
  'required-scopes': '["files:read","rooms:read|rooms:write"]',
  'missing-scopes': '["rooms:read|rooms:write"]',
  'uncovered-endpoints': '["GET /api/2.0/portal/usedspace"]',
  'scopes-to-grant': '["files:read","rooms:read"]',
  'excess-scopes': '["accounts:write"]',
  'added-scopes': '["openid"]',
  'removed-scopes': '["contacts:read"]',
  'changed-scopes': '["files:read"]',
  'left-out': '{"scopes":120}',
  'portal-version': '3.7.2',
  'api-key-expires-at': '2027-01-15T00:00:00.000Z',
  'snapshot-path': '/home/runner/work/repo/repo/docspace-scopes.json',
  'snapshot-digest': 'sha256:9f86d0…',
  'report-path': '/home/runner/work/repo/repo/docspace-scopes-report.json',
  'artifact-name': 'docspace-scopes-yourportal.onlyoffice.com-scopes',
  'artifact-id': '2345678901',
  'artifact-url': 'https://github.com/you/repo/actions/runs/1/artifacts/2345678901',
  'artifact-digest': 'sha256:60303a…',
}

/**
 * The same for the second action, in docs/requirements.md.
 * @type {Record<string, string>}
 */
export const requirementsOutputExamples = {
  result: 'failed',
  'failure-reason': 'requirements-differ',
  requests:
    '[{"method":"GET","path":"/api/2.0/people/@self","file":"src/me.ts","line":12,"needs":["accounts.self:read|accounts.self:write"]}]',
  'required-scopes': '["accounts.self:read|accounts.self:write"]',
  'scopes-to-grant': '["accounts.self:read"]',
  unread: '[{"file":"src/send.ts","line":7,"why":"the first part of the path is not known"}]',
  'left-out': '{"requests":120}',
  'requirements-path': '/home/runner/work/repo/repo/docspace-requirements.txt',
}
