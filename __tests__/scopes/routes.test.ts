import { describe, expect, it } from '@jest/globals'
import routeList from '../../data/portal-routes-3.7.2.json' with { type: 'json' }
import { parseRequest } from '../../src/inputs/requirements.ts'
import { routeFor } from '../../src/scopes/routes.ts'

const find = (request: string) => routeFor(parseRequest(request, undefined))
const templateOf = (path: string) => path.slice('/api/2.0/'.length).toLowerCase()

describe('every route that portal 3.7.2 has', () => {
  it('is a list of 655', () => {
    expect(routeList.routes).toHaveLength(655)
  })

  const routes = routeList.routes.map(({ method, path, access }) => ({ request: `${method} ${path}`, path, access }))

  it('is found by its own path', () => {
    const found = routes.map(({ request }) => {
      const route = find(request)
      return { request, template: route?.template, access: route?.access }
    })
    expect(found).toEqual(routes.map(({ request, path, access }) => ({ request, template: templateOf(path), access })))
  })

  it('is found by its own path in capitals', () => {
    const found = routes.map(({ request, path }) => {
      const method = request.slice(0, request.indexOf(' '))
      return find(`${method} ${path.toUpperCase()}`)?.template
    })
    expect(found).toEqual(routes.map(({ path }) => templateOf(path)))
  })

  it('has one of four marks', () => {
    const counts = new Map<string, number>()
    for (const { access } of routes) counts.set(access, (counts.get(access) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({ rule: 582, open: 52, 'any-token': 5, 'confirmation-link': 16 })
  })
})

describe('the route that a request reaches', () => {
  it.each([
    ['a parameter takes any value', 'GET /files/4711', 'files/{folderid}'],
    ['a literal is preferred to a parameter', 'GET /files/@my', 'files/@my'],
    ['the first literal from the left decides', 'GET /files/tags/red/haslinks', 'files/tags/{tagname}/haslinks'],
    ['a literal part behind a parameter counts', 'GET /files/4711/news', 'files/{folderid}/news'],
    ['a parameter of the request is no literal', 'GET /people/{id}', 'people/{userid}'],
    ['the name of a parameter plays no part', 'GET /people/${me.id}/photo', 'people/{userid}/photo'],
    ['@self has no photo of its own', 'GET /people/@self/photo', 'people/{userid}/photo'],
    ['an optional end may be missing', 'PUT /files/fileops/terminate', 'files/fileops/terminate/{id?}'],
    ['an optional end may be there', 'PUT /files/fileops/terminate/7', 'files/fileops/terminate/{id?}'],
    ['an open end takes one part', 'GET /ai/openai/7/v1/models', 'ai/openai/{providerid}/v1/{*path}'],
    ['an open end takes many parts', 'GET /ai/openai/7/v1/a/b/c', 'ai/openai/{providerid}/v1/{*path}'],
    ['the query plays no part', 'GET /files/@my?count=1', 'files/@my'],
    ['%40 is @', 'GET /people/%40self', 'people/@self'],
  ])('%s', (_, request, template) => {
    expect(find(request)?.template).toBe(template)
  })

  it.each([
    ['a misspelt area', 'GET /groups'],
    ['a path that only other methods have', 'DELETE /files/@my'],
    ['a part too many', 'GET /files/@my/more/parts'],
    ['a part too few', 'PUT /files/move'],
    ['an open end without any part', 'GET /ai/openai/7/v1'],
  ])('there is none for %s', (_, request) => {
    expect(find(request)).toBeUndefined()
  })
})
