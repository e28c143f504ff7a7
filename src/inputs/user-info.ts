/** Whether a text may hold `user:password@host`. In `files/@my` nothing stands before the `@`. */
export function hasUserInfo(text: string): boolean {
  return text.split(' ').some((word) => {
    const rest = word.replaceAll('/@', '/')
    return rest.includes(':') && rest.lastIndexOf('@') > rest.indexOf(':')
  })
}
