import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'options of curl that a function makes',
    'class A {\n  function options() { return [CURLOPT_URL => "$this->portal/api/2.0/files/tags", CURLOPT_POST => true]; }\n  function send() { $ch = curl_init(); curl_setopt_array($ch, $this->options()); }\n}',
    'POST /api/2.0/files/tags',
  ],
  [
    'curl that posts by a list of options',
    '$ch = curl_init();\ncurl_setopt_array($ch, [CURLOPT_URL => "https://p.example/api/2.0/files/tags", CURLOPT_POST => true]);',
    'POST /api/2.0/files/tags',
  ],
  [
    'curl with an option that puts',
    '$ch = curl_init("https://p.example/api/2.0/files/tags");\ncurl_setopt($ch, CURLOPT_PUT, true);',
    'PUT /api/2.0/files/tags',
  ],
  [
    'a function that sends GET where its caller says no method',
    "class A {\n  function a() { return $this->send('/api/2.0/people', array()); }\n  function b() { return $this->send('/api/2.0/group', array('method' => 'POST')); }\n  function send($path, $args = array()) {\n    if (!isset($args['method'])) { $args['method'] = 'GET'; }\n    return wp_remote_request($this->host . $path, $args);\n  }\n}",
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'a client that is kept with its base',
    'class Portal {\n  function __construct() { $this->http = Http::baseUrl(\'https://p.example/api/2.0\')->withToken($token); }\n  function save($id) { $this->http->put("/people/{$id}", $body); }\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a base in the chain of its call',
    'Http::withToken($token)->baseUrl(\'https://p.example/api/2.0\')->put("/people/{$id}", $body);',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'curl with a method in a list behind it',
    '$ch = curl_init("$host/api/2.0/people/$id");\ncurl_setopt_array($ch, [CURLOPT_CUSTOMREQUEST => \'PUT\']);',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'curl with a body before the method',
    '$ch = curl_init("$host/api/2.0/people/$id");\ncurl_setopt($ch, CURLOPT_POSTFIELDS, $body);\ncurl_setopt($ch, CURLOPT_CUSTOMREQUEST, \'PUT\');',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'curl with a method before the address',
    '$ch = curl_init();\ncurl_setopt($ch, CURLOPT_CUSTOMREQUEST, \'PUT\');\ncurl_setopt($ch, CURLOPT_URL, "$host/api/2.0/people/$id");',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'curl in a function that is given the method',
    "function send($method, $path) {\n  $ch = curl_init($host . '/api/2.0' . $path);\n  curl_setopt_array($ch, [CURLOPT_CUSTOMREQUEST => $method]);\n  return curl_exec($ch);\n}\nsend('PUT', \"/people/$id\");",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a stream with options in a variable',
    "$options = ['http' => ['method' => 'PUT']];\nfile_get_contents($host . '/api/2.0/people/' . $id, false, stream_context_create($options));",
    'PUT /api/2.0/people/{id}',
  ],
  ['a literal', "$client->get('https://p.example/api/2.0/people/@self');", 'GET /api/2.0/people/@self'],
  [
    'joined texts',
    "$this->http->request('PUT', $url . 'api/2.0/people/' . $id . '/password', ['json' => $body]);",
    'PUT /api/2.0/people/{id}/password',
  ],
  ['values in a text', '$client->delete("$base/api/2.0/files/file/{$file->id}");', 'DELETE /api/2.0/files/file/{id}'],
  [
    'options',
    "wp_remote_request($url . '/api/2.0/group', array('method' => 'POST', 'body' => $body));",
    'POST /api/2.0/group',
  ],
  [
    'a function named after the method',
    "wp_remote_post($url . '/api/2.0/people/active', $args);",
    'POST /api/2.0/people/active',
  ],
  [
    'a path in a variable',
    'function load($id) {\n  $uri = "api/2.0/files/rooms/$id";\n  try { return $this->get_json($uri); } catch (Problem $e) { return null; }\n}',
    'GET /api/2.0/files/rooms/{id}',
  ],
  [
    'a constant of the class',
    "class Api {\n  private const BASE = '/api/2.0';\n  public function me() { return Http::withToken($t)->get(self::BASE . '/people/@self'); }\n}",
    'GET /api/2.0/people/@self',
  ],
  ['define', "define('API', 'https://p.example/api/2.0');\n$client->post(API . '/group');", 'POST /api/2.0/group'],
  [
    'sprintf',
    "$client->put(sprintf('%s/api/2.0/files/rooms/%s/share', $host, $roomId));",
    'PUT /api/2.0/files/rooms/{roomId}/share',
  ],
  [
    'curl',
    "$ch = curl_init($host . '/api/2.0/files/' . $id);\ncurl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'DELETE');\ncurl_exec($ch);",
    'DELETE /api/2.0/files/{id}',
  ],
  [
    'curl with a body',
    "$ch = curl_init();\ncurl_setopt($ch, CURLOPT_URL, $host . '/api/2.0/authentication');\ncurl_setopt($ch, CURLOPT_POST, 1);",
    'POST /api/2.0/authentication',
  ],
  [
    'curl with a list of options',
    'curl_setopt_array($ch, [CURLOPT_URL => "$host/api/2.0/group", CURLOPT_CUSTOMREQUEST => \'POST\']);',
    'POST /api/2.0/group',
  ],
  ['curl without any', '$ch = curl_init("{$host}/api/2.0/people");', 'GET /api/2.0/people'],
  [
    'a stream',
    "$context = stream_context_create(['http' => ['method' => 'PUT', 'content' => $body]]);\nfile_get_contents($host . '/api/2.0/files/fileops/move', false, $context);",
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'a client with a base',
    "$client = new Client(['base_uri' => $host . '/api/2.0/']);\n$client->get('files/@my');",
    'GET /api/2.0/files/@my',
  ],
  [
    'a function of the class that takes the path',
    "class A {\n  private function send($path, $args = array()) { return wp_remote_request($this->url . '/api/2.0/' . $path, $args); }\n  function all() { return $this->send('people'); }\n  function add($b) { return $this->send('group', array('method' => 'POST', 'body' => $b)); }\n}",
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'a loop',
    "foreach (['api/2.0/people', 'api/2.0/group'] as $path) { $client->get($path); }",
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  ['a heredoc', '$url = <<<URL\n{$host}/api/2.0/files/@trash\nURL;\n$client->get($url);', 'GET /api/2.0/files/@trash'],
  [
    'options that are set',
    "$options = [];\n$options['method'] = 'DELETE';\nwp_remote_request($url . '/api/2.0/group/' . $id, $options);",
    'DELETE /api/2.0/group/{id}',
  ],
]

describe('what PHP sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('api.php', `<html>It's</html>\n<?php\n${code}\n`)).toEqual(requests)
  })
})
