import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { run } from '../../src/cli/match.ts'
import { StartError } from '../../src/start-error.ts'
import { generated } from '../directory/rows.ts'

async function matched(rows: readonly string[], args: readonly string[] = []) {
  const out: string[] = []
  const errors: string[] = []
  const input = Readable.from([rows.join('\n')])
  const code = await run(args, { input, out: (line) => out.push(line), error: (line) => errors.push(line) })
  return { code, errors, rows: out.map((line) => JSON.parse(line)) }
}

const GOOD = '{"id":"a","answers":{"who":"couple","concerns":["relationship"],"region":"US-OH"}}'

describe('signpost match', () => {
  it('answers each row with suggestions, reasons, steps and the version of the rules', async () => {
    const { code, rows } = await matched([GOOD])
    expect(code).to.equal(0)
    expect(rows[0]).to.include.keys('id', 'urgent', 'suggestions', 'alsoSee', 'heldBack', 'nextSteps', 'rulesVersion')
    expect(rows[0].suggestions[0]).to.include({ type: 'lmft', nucc: '106H00000X', rank: 1 })
    expect(rows[0].suggestions[0].because[0]).to.include.keys('text', 'rule', 'source', 'support')
  })

  it('gives reasons and next steps in Spanish, for all rows or for one that asks for it', async () => {
    const row = JSON.parse(GOOD)
    const [spanish] = (await matched([GOOD], ['--lang', 'es', '--explain'])).rows
    const [english, own] = (await matched([GOOD, JSON.stringify({ ...row, lang: 'es' })])).rows
    expect(own.suggestions).to.deep.equal(spanish.suggestions)
    expect(own.nextSteps).to.deep.equal(spanish.nextSteps)
    expect(spanish.suggestions.map(({ nucc }: { nucc: string }) => nucc)).to.deep.equal(
      english.suggestions.map(({ nucc }: { nucc: string }) => nucc),
    )
    const said = JSON.stringify([spanish.suggestions, spanish.nextSteps])
    expect(said)
      .to.match(/\bpara\b/)
      .and.not.match(/"text":"[^"]*\b(?:the|your|with)\b/)
    expect(spanish.trace).to.not.equal(undefined)
  })

  it('names a language it has no words in', async () => {
    expect(await matched([GOOD], ['--lang', 'fr'])).to.deep.include({
      code: 1,
      errors: ['match: there are no words in the language "fr"; use en or es'],
    })
    const { errors, rows } = await matched([JSON.stringify({ ...JSON.parse(GOOD), lang: 'fr' })])
    expect(errors).to.deep.equal(['line 1: lang: there are no words in the language "fr"; use en or es; left out'])
    expect(rows).to.have.length(1)
  })

  it('names the line of a row it cannot read, goes on, and ends with 1', async () => {
    const { code, errors, rows } = await matched(['{', '[1]', '{"id":1,"answers":7}', '', GOOD])
    expect(code).to.equal(1)
    expect(errors).to.deep.equal([
      'line 1: this is not JSON; skipped',
      'line 2: answers: use an object like { "concerns": ["sleep"] }; skipped',
      'line 3: answers: use an object like { "concerns": ["sleep"] }; skipped',
    ])
    expect(rows.map(({ id }) => id)).to.deep.equal(['a'])
  })

  it('matches what it can use of a row and names the rest', async () => {
    const answers = {
      concerns: ['sadness', 'sleep', { id: 'sleep', note: 'x' }, { id: 'grief', confirmed: false }, 3],
      medication: 'maybe',
      impact: null,
      payment: '',
      goals: 'testing',
      region: 'us-oh',
      mood: 4,
      preferences: { gender: 'woman', affirming: ['lgbtq', 'x'], shoe: 1 },
    }
    const { code, errors, rows } = await matched([JSON.stringify({ answers })])
    expect(code).to.equal(1)
    expect(rows[0].id).to.equal(1)
    expect(rows[0].ignored.map((what: string) => what.split(':')[0])).to.have.members([
      'answers.concerns.0',
      'answers.concerns.4',
      'answers.medication',
      'answers.mood',
      'answers.preferences.affirming.1',
      'answers.preferences.shoe',
    ])
    expect(errors).to.deep.equal(rows[0].ignored.map((what: string) => `line 1: ${what}; left out`))
    const said = JSON.stringify(rows[0])
    expect(said).to.include('CBT-I').and.include('LGBTQ+').and.include('license lookup”').and.not.include('your loss')
  })

  it('gives of each suggestion what programs read, and nothing else', async () => {
    const { rows } = await matched([GOOD])
    for (const suggestion of rows[0].suggestions)
      expect(Object.keys(suggestion)).to.deep.equal(['type', 'nucc', 'rank', 'because', 'askAbout'])
  })

  it('reads files as other systems write them: a mark at the start, other line ends, blank lines', async () => {
    const { code, errors, rows } = await matched([`\uFEFF${GOOD}\r`, '\r', '   ', `${GOOD}\r`, '{"id":"z"\r'])
    expect(rows.map(({ id }) => id)).to.deep.equal(['a', 'a'])
    expect({ code, errors }).to.deep.equal({ code: 1, errors: ['line 5: this is not JSON; skipped'] })
  })

  it('takes no name that every object has for an answer, and no odd id for a name', async () => {
    const rows = [
      '{"id":"p","answers":{"__proto__":{"concerns":["eating"]},"constructor":1,"concerns":["toString","sleep"]}}',
      '{"id":{"a":1},"answers":{}}',
      `{"id":"long","answers":{"concerns":["sleep"],"insurer":"${'x'.repeat(300_000)}"}}`,
      `${'['.repeat(100_000)}`,
      GOOD,
    ]
    const { code, errors, rows: answered } = await matched(rows)
    expect(code).to.equal(1)
    expect(errors).to.deep.equal([
      'line 1: answers.__proto__: no such field; left out',
      'line 1: answers.constructor: no such field; left out',
      'line 1: answers.concerns.0: no such id; schema/answers.schema.json has them all; left out',
      'line 2: id: use a text or a number; left out',
      'line 3: answers.insurer: Too big: expected string to have <=200 characters; left out',
      'line 4: this is not JSON; skipped',
    ])
    expect(answered.map(({ id }) => id)).to.deep.equal(['p', 2, 'long', 'a'])
    expect(answered[0].suggestions.map(({ type }: { type: string }) => type)).to.not.include('dietitian')
  })

  it('answers a row that says nothing', async () => {
    const { code, rows } = await matched(['{"id":"b","answers":{}}'])
    expect(code).to.equal(0)
    expect(rows[0].suggestions.length).to.be.at.least(2)
  })

  it('explains every rule, fired or not, in plain words', async () => {
    const { rows } = await matched([GOOD], ['--explain'])
    const together = rows[0].trace.find(({ rule }: { rule: string }) => rule === 'R31.together')
    expect(together.fired).to.equal(true)
    expect(together.text).to.match(/who is couple or family and not \(concern is abuse\)\) fired: needs one of lmft/)
    expect(
      rows[0].trace.some(({ fired, text }: { fired: boolean; text: string }) => !fired && /did not fire$/.test(text)),
    ).to.equal(true)
  })

  it('refuses an option it does not know', async () => {
    const { code, errors } = await matched([GOOD], ['--verbose'])
    expect(code).to.equal(1)
    expect(errors[0]).to.match(/unknown option --verbose/)
  })

  describe('with a list of providers', () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'match-'))
      process.env.PROVIDER_DIRECTORY = join(folder, 'list.csv')
    })
    afterEach(async () => {
      delete process.env.PROVIDER_DIRECTORY
      await rm(folder, { recursive: true })
    })

    it('names who fits in the next steps', async () => {
      await writeFile(join(folder, 'list.csv'), generated(100))
      const { rows } = await matched([GOOD])
      const step = rows[0].nextSteps.find(({ id }: { id: string }) => id === 'listed')
      expect(step.text).to.match(
        /\n- Provider \d+, a marriage and family therapist, Town: .* last checked on 2026-10-02/,
      )
    })

    it('names the rows of the list that are left out, and matches with the rest', async () => {
      const path = join(folder, 'list.csv')
      await writeFile(path, `${generated(3).trimEnd()}\nx,Nobody,no-code,US-OH,,,,,555 0100,,2026-10-02\n`)
      const { code, errors, rows } = await matched([GOOD])
      expect(errors).to.have.length(1)
      expect(errors[0]).to.match(/list\.csv: line 5: codes is no NUCC code.*; left out$/)
      expect({ code, rows: rows.length }).to.deep.equal({ code: 0, rows: 1 })
    })

    it('says when the list cannot be read, and how to go on', async () => {
      const refused = await matched([GOOD]).catch((error: unknown) => error)
      expect(refused).to.be.instanceOf(StartError)
      expect((refused as StartError).lines[0]).to.match(/^PROVIDER_DIRECTORY: .* cannot be read \(ENOENT\); set it to /)
    })
  })
})
