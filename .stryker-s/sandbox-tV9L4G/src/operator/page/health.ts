// @ts-nocheck
import type { Due } from '../../load/dated.ts'
import type { Fault } from '../../load/fault.ts'
import type { Health } from '../health.ts'
import type { Api } from './api.ts'
import { badge, folded, make, part, table } from './parts.ts'
import { say, sayOr } from './words.ts'

/** Days before a date at which it is worth a word. */
const SOON_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1000

/** What runs, and what has to be looked at again. */
export async function drawHealth(api: Api): Promise<readonly Node[]> {
  const health = await api.get<Health>('/operator/health')
  return [headline(health), running(health), content(health), dated(health), reviewed(health), notices(health)]
}

function headline({ store, faults, contacts, lines, today }: Health): HTMLElement {
  const due = [...contacts, ...lines].map(({ due }) => daysTo(today, due))
  const mend = faults.length + due.filter((days) => days < 0).length + (store.ready ? 0 : 1)
  const soon = due.filter((days) => days >= 0 && days <= SOON_DAYS).length
  const signs = [
    mend === 0 ? badge(say('all-well'), 'good') : badge(say('to-mend', { n: mend }), 'bad'),
    ...(soon === 0 ? [] : [badge(say('soon', { n: soon, days: SOON_DAYS }), 'soon')]),
  ]
  return make('p', { class: 'signs' }, ...signs.flatMap((sign) => [sign, ' ']))
}

function running({ channels, store }: Health): HTMLElement {
  const rows = channels.map(({ name, on, hint }) => [
    name,
    on ? badge(say('on'), 'good') : make('span', {}, badge(say('off'), 'calm'), ` ${say('turn-on', { hint })}`),
  ])
  const state = store.ready ? say('store-ready', { n: store.milliseconds }) : say('store-down')
  const kept = make('p', {}, `${say(`store-${store.kind}`)}. `, store.ready ? state : badge(state, 'bad'))
  return make(
    'div',
    { class: 'two' },
    part(say('channels'), '', table(say('channels'), [say('channel'), say('state')], rows)),
    part(say('store'), '', kept),
  )
}

const content = ({ faults, versions, languages }: Health): HTMLElement =>
  part(
    say('content'),
    `${say('versions', { dialogs: versions.dialogs.slice(0, 12), content: versions.content.slice(0, 12) })} · ${languages.join(', ')}`,
    faults.length === 0 ? make('p', {}, badge(say('no-faults'), 'good')) : faultTable(faults),
  )

/** Every fault with its place, as `npx signpost check` tells it. */
export const faultTable = (faults: readonly Fault[]): HTMLElement =>
  table(
    say('faults'),
    [say('where'), say('what'), say('fix')],
    faults.map(({ file, line, what, fix }) => [`${file}:${line}`, what, fix]),
  )

function dated({ contacts, lines, today }: Health): HTMLElement {
  const none = make('p', {}, say('contacts-none'))
  return make(
    'div',
    { class: 'two' },
    part(say('contacts'), '', contacts.length === 0 ? none : dueTable(say('contacts'), contacts, today)),
    part(say('lines'), say('lines-lead'), dueTable(say('lines'), lines, today)),
  )
}

const dueTable = (caption: string, due: readonly Due[], today: string): HTMLElement =>
  table(
    caption,
    [say('name'), say('due')],
    due.map(({ name, due }) => [name, dueBadge(due, daysTo(today, due))]),
  )

function dueBadge(due: string, days: number): HTMLElement {
  if (days < 0) return badge(`${due} · ${say('overdue')}`, 'bad')
  return days <= SOON_DAYS ? badge(due, 'soon') : make('span', {}, due)
}

const daysTo = (today: string, day: string): number => Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)

function reviewed({ reviews }: Health): HTMLElement {
  const unread = reviews.filter(({ reviewer }) => reviewer === UNREAD).length
  const rows = reviews.map(({ file, reviewer, reviewed }) => [
    file,
    reviewer === UNREAD ? badge(say('not-reviewed'), 'soon') : reviewer,
    reviewed,
  ])
  const list = table(say('reviews'), [say('file'), say('reviewer'), say('reviewed')], rows)
  return part(say('reviews'), say('reviews-lead', { n: unread, of: reviews.length }), folded(say('as-table'), list))
}

const UNREAD = 'not-yet-a-clinician'

const notices = ({ notices }: Health): Node =>
  notices.length === 0
    ? document.createDocumentFragment()
    : part(sayOr('notices', ''), '', make('ul', {}, ...notices.map((notice) => make('li', {}, notice))))
