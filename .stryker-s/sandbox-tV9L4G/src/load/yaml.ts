// @ts-nocheck
import { isNode, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault, Loaded } from './fault.ts'
import { keepParsed, parsedBefore } from './parsed.ts'

/** A YAML file's value, checked against its schema, with a way to find the line of any path in it. */
export interface Yaml<T> extends Loaded<T | null> {
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Read a YAML source strictly: duplicate keys, unknown keys and wrong kinds are faults with their line. */
export function readYaml<S extends z.ZodType>(
  source: string,
  file: string,
  schema: S,
  firstLine = 1,
): Yaml<z.infer<S>> {
  const open = opener(source)
  const lineAt = (offset: number) => open().counter.linePos(offset).line + firstLine - 1
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(open().document, path))
  const before = parsedBefore(source)
  const broken = before === undefined ? open().document.errors : []
  if (broken.length > 0) {
    const faults = broken.map(({ message, pos: [offset] }): Fault => {
      return { file, line: lineAt(offset), what: firstSentence(message), fix: 'mend the YAML on this line' }
    })
    return { value: null, faults, lineOf }
  }
  const value: unknown = before ?? plainOf(open().document)
  if (value === UNREADABLE) {
    const fix = 'put quotes around a value that begins with * or &, and mend what is merged with <<'
    const what = 'this holds an alias (*) that names nothing, or one that grows too large'
    return { value: null, faults: [{ file, line: lineAt(firstAlias(open().document)), what, fix }], lineOf }
  }
  keepParsed(source, value)
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, faults: [], lineOf }
  const faults = parsed.error.issues.map(({ path, message }): Fault => {
    const what = `${path.join('.') || 'the file'}: ${message}`
    return { file, line: lineOf(path), what, fix: 'correct this entry' }
  })
  return { value: null, faults, lineOf }
}

const UNREADABLE = Symbol('unreadable')

/** The parser finds an alias without its anchor, or one that repeats itself out of hand, only here, and throws. */
function plainOf(document: YamlDocument.Parsed): unknown {
  try {
    return document.toJS()
  } catch {
    return UNREADABLE
  }
}

function firstAlias(document: YamlDocument.Parsed): number {
  let offset = 0
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

interface Opened {
  readonly document: YamlDocument.Parsed
  readonly counter: LineCounter
}

/** Opens the source when a line is asked for, or its value is not known yet; once. */
function opener(source: string): () => Opened {
  let opened: Opened | null = null
  return () => {
    if (opened === null) {
      const counter = new LineCounter()
      opened = {
        document: parseDocument(source, { uniqueKeys: true, lineCounter: counter, logLevel: 'error' }),
        counter,
      }
    }
    return opened
  }
}

/** The offset of the deepest node that exists on the path. */
function offsetOf(document: YamlDocument.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

const firstSentence = (message: string) => message.split('\n')[0] ?? message
