// Loaded together, and only where a request is required.
export { nearestRequest } from './nearest-route.ts'
export { isOfIdentityService, routeFor } from './routes.ts'
