// @ts-nocheck
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createBot } from '../bot.ts'
import type { Bot } from '../core/bot.ts'
import type { Entry } from '../core/words.ts'
import { pictureOf } from '../graph/layout.ts'
import { mapOf } from '../graph/map.ts'
import type { Picture } from '../graph/picture.ts'
import { loadDialogs } from '../load/dialog.ts'
import type { Fault } from '../load/fault.ts'
import { load } from '../load/index.ts'

/** Dialogs and words as they stand in the folder now, which may be newer than what people talk to. */
export interface Draft {
  readonly bot: Bot
  readonly faults: readonly Fault[]
  /** Milliseconds since 1970 at which it was read. */
  readonly readAt: number
}

/** A step as an author needs to see it. */
export interface StepView {
  readonly key: string
  readonly file: string
  readonly line: number
  readonly words: readonly {
    readonly language: string
    readonly file: string
    readonly line: number
    readonly entry: Entry | null
  }[]
  readonly faults: readonly Fault[]
}

export interface Drafts {
  /** What is in the folder; read again only when a file changed. */
  readonly now: () => Draft
  /** The newest that had no fault; null when there was none yet. */
  readonly whole: () => Draft | null
  readonly picture: (dialog: string) => Picture | null
  readonly step: (key: string) => StepView | null
}

/** Watch the project's files by looking when somebody asks. */
export function openDrafts(root: string, now: () => number): Drafts {
  let known: { readonly mark: string; readonly draft: Draft } | null = null
  let whole: Draft | null = null
  const current = (): Draft => {
    const mark = markOf(root)
    if (known?.mark === mark) return known.draft
    const draft = { ...readDraft(root), readAt: now() }
    known = { mark, draft }
    if (draft.faults.length === 0) whole = draft
    return draft
  }
  return {
    now: current,
    whole: () => {
      current()
      return whole
    },
    picture: (dialog) => {
      const { dialogs } = current().bot
      return Object.hasOwn(dialogs, dialog) ? pictureOf(mapOf(dialogs, dialog)) : null
    },
    step: (key) => stepView(root, current(), key),
  }
}

const NOTHING = { dialogs: {}, words: {} } as unknown as Bot

/** A folder that cannot be read at all is a fault too. */
function readDraft(root: string): Omit<Draft, 'readAt'> {
  try {
    return createBot(root)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return { bot: NOTHING, faults: [{ file: 'content', line: 1, what, fix: 'put back what is missing' }] }
  }
}

/** Names, sizes and times of every file: another when anything was edited. */
function markOf(root: string): string {
  return ['dialogs', 'content']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
    .sort()
    .map((name) => {
      const found = statSync(join(root, name), { throwIfNoEntry: false })
      return `${name} ${found?.size} ${found?.mtimeMs}`
    })
    .join('\n')
}

function stepView(root: string, { bot, faults }: Draft, key: string): StepView | null {
  const source = loadDialogs(root).value.find(({ dialog }) =>
    Object.values(dialog.steps).some((step) => step.key === key),
  )
  if (source === undefined) return null
  const name = key.slice(source.dialog.id.length + 1)
  const { entries } = load(root, {}).value.sources
  const words = Object.keys(bot.words).map((language) => {
    const found = entries[language]?.find((one) => one.key === key)
    return { language, file: found?.file ?? '', line: found?.line ?? 1, entry: found?.entry ?? null }
  })
  return {
    key,
    file: source.file,
    line: source.lineOf(name),
    words,
    faults: faults.filter((fault) => isAbout(fault, key, name)),
  }
}

/** Faults name a step in quotes, by its name or its key. */
const isAbout = ({ file, what }: Fault, key: string, name: string): boolean =>
  what.includes(`"${key}"`) || (what.includes(`"${name}"`) && file.includes(key.slice(0, key.indexOf('.'))))
