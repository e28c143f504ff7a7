import type { FilePlace } from '../../text/message.ts'
import type { MethodSource } from '../meaning/http-methods.ts'
import type { Wrapper } from '../meaning/project/file-summary.ts'
import type { Origin, Value } from '../meaning/values.ts'
import type { Node } from '../parsing/syntax.ts'
import type { CommentMark } from './comments.ts'
import type { BaseAddresses } from './unused-bases.ts'
import type { WhyUnread } from './why-unread.ts'

export interface SourceFile {
  /** As it is shown; forward slashes. */
  readonly path: string
  readonly text: string
}

export interface ReadingOptions {
  /** Names in the code that stand for `…/api/2.0`; `relative` where paths are written without it. */
  readonly base: readonly string[]
}

/** A request that the code makes. */
export interface FoundRequest {
  readonly method: string
  /** Begins with `/api/2.0/`; parameters are written `{name}`. */
  readonly path: string
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The line of the comment that says so. */
  readonly comment?: number
}

/** What may be a request, but cannot be read. */
export interface Unread {
  readonly file: string
  readonly line: number
  readonly why: WhyUnread
}

/** What a comment takes out, with the reason that it gives. */
export interface Ignored {
  readonly file: string
  readonly line: number
  readonly why: string
}

export interface Reading {
  /** Sorted by file and line. */
  readonly requests: readonly FoundRequest[]
  readonly unread: readonly Unread[]
  readonly ignored: readonly Ignored[]
  /** Files of a kind that is not read. */
  readonly skipped: readonly string[]
}

/** A request that a file makes, before its method is settled. */
export interface Finding {
  readonly method: MethodSource
  /** After `/api/2.0/`; undefined where its first part is not known. */
  readonly path: string | undefined
  readonly line: number
  /** Lines on which a comment may speak of it. */
  readonly lines: readonly number[]
  /** The texts that it is made of. */
  readonly origins: readonly Origin[]
  /** Whether it looks like a request only because its text looks like a route. */
  readonly isRelative: boolean
  /** Whether an object or a list has both its method and its path. */
  readonly isDescribed?: boolean
  /** The function whose caller says the path; then its callers count. */
  readonly functionId: string | undefined
  /** Why it is unread in any case. */
  readonly why?: WhyUnread
  /** Where the path is written, if that is in a function to which this code gives the method alone. */
  readonly place?: FilePlace
}

/** What code sends to an address, before its path is read. */
export interface Sent {
  /** What sends it. */
  readonly site: Node
  /** Where the address stands. */
  readonly node: Node
  /** The texts that the address may have. */
  readonly values: readonly Value[]
  readonly method: MethodSource
  /** What stands before the address. */
  readonly base?: readonly Value[] | undefined
  /** The base of a client that is handed in from elsewhere; it counts before what begins as routes do. */
  readonly injected?: readonly Value[] | undefined
  /** Where the path is written, if that is in a function to which this code gives the method alone. */
  readonly place?: FilePlace | undefined
}

export interface FileReading {
  /** What is sent. */
  readonly sent: Finding[]
  /** Texts that nothing in their file sends. */
  readonly unsent: Finding[]
  /** Functions that were called. */
  readonly called: Set<string>
  /** Functions that make addresses or send requests, by name. */
  readonly wrappers: [name: string, wrapper: Wrapper][]
  /** Bases of clients that have no name in this file. */
  readonly bases: [name: string, values: Value[]][]
  readonly addresses: BaseAddresses
}

export interface ReadSource {
  readonly path: string
  readonly sent: readonly Finding[]
  readonly unsent: readonly Finding[]
  readonly addresses: BaseAddresses
  readonly marks: readonly CommentMark[]
}
