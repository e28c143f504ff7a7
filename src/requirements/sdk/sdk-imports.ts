import type { Language } from '../lexing/languages.ts'
import { closingPlaces, isToken, type Token } from '../lexing/tokens.ts'
import { isCertainlySdk, isInSdk, isSdkClassName, isSdkModule } from './sdk-classes.ts'

/** What a file takes out of an SDK, under the names that it uses. */
export interface SdkImports {
  /** Of classes with operations. */
  readonly classes: ReadonlySet<string>
  /** Of what holds such classes. */
  readonly packages: ReadonlySet<string>
  /** Whether every class can be meant by its own name. */
  readonly hasAll: boolean
  /** Whether the package is the SDK’s beyond doubt. */
  readonly isCertain: boolean
  /** Classes that other files can take out of this one. */
  readonly exported: ReadonlySet<string>
}

/** Longer imports are not read to their end. */
const maxTokens = 4000

/** Reads what a file imports of the official SDKs; undefined where it is nothing. */
export function sdkImportsIn(tokens: readonly Token[], language: Language): SdkImports | undefined {
  const reader = new ImportReader(tokens, language)
  reader.read()
  return reader.isFound ? reader : undefined
}

class ImportReader implements SdkImports {
  readonly classes = new Set<string>()
  readonly packages = new Set<string>()
  readonly exported = new Set<string>()
  hasAll = false
  isFound = false
  isCertain = false
  readonly #tokens: readonly Token[]
  readonly #closing: Int32Array
  readonly #language: Language

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens
    this.#closing = closingPlaces(tokens)
    this.#language = language
  }

  read(): void {
    for (let place = 0; place < this.#tokens.length; place += 1) {
      const token = this.#tokens[place]
      if (token === undefined) continue
      if (this.#language === 'script') this.#readScript(token, place)
      else if (token.kind === 'name') this.#readOther(token.text, place)
    }
  }

  #readScript(token: Token, place: number): void {
    if (token.kind !== 'text' || !isSdkModule(token.text)) return
    this.isCertain = true
    const before = this.#tokens[place - 1]
    if (isToken(before, 'name', 'import')) this.isFound = true
    else if (isToken(before, 'name', 'from')) this.#readStatement(place - 1)
    else if (before?.kind === 'open' && /^(?:require|import)$/.test(this.#tokens[place - 2]?.text ?? ''))
      this.#readAssigned(place - 3)
  }

  /** `import { A, type B as C } from`, `import * as sdk from`, `export { A } from`, `export * from` */
  #readStatement(end: number): void {
    let start = end
    while (start > 0 && end - start < maxTokens && !/^(?:import|export)$/.test(this.#tokens[start]?.text ?? ''))
      start -= 1
    const isExport = this.#tokens[start]?.text === 'export'
    this.isFound = true
    for (let place = start + 1; place < end; place += 1) {
      const token = this.#tokens[place]
      if (token?.kind === 'open') {
        this.#takeNames(place, this.#closing[place] ?? end, isExport)
        place = this.#closing[place] ?? end
      } else if (token?.text === '*') {
        const name = this.#tokens[place + 2]
        if (this.#tokens[place + 1]?.text === 'as' && name !== undefined) this.packages.add(name.text)
        else if (isExport) this.hasAll = true
        break
      } else if (token?.kind === 'name' && token.text !== 'type' && token.text !== 'as') this.packages.add(token.text)
    }
  }

  /** `const { A, B: C } = await import(…)`, `const sdk = …`, and the same of CommonJS */
  #readAssigned(end: number): void {
    let place = end
    if (this.#tokens[place]?.text === 'await') place -= 1
    this.isFound = true
    if (this.#tokens[place]?.text !== '=') return
    place -= 1
    const token = this.#tokens[place]
    if (token?.kind === 'name') this.packages.add(token.text)
    if (token?.kind !== 'close') return
    let open = place
    while (open > 0 && place - open < maxTokens && this.#tokens[open]?.kind !== 'open') open -= 1
    this.#takeNames(open, place, false)
  }

  /** The names in braces: `A`, `A as B`, `A: B`. */
  #takeNames(open: number, close: number, isExport: boolean): void {
    for (let place = open + 1; place < Math.min(close, open + maxTokens); place += 1) {
      const token = this.#tokens[place]
      if (token?.kind !== 'name' || (token.text === 'type' && this.#tokens[place + 1]?.kind === 'name')) continue
      const joint = this.#tokens[place + 1]?.text
      const hasOther = joint === 'as' || joint === ':'
      const local = hasOther ? this.#tokens[place + 2]?.text : token.text
      this.#take(token.text, local ?? token.text)
      if (isExport) this.exported.add(local ?? token.text)
      if (hasOther) place += 2
    }
  }

  #take(name: string, local: string): void {
    if (/Api(?:Factory|Fp|Interface|Async|Sync)?$/.test(name) && !/^Base/.test(name)) {
      this.classes.add(local)
      this.exported.add(local)
    } else if (/^[a-z]/.test(name) || name === 'Api' || isInSdk(name)) this.packages.add(local)
  }

  #readOther(word: string, place: number): void {
    if (word === 'from' && this.#language === 'python') {
      const { dotted, end } = this.#dottedAt(place + 1)
      if (!isInSdk(dotted) || this.#tokens[end]?.text !== 'import') return
      this.#foundIn(dotted)
      this.#readNames(end + 1, dotted)
    } else if (/^(?:import|use|using)$/.test(word)) {
      let start = place + 1
      while (/^(?:static|function|const)$/.test(this.#tokens[start]?.text ?? '')) start += 1
      const alias = this.#tokens[start + 1]?.text === '=' ? this.#tokens[start]?.text : undefined
      if (alias !== undefined) start += 2
      const { dotted, last, end } = this.#dottedAt(start)
      if (!isInSdk(dotted)) return
      const next = this.#tokens[end]
      const isWhole = next?.text === '{' || next?.text === '*' || word === 'using'
      const around = isWhole && alias === undefined ? dotted : dotted.slice(0, Math.max(0, dotted.lastIndexOf('.')))
      this.#foundIn(around)
      if (next?.text === '{' || next?.text === '*') this.#readNames(end, dotted)
      else {
        const local = alias ?? (next?.text === 'as' ? this.#tokens[end + 1]?.text : undefined)
        if (isSdkClassName(last, around)) this.#take(last, local ?? last)
        else if (this.#language === 'python') this.packages.add(local ?? dotted.split('.')[0] ?? dotted)
        else if (this.#language === 'php' || alias !== undefined) this.packages.add(local ?? last)
        if (word === 'using' && alias === undefined) this.hasAll = true
      }
    }
  }

  /** `A, B as C`, in brackets or without, up to the end of the statement; or `*`. */
  #readNames(start: number, dotted: string): void {
    for (let place = start; place < Math.min(this.#tokens.length, start + maxTokens); place += 1) {
      const token = this.#tokens[place]
      if (token === undefined || token.text === ';' || token.kind === 'close') return
      if (token.text === '*') this.hasAll = true
      if (token.kind !== 'name') continue
      const isRenamed = this.#tokens[place + 1]?.text === 'as'
      const local = (isRenamed ? this.#tokens[place + 2]?.text : undefined) ?? token.text
      const isClass = isSdkClassName(token.text, dotted)
      if (isClass || !/Api$/.test(token.text)) this.#take(token.text, local)
      if (isRenamed) place += 2
    }
  }

  #foundIn(dotted: string): void {
    this.isFound = true
    this.isCertain ||= isCertainlySdk(dotted)
  }

  /** `a.b.c` from a place on. */
  #dottedAt(start: number): { dotted: string; last: string; end: number } {
    const parts: string[] = []
    let place = start
    while (this.#tokens[place]?.kind === 'name' && parts.length < 20) {
      parts.push(this.#tokens[place]?.text ?? '')
      place += 1
      if (this.#tokens[place]?.text !== '.') break
      place += 1
    }
    return { dotted: parts.join('.'), last: parts.at(-1) ?? '', end: place }
  }
}
