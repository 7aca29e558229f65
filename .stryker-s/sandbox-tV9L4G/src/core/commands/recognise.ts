// @ts-nocheck
import { plain } from '../plain.ts'
import { speechOf } from '../speech/index.ts'
import type { Words } from '../words.ts'

/** A command heard in a text, and what followed it ("my insurance"). */
export interface Command {
  readonly name: string
  readonly about: string
}

interface Book {
  readonly whole: ReadonlyMap<string, string>
  /** Phrases that end in ` *`: the rest of the text says what about. */
  readonly openings: readonly (readonly [string, string])[]
}

const books = new WeakMap<Words, Book>()

/** The command this text is, or null. Only whole texts count: "back" is a command, "back pain" is not. */
export function commandIn(words: Words, heard: string): Command | null {
  if (heard === '') return null
  const book = books.get(words) ?? bind(words)
  const bare = trim(words, heard)
  const name = book.whole.get(heard) ?? book.whole.get(bare)
  if (name !== undefined) return { name, about: '' }
  const opening = book.openings.find(([start]) => bare.startsWith(start))
  return opening ? { name: opening[1], about: bare.slice(opening[0].length) } : null
}

function bind(words: Words): Book {
  const all = Object.entries(words.commands).flatMap(([name, { phrases, label }]) =>
    [label, ...phrases].map((phrase) => [phrase, name] as const),
  )
  const book: Book = {
    whole: new Map(all.filter(([phrase]) => !phrase.endsWith(' *')).map(([phrase, name]) => [plain(phrase), name])),
    openings: all
      .filter(([phrase]) => phrase.endsWith(' *'))
      .map(([phrase, name]) => [`${plain(phrase)} `, name] as const)
      .sort(([a], [b]) => b.length - a.length),
  }
  books.set(words, book)
  return book
}

/** Courtesy around a command does not change it. */
function trim({ language }: Words, heard: string): string {
  const { courteous, courtesy } = speechOf(language)
  if (!courteous.test(heard)) return heard
  return courtesy.reduce((bare, pattern) => bare.replace(pattern, ''), heard)
}
