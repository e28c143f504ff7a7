import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

describe('a function named like what it calls', () => {
  test.each([
    [
      'script',
      'a.ts',
      'class Portal {\n  private async fetch(path: string) { return (await fetch(`${this.base}/api/2.0${path}`)).json() }\n  people() { return this.fetch("/people") }\n}',
    ],
    [
      'script, again',
      'a.ts',
      'async function send(path: string, again = true) {\n  const answer = await fetch(`${host}/api/2.0${path}`)\n  return answer.status === 429 && again ? send(path, false) : answer\n}\nsend("/people")',
    ],
    [
      'PHP',
      'a.php',
      '<?php class Portal {\n  private function request($method, $path) { return $this->client->request($method, $this->portal . "/api/2.0" . $path); }\n  function people() { return $this->request("GET", "/people"); }\n}',
    ],
    [
      'Python',
      'a.py',
      'class Portal:\n    def request(self, method, path):\n        return requests.request(method, self.portal + "/api/2.0" + path)\n\n    def people(self):\n        return self.request("GET", "/people")',
    ],
  ])('is not its own caller: %s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual(['GET /api/2.0/people'])
  })
})
