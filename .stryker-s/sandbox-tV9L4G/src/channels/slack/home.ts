// @ts-nocheck
import type { HomeView } from '@slack/types'
import { buttons, header, ownButton, sections } from './blocks.ts'
import type { WorkWords } from './words.ts'

/** The page people see when they open the app: what this is, who can read it, and how to begin. */
export function home(words: WorkWords): HomeView {
  const name = (option: string) => words.label('home', option)
  const start = { ...ownButton(name('start'), 'start'), style: 'primary' } as const
  const sos = { ...ownButton(name('sos'), 'sos'), style: 'danger' } as const
  const parts = [
    header('Signpost'),
    ...sections(words.text('home')),
    ...buttons([start, ownButton(name('private'), 'private'), sos], 'home'),
    ...sections(words.text('home-private')),
  ]
  return { type: 'home', blocks: parts.map(({ block }) => block) }
}
