import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  ['http.Get', 'resp, err := http.Get("https://p.example/api/2.0/people/@self")', 'GET /api/2.0/people/@self'],
  ['a client with a body', 'client.Post(base+"/api/2.0/group", "application/json", body)', 'POST /api/2.0/group'],
  [
    'a form',
    'http.PostForm(host+"/api/2.0/authentication", url.Values{"userName": {name}})',
    'POST /api/2.0/authentication',
  ],
  [
    'NewRequest',
    'req, err := http.NewRequest("PUT", host+"/api/2.0/people/"+id, body)\nif err != nil {\n\treturn err\n}\nclient.Do(req)',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'NewRequestWithContext',
    'if req, err := http.NewRequestWithContext(ctx, http.MethodDelete, fmt.Sprintf("%s/api/2.0/files/file/%d", c.host, file.ID), nil); err == nil {\n\tdo(req)\n}',
    'DELETE /api/2.0/files/file/{ID}',
  ],
  [
    'an address in a variable',
    'url := fmt.Sprintf("%v/api/2.0/files/rooms/%v/archive", host, roomID)\nreq, _ := http.NewRequest(http.MethodPut, url, nil)',
    'PUT /api/2.0/files/rooms/{roomID}/archive',
  ],
  [
    'variables that are set together',
    'method, path := "POST", "/api/2.0/files/rooms"\nhttp.NewRequest(method, host+path, nil)',
    'POST /api/2.0/files/rooms',
  ],
  ['a variable with a type', 'var path string = "/api/2.0/people"\nhttp.Get(host + path)', 'GET /api/2.0/people'],
  [
    'a variable that is set in branches',
    'var path string\nif all {\n\tpath = "/api/2.0/people"\n} else {\n\tpath = "/api/2.0/group"\n}\nhttp.Get(host + path)',
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a block of constants',
    'const (\n\tapi = "/api/2.0"\n\tpeople, groups = api + "/people", api + "/group" // all\n\tmy string = api + "/files/@my"\n)\nfunc a() {\n\thttp.Get(host + people)\n\thttp.Post(host+groups, t, b)\n\thttp.Get(host + my)\n}',
    'GET /api/2.0/people',
    'POST /api/2.0/group',
    'GET /api/2.0/files/@my',
  ],
  ['url.JoinPath', 'u, err := url.JoinPath(base, "api/2.0", "files", "@my")\nhttp.Get(u)', 'GET /api/2.0/files/@my'],
  ['path.Join', 'http.Get(host + "/" + path.Join("api", "2.0", "people", id))', 'GET /api/2.0/people/{id}'],
  ['strings.Join', 'http.Get(strings.Join([]string{host, "api/2.0", "group"}, "/"))', 'GET /api/2.0/group'],
  [
    'a URL with a path',
    'u, _ := url.Parse(host)\nu.Path = "/api/2.0/files/" + url.PathEscape(id)\nu.RawQuery = q.Encode()\nreq, _ := http.NewRequest("DELETE", u.String(), nil)',
    'DELETE /api/2.0/files/{id}',
  ],
  [
    'a URL that is put together',
    'u := &url.URL{Scheme: "https", Host: host, Path: "/api/2.0/group"}\nhttp.Post(u.String(), t, b)',
    'POST /api/2.0/group',
  ],
  [
    'a URL that a path is put to',
    'u = u.JoinPath("api/2.0/people", id)\nhttp.Get(u.String())',
    'GET /api/2.0/people/{id}',
  ],
  ['a raw text', 'http.Get(`https://p.example/api/2.0/capabilities`)', 'GET /api/2.0/capabilities'],
  [
    'a method of the client that takes the path',
    'type Client struct {\n\tbase string `json:"files/rooms"`\n}\nfunc (c *Client) do(ctx context.Context, method, path string, body io.Reader) (*http.Response, error) {\n\treq, err := http.NewRequestWithContext(ctx, method, c.base+path, body)\n\treturn c.http.Do(req)\n}\nfunc (c *Client) Room(ctx context.Context, id string) (*Room, error) {\n\tresp, err := c.do(ctx, http.MethodGet, "/api/2.0/files/rooms/"+id, nil)\n\treturn nil, err\n}',
    'GET /api/2.0/files/rooms/{id}',
  ],
  [
    'a method around a method',
    'func (c *C) send(m string, p string) error { r, err := http.NewRequest(m, c.host+"/api/2.0/"+p, nil); return err }\nfunc (c *C) remove(path string) error { return c.send("DELETE", path) }\nfunc run(c *C) { c.remove("group/" + id) }',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'a function with types',
    'func fetch[T any](ctx context.Context, path string) (T, error) {\n\treq, err := http.NewRequest("GET", host+"/api/2.0/"+path, nil)\n}\nfunc a() { people, err := fetch[[]User](ctx, "people") }',
    'GET /api/2.0/people',
  ],
  [
    'a field of the client',
    'func New(host string) *Client {\n\treturn &Client{base: host + "/api/2.0"}\n}\nfunc (c *Client) me() { http.Get(c.base + "/people/@self") }',
    'GET /api/2.0/people/@self',
  ],
  [
    'a method that makes the address',
    'func (c *Client) url(format string, args ...any) string {\n\treturn c.host + "/api/2.0" + fmt.Sprintf(format, args...)\n}\nfunc (c *Client) pin(id string) {\n\thttp.NewRequest("PUT", c.url("/files/rooms/pin"), nil)\n}',
    'PUT /api/2.0/files/rooms/pin',
  ],
  [
    'an object',
    'c.send(ctx, Request{Method: "POST", Path: "/api/2.0/group", Body: body})\nc.send(ctx, &Options{\n\tURL: host + "/api/2.0/people",\n\tMethod: http.MethodGet,\n})',
    'POST /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a table',
    'for _, step := range []struct{ method, path string }{\n\t{"GET", "/api/2.0/people"},\n\t{http.MethodPut, "/api/2.0/files/fileops/move"},\n} {\n\trun(step.method, step.path)\n}',
    'GET /api/2.0/people',
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'requests that are variables',
    'var (\n\tgetRoom  = endpoint{http.MethodGet, "/api/2.0/files/rooms/%s"}\n\taddGroup = endpoint{method: "POST", path: "/api/2.0/group"}\n)',
    'GET /api/2.0/files/rooms/{value}',
    'POST /api/2.0/group',
  ],
  [
    'a function in a variable',
    'call := func(method, path string) error {\n\t_, err := http.NewRequest(method, host+"/api/2.0"+path, nil)\n\treturn err\n}\ncall("PUT", "/files/fileops/move")',
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'a function whose caller says the method alone',
    'func favorite(method string) { http.NewRequest(method, host+"/api/2.0/files/favorites", nil) }\nfunc a() { favorite(http.MethodPost); favorite("DELETE") }',
    'DELETE /api/2.0/files/favorites',
    'POST /api/2.0/files/favorites',
  ],
  [
    'a client that is generated',
    'func (a *API) change(r Request) (*Answer, error) {\n\tvar (\n\t\tmethod = http.MethodPut\n\t\tbody   interface{}\n\t)\n\tpath := a.base + "/api/2.0/people/{id}"\n\tpath = strings.Replace(path, "{"+"id"+"}", url.PathEscape(r.id), -1)\n\treq, err := a.client.prepareRequest(r.ctx, path, method, body)\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a map of addresses',
    'var paths = map[string]string{\n\t"me": "/api/2.0/people/@self",\n\t"all": "/api/2.0/people",\n}\nfunc a() { http.Get(host + paths["me"]); http.Get(host + paths["all"]) }',
    'GET /api/2.0/people',
    'GET /api/2.0/people/@self',
  ],
  [
    'a list that is gone through',
    'for _, path := range []string{"/api/2.0/people", "/api/2.0/group"} {\n\tif _, err := http.Get(host + path); err != nil {\n\t\tlog.Println(err)\n\t}\n}',
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a goroutine',
    'go func(id string) {\n\tdefer wg.Done()\n\tclient.Get(host + "/api/2.0/group/" + id)\n}(id)',
    'GET /api/2.0/group/{id}',
  ],
  ['a condition', 'if isThere(host) {\n\thttp.Get(host + "/api/2.0/people")\n}', 'GET /api/2.0/people'],
  ['resty', 'resp, err := client.R().SetBody(x).Put(host + "/api/2.0/people/" + id)', 'PUT /api/2.0/people/{id}'],
  [
    'resty with a method',
    'client.R().SetAuthToken(t).Execute(http.MethodDelete, host+"/api/2.0/group/"+id)',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'resty with a base',
    'client := resty.New().SetBaseURL(host + "/api/2.0").SetTimeout(t)\nclient.R().SetResult(&people).Get("/people")',
    'GET /api/2.0/people',
  ],
  [
    'a request that an own function makes, and another sends',
    'func (c *Client) NewRequest(ctx context.Context, method, path string, body any) (*http.Request, error) {\n\treturn http.NewRequestWithContext(ctx, method, c.base+"/api/2.0/"+path, nil)\n}\nfunc (s *Groups) AddMembers(ctx context.Context, id string) error {\n\treq, _ := s.client.NewRequest(ctx, http.MethodPut, "group/"+id+"/members", nil)\n\treturn s.client.Do(req, nil)\n}\nfunc (s *Groups) Del(ctx context.Context, id string) error {\n\treq, _ := s.client.NewRequest(ctx, http.MethodDelete, "group/"+id, nil)\n\treturn s.client.Do(req, nil)\n}',
    'PUT /api/2.0/group/{id}/members',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'resty with a base that is set later',
    'c := resty.New()\nc.SetBaseURL("https://p.example/api/2.0/")\nc.R().Post("group")',
    'POST /api/2.0/group',
  ],
]

describe('what Go sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('client.go', `package portal\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\n${code}\n`)).toEqual(
      requests,
    )
  })

  test('is found where a function makes a client with one of its name in another package', () => {
    const files = {
      'rest/client.go':
        'package rest\ntype Client struct{ base string }\nfunc New(base string) *Client { return &Client{base: base} }\nfunc (c *Client) Do(method, path string) { http.NewRequest(method, c.base+path, nil) }',
      'portal/portal.go':
        'package portal\nimport (\n\t"example.com/x/rest"\n)\nfunc New(host string) *Portal { return &Portal{c: rest.New(host + "/api/2.0")} }\nfunc (p *Portal) Rooms() { p.c.Do("GET", "/files/rooms") }',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/rooms'])
  })

  test('is found with constants of other files, by package', () => {
    const files = {
      'internal/paths/all.go': 'package paths\nconst People = "/api/2.0/people"',
      'other/all.go': 'package other\nconst People = "/own/people"',
      'main.go':
        'package main\nimport (\n\tp "example.com/x/internal/paths/v2"\n)\nfunc main() { http.Get(host + paths.People) }',
      'other/main.go': 'package other\nfunc run() { http.Post(host + People, t, b) }',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })
})
