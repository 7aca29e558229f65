import { medianOf } from '../../figures/bands.ts'
import type { Figures, Table } from '../../figures/publish.ts'
import type { Api } from './api.ts'
import { type Bar, bars, columns } from './charts.ts'
import { button, folded, make, part, saveAs, scrolling, table } from './parts.ts'
import { say, sayOr } from './words.ts'

type Labels = Readonly<Record<string, string>>

/** How Signpost was used, by whole months: nothing here that the figures do not already hold back. */
export async function drawUse(api: Api): Promise<readonly Node[]> {
  const [{ months }, labels] = await Promise.all([
    api.get<{ months: readonly Figures[] }>('/operator/months'),
    api.get<Labels>('/operator/labels'),
  ])
  const newest = months.at(-1)
  if (newest === undefined) return [make('p', { class: 'empty' }, say('no-months'))]
  const box = make('div')
  const helped = await helpOf(api)
  const show = (figures: Figures) => box.replaceChildren(...ofMonth(figures, labels, api))
  show(newest)
  return [byMonth(months), picker(months, newest, show), box, ...helped]
}

/** How often help lines were shown in the last whole year; nothing when that was too few to show. */
async function helpOf(api: Api): Promise<readonly Node[]> {
  const year = new Date().getUTCFullYear() - 1
  const figures = await api.get<Figures>(`/operator/figures?year=${year}`).catch(() => null)
  const count = figures?.tables.find(({ name }) => name === 'help')?.rows[0]?.count
  if (count === undefined) return []
  return [part(say('help', { year }), say('help-lead'), make('p', { class: 'median' }, String(count)))]
}

function byMonth(months: readonly Figures[]): HTMLElement {
  const data = months.map(({ period, conversations }) => ({ name: period, count: conversations }))
  return part(
    say('by-month'),
    '',
    scrolling(say('by-month'), columns(say('by-month'), data, say('few'))),
    asTable(
      'by-month',
      months.map(({ period, conversations }) => [period, conversations ?? say('few')]),
    ),
  )
}

function picker(months: readonly Figures[], chosen: Figures, show: (figures: Figures) => void): HTMLElement {
  const options = months.toReversed().map(({ period }) => make('option', { value: period }, period))
  const select = make('select', { id: 'month' }, ...options)
  select.value = chosen.period
  select.addEventListener('change', () => {
    const found = months.find(({ period }) => period === select.value)
    if (found !== undefined) show(found)
  })
  return make('p', { class: 'pick' }, make('label', { for: 'month' }, say('month')), select)
}

function ofMonth(figures: Figures, labels: Labels, api: Api): readonly Node[] {
  const csv = button(say('csv'), async () =>
    saveAs(`signpost-${figures.period}.csv`, await api.text(`/operator/figures?month=${figures.period}&format=csv`)),
  )
  if (figures.conversations === null) return [make('p', { class: 'empty' }, say('too-few')), csv]
  return [funnel(figures), make('div', { class: 'grid' }, ...topics(figures, labels)), csv]
}

function funnel({ conversations, tables }: Figures): HTMLElement {
  const steps = tables.find(({ name }) => name === 'steps')?.rows ?? []
  const all = conversations ?? 0
  const data = [{ item: 'started', count: all }, ...inOrder(steps)].map(
    ({ item, count }): Bar => ({ name: sayOr(`steps.${item}`, item), count, beside: shareOf(count, all) }),
  )
  return part(
    say('funnel'),
    '',
    bars(say('funnel'), data),
    ...median(tables),
    asTable(
      'funnel',
      data.map(({ name, count }) => [name, count]),
    ),
  )
}

const shareOf = (count: number, all: number): string => `${Math.round((100 * count) / Math.max(1, all))} %`

const ORDER = ['agreed', 'suggested']
const inOrder = (rows: Table['rows']): Table['rows'] =>
  rows.toSorted((a, b) => ORDER.indexOf(a.item) - ORDER.indexOf(b.item))

function median(tables: readonly Table[]): readonly Node[] {
  const rows = (name: Table['name']) => tables.find((one) => one.name === name)?.rows ?? []
  const turns = medianOf('turns', rows('turns'))
  const minutes = medianOf('minutes', rows('minutes'))
  return turns === null || minutes === null
    ? []
    : [make('p', { class: 'median' }, say('median', { turns: ofBand(turns), minutes: ofBand(minutes) }))]
}

/** Bands read from few to many, whatever their counts. */
const byBand = (rows: Table['rows']): Table['rows'] =>
  rows.toSorted((a, b) => Number.parseInt(a.item, 10) - Number.parseInt(b.item, 10))

/** `6-10` as one says it. */
const ofBand = (band: string): string => band.replace('-up', ' or more').replace('-', ' to ')

const TOPICS = ['places', 'types', 'concerns', 'payments', 'questions', 'turns', 'minutes', 'channels'] as const

const topics = ({ tables }: Figures, labels: Labels): readonly Node[] =>
  TOPICS.flatMap((name) => {
    const found = tables.find((one) => one.name === name)
    return found === undefined ? [] : [topic(name, found, labels)]
  })

function topic(name: (typeof TOPICS)[number], { rows, other }: Table, labels: Labels): HTMLElement {
  const ordered = name === 'turns' || name === 'minutes' ? byBand(rows) : rows
  const data = ordered.map(({ item, count }): Bar => ({ name: labels[`${name}.${item}`] ?? item, count }))
  const all = other === null ? data : [...data, { name: say('other'), count: other }]
  const drawn = all.length === 0 ? make('p', { class: 'empty' }, say('nobody')) : bars(say(name), all)
  const listed = [
    ...data.map(({ name, count }) => [name, count] as const),
    [say('other'), other ?? say('few')] as const,
  ]
  return part(say(name), sayOr(`${name}-lead`, ''), drawn, asTable(name, listed))
}

const asTable = (
  name: 'by-month' | 'funnel' | (typeof TOPICS)[number],
  rows: readonly (readonly [string, string | number])[],
): HTMLElement =>
  folded(
    say('as-table'),
    table(
      say(name),
      [say('item'), say('count')],
      rows.map(([item, count]) => [item, String(count)]),
    ),
  )
