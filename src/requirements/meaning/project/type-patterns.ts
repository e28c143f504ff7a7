/** How languages write types: the regular expressions that find them in a text. */

/** More types of one name are ignored. */
const maxWords = 60

/** What a file says of types. */
export interface FileTypes {
  readonly types: ReadonlyMap<string, ReadonlySet<string>>
  readonly classes: ReadonlySet<string>
  readonly methods: readonly { readonly line: number; readonly owner: string | undefined }[]
  readonly imports: ReadonlyMap<string, string>
  readonly declared: ReadonlySet<string>
  /** Whether it exports what it imports, by names that are not all told. */
  readonly handsOn: boolean
}

/** What stands after a name is only looked at, since the next class may begin in it. */
const classHead =
  /\b(class|interface|struct|record|object|trait|enum|protocol|extension|actor)[^\S\n]{1,8}([A-Za-z_]\w{0,80})(?=([^{;=]{0,300}))/g
const pythonHead = /\b(class)[^\S\n]{1,8}([A-Za-z_]\w{0,80})(?=([^:]{0,300}))/g
const typeHead = /\b(type|typealias)[^\S\n]{1,8}([A-Za-z_]\w{0,80})(?=([^;}]{0,300}))/g

/** The classes in a text: the word before each, its name, and what stands after it. */
export function classHeadsIn(path: string, text: string): RegExpExecArray[] {
  if (path.endsWith('.py')) return [...text.matchAll(pythonHead)]
  return [classHead, typeHead].flatMap((form) => [...text.matchAll(form)]).sort((one, other) => one.index - other.index)
}

