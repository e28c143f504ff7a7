import { isTagStart, readTag, type Tag } from './html-tags.ts'
import { lexScript } from './lex-script.ts'
import { type Lexed, Scanner, type Token, type UnreadPart } from './tokens.ts'

/**
 * The function that a template gives its values to: `@click="load(id)"` is `value of(load(id))`. No code can have this
 * name.
 */
const givenValue = 'value of'

/** Languages of a script that are read. */
const scriptLanguages = new Set(['', 'js', 'jsx', 'ts', 'tsx', 'javascript', 'typescript', 'babel'])

/** What may be a request, in a part that is not read. */
const mayBeRequest = /api\/2\.0|["'`]\/?(?:files|people|group|settings|portal|security)\//i

/**
 * Reads a component of Vue: its scripts, and the values in its template as code after them, since they see what the
 * scripts define. Styles and other blocks say nothing here.
 */
export function lexVue(source: string): Lexed {
  return new ComponentReader(source).read()
}

class ComponentReader {
  readonly #scanner: Scanner
  readonly #source: string
  readonly #unread: UnreadPart[] = []
  /** Of the template. */
  readonly #values: Token[] = []
  /** How many templates are open. */
  #depth = 0
  #mayInterpolate = true

  constructor(source: string) {
    this.#source = source
    this.#scanner = new Scanner(source)
  }

  read(): Lexed {
    for (let next = this.#next(); next < this.#source.length; next = this.#next()) {
      this.#scanner.moveTo(next)
      if (this.#source.startsWith('<!--', next)) this.#comment()
      else if (this.#source.charAt(next) === '<') this.#tag()
      else this.#interpolation()
    }
    const { tokens, comments, unended } = this.#scanner
    return { tokens: [...tokens, ...this.#values], comments, unended, unread: this.#unread }
  }

  /** The place of the next comment, tag or value, or the end. */
  #next(): number {
    for (let place = this.#scanner.at; place < this.#source.length; place += 1) {
      const character = this.#source.charAt(place)
      if (character === '<' && (isTagStart(this.#source, place) || this.#source.startsWith('<!--', place))) return place
      if (character === '{' && this.#depth > 0 && this.#mayInterpolate && this.#source.charAt(place + 1) === '{')
        return place
    }
    return this.#source.length
  }

  #comment(): void {
    if (this.#isBehindOther()) this.#scanner.occupyLine()
    const end = this.#scanner.behind('-->', this.#scanner.at + 4)
    this.#scanner.commentUntil(this.#source.startsWith('-->', end - 3) ? end - 3 : end)
    this.#scanner.moveTo(end)
  }

  /** Whether a comment speaks of its own line, since more than blanks stands before it. */
  #isBehindOther(): boolean {
    let place = this.#scanner.at - 1
    while (place >= 0 && /[^\S\n]/.test(this.#source.charAt(place))) place -= 1
    return place >= 0 && this.#source.charAt(place) !== '\n'
  }

  /** `{{ value }}` */
  #interpolation(): void {
    const start = this.#scanner.at + 2
    const end = this.#source.indexOf('}}', start)
    // Looked for once, so that many that never end take no longer than one.
    if (end === -1) this.#mayInterpolate = false
    else this.#addValue(this.#source.slice(start, end), this.#scanner.line)
    this.#scanner.moveTo(end === -1 ? start : end + 2)
  }

  #tag(): void {
    const { at, line } = this.#scanner
    const tag = readTag(this.#source, at, line)
    if (tag === undefined) {
      this.#scanner.unended ??= line
      this.#scanner.at = this.#source.length
      return
    }
    this.#scanner.moveTo(tag.end)
    if (tag.isEnd) this.#endTag(tag, line)
    else if (this.#depth > 0) this.#element(tag, line)
    else this.#block(tag, line)
  }

  /** What ends nothing ended a block too early, or had its beginning misspelled. */
  #endTag({ name }: Tag, line: number): void {
    if (name === 'script' || (name === 'template' && this.#depth === 0))
      this.#unread.push({ line, why: { kind: 'tag-ends-nothing', value: name } })
    if (name === 'template') this.#depth = Math.max(0, this.#depth - 1)
  }

  /** A block of the component. */
  #block(tag: Tag, line: number): void {
    if (tag.isSelfClosing) return
    const language = languageIn(tag)
    if (tag.name === 'script') this.#script(tag, line)
    else if (tag.name !== 'template') this.#content(tag, line)
    else if (language === '' || language === 'html') this.#depth += 1
    else if (mayBeRequest.test(this.#content(tag, line)))
      this.#unread.push({ line, why: { kind: 'template-language', value: language } })
  }

  /** An element of the template. */
  #element(tag: Tag, line: number): void {
    for (const { name, value, line: lineOfValue } of tag.attributes) {
      if (/^(?:[@:#]|v-)/.test(name)) this.#addValue(value, lineOfValue)
      else if (/api\/2\.0/i.test(value))
        this.#addTokens([{ kind: 'text', text: value, line: lineOfValue }], lineOfValue)
    }
    if (tag.isSelfClosing) return
    if (tag.name === 'template') this.#depth += 1
    else if (tag.name === 'script') this.#script(tag, line)
    else if (tag.name === 'style') this.#content(tag, line)
  }

  #script(tag: Tag, line: number): void {
    const linesBefore = this.#scanner.line - 1
    const content = this.#content(tag, line)
    const language = languageIn(tag)
    if (!scriptLanguages.has(language)) {
      if (mayBeRequest.test(content)) this.#unread.push({ line, why: { kind: 'script-language', value: language } })
      return
    }
    const { tokens, comments, unended } = lexScript(content)
    for (const token of tokens) this.#scanner.tokens.push({ ...token, line: token.line + linesBefore })
    this.#scanner.push('mark', ';')
    for (const comment of comments) this.#scanner.comments.push({ ...comment, line: comment.line + linesBefore })
    if (unended !== undefined) this.#scanner.unended ??= unended + linesBefore
  }

  /** The text up to the end tag, whatever stands in it, as a browser takes it; moves past the tag. */
  #content({ name }: Tag, line: number): string {
    const start = this.#scanner.at
    const endTag = new RegExp(`</${name.replace(/\W/g, '\\$&')}(?=[\\s/>])`, 'gi')
    endTag.lastIndex = start
    const end = endTag.exec(this.#source)?.index ?? this.#source.length
    const close = this.#source.indexOf('>', end)
    if (close === -1) this.#unread.push({ line, why: { kind: 'tag-never-ends', value: name } })
    this.#scanner.moveTo(close === -1 ? this.#source.length : close + 1)
    return this.#source.slice(start, end)
  }

  /** Code in the template. */
  #addValue(code: string, line: number): void {
    const { tokens, unended } = lexScript(code)
    const linesBefore = line - 1
    this.#addTokens(
      tokens.map((token) => ({ ...token, line: token.line + linesBefore })),
      line,
    )
    if (unended !== undefined) this.#scanner.unended ??= unended + linesBefore
  }

  #addTokens(tokens: readonly Token[], line: number): void {
    if (tokens.length === 0) return
    this.#values.push({ kind: 'name', text: givenValue, line }, { kind: 'open', text: '(', line })
    for (const token of tokens) this.#values.push(token)
    this.#values.push({ kind: 'close', text: '(', line }, { kind: 'mark', text: ';', line })
  }
}

function languageIn({ attributes }: Tag): string {
  return attributes.find(({ name }) => name === 'lang')?.value.toLowerCase() ?? ''
}
