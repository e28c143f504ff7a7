import { stemOf } from './shared.ts'

/** What files tell each other of the SDKs. */
export class SdkShared {
  /** Fields, functions and variables at the top of a file that hold an object with operations. */
  readonly #objects = new Set<string>()
  /** Classes with operations that others can take out of a file, with the last parts of these files’ names. */
  readonly #classes = new Map<string, Set<string>>()
  /** Functions of the code itself that bear the name of an operation. */
  readonly #functions = new Set<string>()
  readonly #doubtful = new Set<string>()
  #hasGlobalUsing = false
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

  /** `global using` of C# holds in every file. */
  addGlobalUsing(): void {
    if (!this.#hasGlobalUsing) this.#fresh.add('Api')
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

  /** The names that are new since this was last asked. */
  takeFresh(): ReadonlySet<string> {
    const fresh = this.#fresh
    this.#fresh = new Set()
    return fresh
  }
}