/** How languages write the type of a name: the name and its type, in either order. */
const named: Readonly<Record<string, readonly RegExp[]>> = {
  script: [
    /(?:^|[(,{;]|\b(?:private|public|protected|readonly|declare|let|const|var))[^\S\n]{0,20}(\w{1,80})[?!]?[^\S\n]{0,20}:[^\S\n]{0,20}([A-Z]\w{0,80}[^=,;(){}\n]{0,80})(?=[=,;){}\n])/gm,
    /\b(\w{1,80})[^\S\n]{0,20}(?::[^=;\n]{0,80})?=[^\S\n]{0,20}(?:await[^\S\n]{1,20})?new[^\S\n]{1,20}([A-Z]\w{0,80})/g,
  ],
  python: [
    /(?:^|[(,]|\bself\.)[^\S\n]{0,20}(\w{1,80})[^\S\n]{0,20}:[^\S\n]{0,20}["']?(?:[a-z_]\w{0,40}\.)?([A-Z]\w{0,80}[^=,(){}:\n]{0,80})(?=[=,)\n])/gm,
    /\b(\w{1,80})[^\S\n]{0,20}(?::[^=\n]{0,80})?=[^\S\n]{0,20}(?:await[^\S\n]{1,20})?(?:\w{1,80}\.)?([A-Z]\w{1,80})\(/g,
  ],
  php: [
    /\b([A-Z]\w{0,80})[^\S\n]{1,20}\$(\w{1,80})/g,
    /(?:\$|->)(\w{1,80})[^\S\n]{0,20}=[^\S\n]{0,20}new[^\S\n]{1,20}([A-Z]\w{0,80})/g,
  ],
  colon: [
    /(?:\b(?:val|var|let)[^\S\n]{1,20}|[(,][^\S\n]{0,20}(?:\w{1,80}[^\S\n]{1,20})?)(\w{1,80})[^\S\n]{0,20}:[^\S\n]{0,20}([A-Z]\w{0,80}[^=,;(){}\n]{0,80})(?=[=,){}\n])/g,
    /\b(?:val|var|let)[^\S\n]{1,20}(\w{1,80})[^\S\n]{0,20}=[^\S\n]{0,20}([A-Z]\w{0,80})\(/g,
  ],
  typeFirst: [
    /\b([A-Z]\w{0,80}(?:<[^;(){}=\n]{0,80}>)?)\??[^\S\n]{1,20}(\w{1,80})[^\S\n]{0,20}(?=[,);={])/g,
    /\b(\w{1,80})[^\S\n]{0,20}=[^\S\n]{0,20}new[^\S\n]{1,20}([A-Z]\w{0,80})/g,
  ],
  go: [
    /\b(\w{1,80})[^\S\n]{1,20}\*?(?:\w{1,80}\.)?([A-Z]\w{0,80}|map\b)[^\S\n]{0,20}(?=[,)\n`[])/g,
    /\b(\w{1,80})(?:,[^\S\n]{0,20}\w{1,80})?[^\S\n]{0,20}:?=[^\S\n]{0,20}&?(?:\w{1,80}\.)?([A-Z]\w{0,80}|map\[[^\]\n]{0,40}\][\w.*]{1,40})\{/g,
    /\b(\w{1,80})[^\S\n]{0,20}:?=[^\S\n]{0,20}make\((map)\b/g,
  ],
}

/** In these the first form has the type first. */
const firstIsType: ReadonlySet<string> = new Set(['php', 'typeFirst'])

function formsOf(path: string): string {
  if (path.endsWith('.py')) return 'python'
  if (path.endsWith('.php')) return 'php'
  if (/\.(?:kts?|swift)$/.test(path)) return 'colon'
  if (path.endsWith('.go')) return 'go'
  return /\.(?:java|cs)$/.test(path) ? 'typeFirst' : 'script'
}

export function readTypes(path: string, text: string): FileTypes {
  const forms = formsOf(path)
  const types = new Map<string, Set<string>>()
  for (const [index, form] of (named[forms] ?? []).entries()) {
    for (const [, one = '', other = ''] of text.matchAll(form)) {
      const isSwapped = index === 0 && firstIsType.has(forms)
      const [name, type] = isSwapped ? [other, one] : [one, other]
      const known = types.get(name) ?? new Set()
      types.set(name, known)
      for (const [word] of type.matchAll(/[A-Za-z_]\w*/g)) if (known.size < maxWords) known.add(word)
    }
  }
  return {
    types,
    classes: new Set(classHeadsIn(path, text).map(([, , name = '']) => name)),
    methods: forms === 'go' ? methodsOfGo(text) : [],
    imports: importsIn(text, forms),
    declared: declaredIn(text),
    handsOn: /\bexport\s{0,9}[*{]|\bimport\s{0,9}\*/.test(text),
  }
}

/** Where functions of Go begin, which stand at the begin of a line, each with the type of its object. */
function methodsOfGo(text: string): { line: number; owner: string | undefined }[] {
  return text.split('\n').flatMap((line, index) => {
    const [start, owner] = /^func[^\S\n]{1,20}(?:\((?:\w{1,80}[^\S\n]{1,20})?\*?(\w{1,80}))?/.exec(line) ?? []
    return start === undefined ? [] : [{ line: index + 1, owner }]
  })
}

function importsIn(text: string, forms: string): Map<string, string> {
  const imports = new Map<string, string>()
  if (forms === 'script') {
    for (const [, names = '', from = ''] of text.matchAll(
      /\bimport\s{1,20}([^'";()=]{1,400}?)\s{0,20}\bfrom\s{0,20}['"]([^'"\n]{1,200})['"]/g,
    ))
      for (const name of importedNames(names)) imports.set(name, from)
    for (const [, names = '', from = ''] of text.matchAll(
      /\b(?:const|let|var)\s{1,20}([^'";()=]{1,400}?)\s{0,20}=\s{0,20}require\(['"]([^'"\n]{1,200})['"]/g,
    ))
      for (const name of importedNames(names)) imports.set(name, from)
  } else if (forms === 'python') {
    for (const [, from = '', names = ''] of text.matchAll(
      /^[^\S\n]{0,20}from\s{1,20}([\w.]{1,200})\s{1,20}import\s{1,20}(\([^)]{1,400}\)|[^\n]{1,400})/gm,
    ))
      for (const name of importedNames(names)) imports.set(name, from)
    for (const [, from = '', name] of text.matchAll(
      /^[^\S\n]{0,20}import\s{1,20}([\w.]{1,200})(?:\s{1,20}as\s{1,20}(\w{1,80}))?/gm,
    ))
      imports.set(name ?? from, from)
  }
  return imports
}

/** The names under which a file knows what it imports: the last of `a as b` and `a: b`. */
function importedNames(list: string): string[] {
  return list.split(',').flatMap((part) => part.match(/[\w$]+(?=[\s{}()]*$)/g)?.slice(-1) ?? [])
}

function declaredIn(text: string): Set<string> {
  const declared = new Set<string>()
  for (const [, name = ''] of text.matchAll(/\b(?:function\*?|const|let|var|def)\s{1,20}(\w{1,80})/g))
    declared.add(name)
  for (const [, name = ''] of text.matchAll(
    /^[^\S\n]{0,40}(?:(?:async|static|public)[^\S\n]{1,20}){0,3}(\w{1,80})[^\S\n]{0,40}\([^;{}\n]{0,200}\{[^\S\n]{0,40}$/gm,
  ))
    declared.add(name)
  return declared
}
