/** What Node is told to run before a program, as a value of `NODE_OPTIONS`. */
export function preload(source: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(source)}`
}

/**
 * Runs code in a program as it prints what a pattern matches, so that no test has to guess how long it takes to get there.
 * @param pattern in the words of a regular expression; `^` stands for the beginning of a line
 */
export function whenItPrints(pattern: string, source: string): string {
  return preload(`
    const { write } = process.stdout
    process.stdout.write = function (text, ...others) {
      if (/${pattern}/m.test(text)) {
        ${source}
      }
      return write.call(this, text, ...others)
    }`)
}

/**
 * Keeps a name that is looked up without an address, so that Node has to wait for it, until the process exits by itself.
 * Nothing else can use the only thread that looks names up, since it waits for someone to write into a pipe.
 */
export const silentNameServer = preload(`
  process.env.UV_THREADPOOL_SIZE = '1'
  const pipe = 'name-server'
  process.getBuiltinModule('node:child_process').execFileSync('mkfifo', [pipe])
  const fs = process.getBuiltinModule('node:fs')
  fs.open(pipe, () => {})
  process.getBuiltinModule('node:dns').lookup('localhost', () => {})
  const { exit } = process
  process.exit = (code) => {
    fs.openSync(pipe, 'r+')
    exit(code)
  }`)

/** Lets Node say that it is another version of itself. */
export function claimingVersion(version: string): string {
  return preload(`Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`)
}

/** Sets the clock, as a machine does that had a wrong time, once the program runs for so long. In milliseconds. */
export function settingClock(after: number, by: number): string {
  return preload(`
    const { now } = Date
    const start = now()
    Date.now = () => now() + (now() - start > ${after} ? ${by} : 0)`)
}

/**
 * Gives a host name two addresses, and lets every connection take so long to be made, as to a host far away.
 *
 * @param milliseconds between the start of a connection and its first packet
 */
export function farHost(name: string, addresses: readonly string[], milliseconds: number): string {
  return preload(`
    const dns = process.getBuiltinModule('node:dns')
    const { lookup } = dns
    const found = ${JSON.stringify(addresses.map((address) => ({ address, family: 4 })))}
    dns.lookup = (host, options, callback) =>
      host === '${name}' && options.all ? process.nextTick(callback, null, found) : lookup(host, options, callback)
    const { TCP } = process.binding('tcp_wrap')
    const { connect } = TCP.prototype
    TCP.prototype.connect = function (...parameters) {
      setTimeout(() => connect.apply(this, parameters), ${milliseconds})
      return 0
    }`)
}

/** Writes the port of every connection that is made into a file in the workspace, one per line. */
export function recordingPorts(file: string): string {
  return preload(`
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    const { TCP } = process.binding('tcp_wrap')
    for (const name of ['connect', 'connect6']) {
      const connect = TCP.prototype[name]
      TCP.prototype[name] = function (...parameters) {
        appendFileSync(${JSON.stringify(file)}, parameters[2] + '\\n')
        return connect.apply(this, parameters)
      }
    }`)
}
