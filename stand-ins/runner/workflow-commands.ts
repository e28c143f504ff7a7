/** A line of the log that a runner obeys instead of showing it. */
export interface WorkflowCommand {
  /** Which of the two syntaxes: `::name::`, at the start of a line only, or `##[name]`, anywhere in a line. */
  syntax: '::' | '##['
  name: string
  properties: Record<string, string>
  message: string
}

/** What a person sees above the log. */
export interface Annotation {
  kind: 'error' | 'warning' | 'notice'
  title: string
  message: string
}

/**
 * Every command in a stream of the log, found as a runner finds them: in either syntax, but none between
 * `::stop-commands::token` and `::token::`. The names are not held against the runner's own list, because a test that
 * looks for commands which the action did not mean wants to see any.
 */
export function workflowCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let resumeToken: string | undefined
  for (const line of log.split(/\r?\n|\r/)) {
    const found = commandsOfLine(line)
    for (const command of found) {
      if (resumeToken === undefined) commands.push(command)
      if (command.name === resumeToken) resumeToken = undefined
      else if (command.name === 'stop-commands') resumeToken ??= command.message
    }
  }
  return commands
}

/** The log without the lines that register a mask: the runner swallows those, and they must hold the secret. */
export function withoutMaskCommands(log: string): string {
  return log.replaceAll(/^\s*::add-mask::.*$/gm, '')
}

/** The errors, warnings and notices among the commands. */
export function annotations(commands: readonly WorkflowCommand[]): Annotation[] {
  return commands.flatMap(({ name, properties, message }) =>
    name === 'error' || name === 'warning' || name === 'notice'
      ? [{ kind: name, title: properties.title ?? '', message }]
      : [],
  )
}

function commandsOfLine(line: string): WorkflowCommand[] {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (text.startsWith('::') && end > 2) return [command('::', text.slice(2, end), ',', text.slice(end + 2))]
  return [...line.matchAll(/##\[([^\]]+)\]/g)].map((match) =>
    command('##[', match[1] ?? '', ';', line.slice(match.index + match[0].length)),
  )
}

function command(syntax: WorkflowCommand['syntax'], head: string, separator: string, message: string): WorkflowCommand {
  const [name = '', ...rest] = head.split(' ')
  const properties = rest
    .join(' ')
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))])
  return { syntax, name, properties: Object.fromEntries(properties), message: unescaped(message) }
}

function unescaped(text: string): string {
  const characters: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => characters[code] ?? code)
}
