/** Portals find an app by its id in any letter case, and tell the id in lower case. */
export function isSameClient(told: unknown, clientId: string): boolean {
  return typeof told === 'string' && told.toLowerCase() === clientId.toLowerCase()
}
