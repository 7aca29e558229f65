// @ts-nocheck
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'
import fc from 'fast-check'
import type { Step } from '../../src/core/dialog.ts'
import { roadsOf } from '../../src/core/steps.ts'
import { pictureOf } from '../../src/graph/layout.ts'
import { type DialogMap, mapOf } from '../../src/graph/map.ts'
import { toMermaid } from '../../src/graph/mermaid.ts'
import { toSvg } from '../../src/graph/svg.ts'
import { bot, root } from '../bot.ts'

const { dialogs } = bot
const run = promisify(execFile)
const graph = (...args: string[]) =>
  run(process.execPath, ['bin/signpost.js', 'graph', ...args], { cwd: root }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, out: stderr }),
  )

const odd = (words: string): DialogMap => ({
  title: words,
  boxes: [
    { key: 'a.one', kind: 'menu', lines: [words, words], starts: true },
    { key: 'a.two', kind: 'end', lines: [words], starts: false },
  ],
  roads: [{ from: 'a.one', to: 'a.two', labels: [words] }],
})

/** Every way out of a step, with every answer that takes it. */
function holdsStep({ boxes, roads }: DialogMap, { key, next, does }: Step): void {
  expect(boxes.map((box) => box.key)).to.include(key)
  if (does !== null) return
  const own = roads.filter(({ from }) => from === key)
  expect(own.map(({ to }) => to)).to.have.members([...new Set(roadsOf(next))])
  const answers = typeof next === 'string' ? [] : Object.keys(next.roads)
  expect(own.flatMap(({ labels }) => labels)).to.have.members(answers)
}

describe('the picture of a dialog', () => {
  for (const [id, dialog] of Object.entries(dialogs)) {
    it(`holds every step, every road and every branch of ${id}`, () => {
      const map = mapOf(dialogs, id)
      for (const step of Object.values(dialog.steps)) holdsStep(map, step)
      const svg = toSvg(pictureOf(map))
      const mermaid = toMermaid(map)
      for (const label of map.roads.flatMap(({ labels }) => labels))
        for (const text of [svg, mermaid]) expect(text).to.contain(label)
      expect(svg.match(/class="road"/g)).to.have.length(map.roads.length)
      expect(mermaid.match(/ -->/g)).to.have.length(map.roads.length)
    })
  }

  it('holds every dialog when none is named, with the roads between them', () => {
    const map = mapOf(dialogs, null)
    const steps = Object.values(dialogs).flatMap(({ steps }) => Object.keys(steps))
    expect(map.boxes.filter(({ kind }) => kind !== 'end')).to.have.length(steps.length)
    expect(map.roads).to.deep.include({ from: 'welcome.hello', to: 'consent.ask', labels: ['find'] })
  })

  it('leaves room: no two boxes lie on each other, and all are on the paper', () => {
    for (const id of [null, ...Object.keys(dialogs)]) {
      const { boxes, width, height } = pictureOf(mapOf(dialogs, id))
      for (const [n, a] of boxes.entries()) {
        expect(a.x - a.width / 2 >= 0 && a.x + a.width / 2 <= width && a.y + a.height / 2 <= height, a.key).to.equal(
          true,
        )
        for (const b of boxes.slice(n + 1))
          expect(
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
            `${a.key} and ${b.key}`,
          ).to.equal(false)
      }
    }
  })

  it('shows a road to nowhere as what it is', () => {
    const { welcome } = dialogs
    const hello = welcome?.steps.hello
    if (welcome === undefined || hello === undefined) throw new Error('welcome.hello is shipped')
    const broken = { ...dialogs, welcome: { ...welcome, steps: { hello: { ...hello, next: 'intake.gone' } } } }
    expect(mapOf(broken, 'welcome').boxes).to.deep.include({
      key: 'intake.gone',
      kind: 'missing',
      lines: ['intake.gone'],
      starts: false,
    })
  })

  it('lets no word become markup, whatever it holds', () => {
    const never = fc.property(fc.string({ unit: 'binary' }), (words) => {
      const svg = toSvg(pictureOf(odd(`<script>${words}&"'</script>`)))
      expect(svg).to.not.contain('<script')
      expect(svg.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).to.not.contain('&')
      expect([...svg].filter((sign) => sign < ' ' && !'\t\n\r'.includes(sign))).to.deep.equal([])
      const body = toMermaid(odd(`"]) --> x\n${words}`)).split('---\n')[2] ?? ''
      expect(body.split('\n')).to.have.length(7)
      expect(body.replaceAll('<br>', '')).to.not.match(/[<&]|"\]\) -->/)
    })
    fc.assert(never, { numRuns: 300 })
  })

  it('is the same each time', () => {
    expect(toSvg(pictureOf(mapOf(dialogs, null)))).to.equal(toSvg(pictureOf(mapOf(dialogs, null))))
  })
})

describe('signpost graph', () => {
  it('prints Mermaid, and SVG when asked for', async () => {
    expect((await graph('intake')).out).to.match(/^---\ntitle: "intake"\n---\nflowchart TB\n/)
    expect((await graph('intake', '--svg')).out).to.match(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<\/svg>\n$/,
    )
  })

  it('names the dialogs there are when it is asked for another, and explains itself otherwise', async () => {
    expect(await graph('nonsense')).to.deep.include({ code: 1 })
    expect((await graph('nonsense')).out).to.contain('use one of consent,')
    expect((await graph('a', 'b')).out).to.contain('signpost graph intake --svg')
  })
})
