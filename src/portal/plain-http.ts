import http from 'node:http'

export { http }
