import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault, Loaded } from './fault.ts'

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
  const counter = new LineCounter()
  const document = parseDocument(source, { uniqueKeys: true, lineCounter: counter })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path))
  const broken = document.errors.map(
    (error): Fault => ({
      file,
      line: lineAt(error.pos[0]),
      what: firstSentence(error.message),
      fix: 'mend the YAML on this line',
    }),
  )
  if (broken.length > 0) return { value: null, faults: broken, lineOf }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { value: parsed.data, faults: [], lineOf }
  const faults = parsed.error.issues.map(
    (issue): Fault => ({
      file,
      line: lineOf(issue.path),
      what: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      fix: 'correct this entry',
    }),
  )
  return { value: null, faults, lineOf }
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
