import { code, type Message, message, type Part, plainText } from '../../text/message.ts'

const base = code('/api/2.0')

/** Why something is unread, by kind; the value is a part of the code: a path, a method, a name. */
const whys = {
  'too-large': message`the file is larger than 1 MiB`,
  'zero-bytes': message`the file contains zero bytes: save it as UTF-8`,
  'cannot-open': message`the file cannot be opened`,
  'too-deep': message`the code is nested too deep to be read`,
  'never-ends': message`a text or comment that begins here never ends`,
  'tag-never-ends': (tag: string) => message`${code(`<${tag.slice(0, 40)}>`)} begins here and never ends`,
  'tag-ends-nothing': (tag: string) =>
    message`${code(`</${tag}>`)} ends nothing here, so code before it may not have been read`,
  'template-language': (language: string) => message`the template is written in ${word(language)}, which is not read`,
  'script-language': (language: string) => message`the script is written in ${word(language)}, which is not read`,
  'no-path': message`the first part of the path is not known`,
  'no-base': (path: string) =>
    message`${bare(`/${path}`)} looks like a request, but the code does not show that it goes to ${base}`,
  'no-base-in-collection': (path: string) =>
    message`${bare(`/${path}`)} looks like a request, but the collection does not show that it goes to ${base}`,
  'unused-base': message`no request was found that begins with this address`,
  'no-method': (path: string) => message`the method of ${bare(`/api/2.0/${path}`)} is not known`,
  'wrong-method': (method: string) => message`the API has no method ${bare(method)}`,
  'other-method': message`the API has no such method`,
  'entry-method': (entry: string) => message`${[entry]}: the API has no such method`,
  'entry-path': (entry: string) => message`${[entry]}: no path of the API begins like this one`,
  'other-server': message`the URL names a server, and DocSpace has no such route: is it a portal’s?`,
  'base-alone': message`${base} alone is not a request`,
  'wrong-path': (path: string) => message`the API cannot have the path ${code(path)}`,
  'double-slash': (path: string) => message`${code(path)} has two slashes in a row`,
  'double-base': (path: string) => message`${code(path)} contains ${base} twice`,
  secret: (what: string) => message`the path contains ${[what]}`,
  'mark-without-reason': message`${code('docspace: ignore')} must say why`,
  'mark-without-path': message`${code('docspace:')} names no path of the API, like ${bare('/api/2.0/files/{id}')}`,
  'mark-with-wrong-method': (method: string) =>
    message`${code('docspace:')} names no method of the API: ${bare(method)}`,
  'ignore-without-colon': message`write ${code('docspace: ignore …')}, with a colon`,
  'request-without-colon': message`write ${code('docspace: GET …')}, with a colon`,
  'nameless-operation': message`the operation of the SDK is not known`,
  'unknown-operation': (name: string) => message`${code(name)} is an operation of the SDK that is not known`,
  'likely-operation': (name: string) => message`${code(name)} may be an operation of the SDK that is not known`,
  'operation-of-nothing': (name: string) =>
    message`${code(name)} may be an operation of the SDK, but nothing shows what it is called on`,
} satisfies Readonly<Record<string, Message | ((value: string) => Message)>>

type Whys = typeof whys

export type WhyUnread = {
  [Kind in keyof Whys]: Whys[Kind] extends Message
    ? { readonly kind: Kind }
    : { readonly kind: Kind; readonly value: string }
}[keyof Whys]

/** Why something is unread. */
export function describeWhy(why: WhyUnread): Message {
  return 'value' in why ? whys[why.kind](why.value) : whys[why.kind]
}

/** The same for an output. */
export function textOfWhy(why: WhyUnread): string {
  return describeWhy(why)
    .map((part) => (isBare(part) ? part.text : plainText([part])))
    .join('')
}

/** Code that is plain to see, so that an output has no marks around it. */
interface BareCode {
  readonly kind: 'code'
  readonly text: string
  readonly isBare: true
}

function bare(text: string): BareCode {
  return { kind: 'code', text, isBare: true }
}

function isBare(part: Part): part is BareCode {
  return typeof part !== 'string' && 'isBare' in part
}

function word(text: string): Message {
  return [text.replace(/\W/g, '').slice(0, 20)]
}
