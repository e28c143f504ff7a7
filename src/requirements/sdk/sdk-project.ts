import { stemOf } from '../meaning/project/modules.ts'

const maxPatternNames = 2000
/** Stands among names for all of the SDK’s classes. */
const anyClass = '*'

/** What files tell each other of the SDKs. */
export class SdkProject {
  /** Fields, functions and variables at the top of a file that hold an object with operations. */
  readonly #objects = new Set<string>()
  /** Classes with operations that others can take out of a file, with the last parts of these files’ names. */
  readonly #classes = new Map<string, Set<string>>()
  /** Functions of the code itself that bear the name of an operation. */
  readonly #functions = new Set<string>()
  readonly #doubtful = new Set<string>()
  #hasGlobalUsing = false
  #isCertain = false
  #fresh = new Set<string>()

  addObject(name: string): void {
    if (this.#objects.has(name)) return
    this.#objects.add(name)
    this.#fresh.add(name)
  }

  addClass(name: string, file: string): void {
    const files = this.#classes.get(name) ?? new Set()
    const stem = stemOf(file)
    if (files.has(stem)) return
    this.#classes.set(name, files.add(stem))
    this.#fresh.add(name)
  }

  addFunction(name: string): void {
    this.#functions.add(name)
  }

  /** Lets those files be read that may have a function of a name that a doubtful call has. */
  addDoubtful(name: string): void {
    if (this.#doubtful.has(name)) return
    this.#doubtful.add(name)
    this.#fresh.add(name)
  }

  /** That the code uses one of the SDKs, and not another that the same generator made. */
  addCertainty(): void {
    this.#isCertain = true
  }

  get isCertain(): boolean {
    return this.#isCertain
  }

  /** `global using` of C# holds in every file. */
  addGlobalUsing(): void {
    if (!this.#hasGlobalUsing) this.#fresh.add(anyClass)
    this.#hasGlobalUsing = true
  }

  get hasGlobalUsing(): boolean {
    return this.#hasGlobalUsing
  }

  isObject(name: string): boolean {
    return this.#objects.has(name)
  }

  isClass(name: string, imports: ReadonlySet<string>): boolean {
    return [...(this.#classes.get(name) ?? [])].some((stem) => imports.has(stem))
  }

  isOwnFunction(name: string): boolean {
    return this.#functions.has(name)
  }

  /** Whether a text has a name that is new since this was last asked; undefined where none is. */
  takeFresh(): ((text: string) => boolean) | undefined {
    const fresh = this.#fresh
    this.#fresh = new Set()
    if (fresh.size === 0) return undefined
    // No integration has so many, and a longer pattern takes longer than to read all files.
    if (fresh.size > maxPatternNames) return () => true
    const names = [...fresh].sort().map((name) => (name === anyClass ? '\\w+Api' : name.replace(/\W/g, '\\$&')))
    const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`)
    return (text) => pattern.test(text)
  }
}
