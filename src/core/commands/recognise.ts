import { plain, wordCount } from '../plain.ts'
import { speechOf } from '../speech/index.ts'
import type { Words } from '../words.ts'
import { aboutIn, patternOf } from './ways.ts'

/** A command heard in a text, and what followed it ("my insurance"). */
export interface Command {
  readonly name: string
  readonly about: string
  /** Whether it was said in a whole sentence, so that it is no question that only begins like a command. */
  readonly plainly: boolean
}

interface Book {
  readonly whole: ReadonlyMap<string, string>
  /** Phrases that end in ` *`: the rest of the text says what about. */
  readonly openings: readonly (readonly [string, string])[]
  /** All the sentences of a command as one pattern. */
  readonly sentences: readonly (readonly [RegExp, string])[]
}

const books = new WeakMap<Words, Book>()

/** The command this text is, or null. Only whole texts count: "back" is a command, "back pain" is not. */
export function commandIn(words: Words, heard: string): Command | null {
  if (heard === '') return null
  const book = books.get(words) ?? bind(words)
  const forms = formsOf(words, heard)
  for (const form of forms) {
    const name = book.whole.get(form)
    if (name !== undefined) return { name, about: '', plainly: true }
  }
  const wishes = forms.flatMap((form) => sentenceIn(book, form) ?? [])
  const opened = forms.flatMap((form) => openingIn(book, form) ?? [])
  return firstWish(wishes) ?? firstWish(opened)
}

/** "Sorry, change my insurance" names a wish; "sorry, Cigna" is one by its first word alone. */
const firstWish = (all: readonly Command[]): Command | null =>
  all.find(({ name }) => name !== 'correct') ?? all[0] ?? null

function sentenceIn({ sentences }: Book, heard: string): Command | null {
  if (wordCount(heard) > LONGEST_WISH) return null
  for (const [pattern, name] of sentences) {
    const about = aboutIn(pattern, heard)
    if (about !== null) return { name, about, plainly: true }
  }
  return null
}

/** Whoever writes more than this tells something. */
const LONGEST_WISH = 14

function openingIn({ openings }: Book, bare: string): Command | null {
  const opening = openings.find(([start]) => bare.startsWith(start))
  return opening ? { name: opening[1], about: bare.slice(opening[0].length), plainly: false } : null
}

function bind(words: Words): Book {
  const commands = Object.entries(words.commands)
  const all = commands.flatMap(([name, { phrases, label }]) =>
    [label, ...phrases].map((phrase) => [phrase, name] as const),
  )
  const book: Book = {
    whole: new Map(all.filter(([phrase]) => !phrase.endsWith(' *')).map(([phrase, name]) => [plain(phrase), name])),
    openings: all
      .filter(([phrase]) => phrase.endsWith(' *'))
      .map(([phrase, name]) => [`${plain(phrase)} `, name] as const)
      .sort(([a], [b]) => b.length - a.length),
    sentences: commands.flatMap(([name, { sentences }]) =>
      sentences.length > 0 ? [[patternOf(sentences), name]] : [],
    ),
  }
  books.set(words, book)
  return book
}

/** Courtesy around a command does not change it: the text as it is, then with one word of it after another taken off. */
function formsOf({ language }: Words, said: string): readonly string[] {
  const { courteous, courtesy, oaths } = speechOf(language)
  const heard = said.replace(oaths, '')
  if (heard.length > LONGEST_COURTEOUS || !courteous.test(heard)) return [heard]
  // What stands behind a wish may belong to it ("done for now"), and so may what stands before ("no idea, honestly").
  const [behind, ...before] = courtesy
  const whole = barest(before, [heard])
  return [...new Set([...barest([behind], whole), ...barest([behind, ...before], [heard])])]
}

function barest(patterns: readonly RegExp[], from: readonly string[]): readonly string[] {
  const forms = [...from]
  for (const pattern of patterns) forms.push(...barer(pattern, forms.at(-1) ?? ''))
  return forms
}

const LONGEST_COURTEOUS = 200

function barer(pattern: RegExp, text: string): readonly string[] {
  const bare = text.replace(pattern, '')
  return bare === text ? [] : [bare, ...barer(pattern, bare)]
}
