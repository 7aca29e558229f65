// @ts-nocheck
import { expect } from 'chai'
import type { Bot } from '../../src/core/bot.ts'
import type { Dialog } from '../../src/core/dialog.ts'
import { loadMatching } from '../../src/load/matching.ts'
import { simulate } from '../../src/simulation/index.ts'
import { materialOf } from '../../src/simulation/material.ts'
import { printFindings } from '../../src/simulation/print.ts'
import { bot, root } from '../bot.ts'

const knowledge = loadMatching(root, 'en').value
const material = materialOf(root, bot, 'en')
const run = (people: number, seed: number, changed: Partial<Bot> = {}) =>
  simulate({ bot: { ...bot, ...changed }, knowledge, material }, { people, seed })

/** The dialogs we ship, with one of them changed. */
const withDialog = (id: string, change: (dialog: Dialog) => Dialog): Partial<Bot> => {
  const dialog = bot.dialogs[id]
  if (dialog === undefined) throw new Error(`there is no dialog ${id}`)
  return { dialogs: { ...bot.dialogs, [id]: change(dialog) } }
}

describe('made-up people who walk the dialogs', () => {
  const found = run(300, 7)

  it('are never shut in, and are asked nothing twice', () => {
    expect(found.deadEnds).to.deep.equal([])
    expect(found.twice).to.deep.equal([])
    expect(found.tired).to.equal(0)
  })

  it('nearly all find who to see when they stay calm', () => {
    expect(found.byMood.calm).to.be.at.least(0.85)
    expect(found.turns?.median).to.be.within(8, 25)
  })

  it('come upon nearly every rule', () => {
    expect(found.neverFired.length, found.neverFired.join()).to.be.at.most(knowledge.rules.length * 0.15)
  })

  it('are the same people when they come again, and others with another seed', () => {
    expect(run(40, 3)).to.deep.equal(run(40, 3))
    expect(run(40, 3)).to.not.deep.equal(run(40, 4))
  })

  it('find a bot that says nothing more', () => {
    const dumb = withDialog('intake', (dialog) => {
      const impact = dialog.steps.impact!
      return { ...dialog, steps: { ...dialog.steps, impact: { ...impact, next: 'intake.lost' } } }
    })
    const { deadEnds } = run(30, 1, dumb)
    expect(deadEnds.length).to.be.greaterThan(10)
    expect(deadEnds[0]?.why).to.contain('intake.lost')
  })

  it('find a road that goes in a circle', () => {
    const round = withDialog('results', (dialog) => {
      const show = dialog.steps.show!
      return { ...dialog, steps: { ...dialog.steps, show: { ...show, next: 'results.show' } } }
    })
    const { deadEnds } = run(30, 1, round)
    expect(deadEnds.length).to.be.greaterThan(10)
    expect(deadEnds[0]?.why).to.contain('circle')
  })

  it('find people who are kept going round at a menu', () => {
    const round = withDialog('summary', (dialog) => {
      const review = dialog.steps.review!
      const next = { by: 'answer', roads: { right: 'summary.review', change: 'summary.change' } } as const
      return { ...dialog, steps: { ...dialog.steps, review: { ...review, next } } }
    })
    expect(run(12, 1, round).deadEnds.length).to.be.greaterThan(3)
  })

  it('are told of in lines a person can read', () => {
    const lines = printFindings(found).join('\n')
    expect(lines).to.match(/^300 made-up people, \d+ of them looking for someone to see/)
    for (const part of [
      'suggestions reached',
      'turns to a suggestion',
      'Loops',
      'Asked twice: none',
      'Dead ends: none',
    ])
      expect(lines).to.contain(part)
  })
})
