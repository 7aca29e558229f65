// @ts-nocheck
import type { Findings, Spread } from './findings.ts'

/** The findings as lines for a terminal. */
export function printFindings(found: Findings): readonly string[] {
  return [
    `${found.people} made-up people, ${found.seekers} of them looking for someone to see`,
    '',
    row('suggestions reached', percent(found.completion)),
    ...Object.entries(found.byMood).map(([mood, share]) => row(`  ${mood}`, percent(share))),
    ...Object.entries(found.byGoal)
      .filter(([goal]) => goal !== 'find')
      .map(([goal, share]) => row(`came to ${goal}, and did`, percent(share))),
    row(
      'turns to a suggestion',
      range(found.turns, (turns) => String(turns)),
    ),
    row(
      'minutes to a suggestion',
      range(found.seconds, (seconds) => (seconds / 60).toFixed(1)),
    ),
    row('told before being asked', `${found.told}, of which ${found.heard} were heard`),
    row('gave up after 150 turns', String(found.tired)),
    '',
    ...listed('Left without a suggestion, by step', found.leftAt),
    ...listed('Loops: three answers in a row that led nowhere', found.loops),
    ...listed('Asked twice', found.twice),
    ...listed(
      'Dead ends',
      found.deadEnds.map(({ person, place, why }) => [`person ${person} at ${place}`, why]),
    ),
    ...listed(
      'Rules that never fired',
      found.neverFired.map((rule) => [rule, '']),
    ),
  ]
}

const row = (name: string, value: string): string => `${name.padEnd(26)} ${value}`
const percent = (share: number | null): string => (share === null ? 'nobody' : `${(share * 100).toFixed(1)} %`)
const range = (spread: Spread | null, print: (one: number) => string): string =>
  spread === null ? 'nobody' : `half need ${print(spread.median)} or fewer, nine of ten ${print(spread.most)} or fewer`

const MOST_LINES = 20

function listed(title: string, rows: readonly (readonly [string, number | string])[]): readonly string[] {
  if (rows.length === 0) return [`${title}: none`, '']
  const more = rows.length > MOST_LINES ? [`  and ${rows.length - MOST_LINES} more`] : []
  return [
    `${title}:`,
    ...rows.slice(0, MOST_LINES).map(([name, value]) => `  ${name}  ${value}`.trimEnd()),
    ...more,
    '',
  ]
}
