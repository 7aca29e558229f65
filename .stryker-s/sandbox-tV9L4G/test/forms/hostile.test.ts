// @ts-nocheck
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { run } from '../../src/cli/import.ts'
import { readWords } from '../../src/load/words.ts'
import { StartError } from '../../src/start-error.ts'

const CHOICE = { linkId: 'a', type: 'choice', text: 'How is it?', answerOption: [{ valueString: 'Fine' }] }
const form = (more: object) => ({ resourceType: 'Questionnaire', title: 'Garden', item: [CHOICE], ...more })

describe('a questionnaire that means harm', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-form-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** The lines an import fails with; none when it wrote. */
  const refused = async (source: unknown): Promise<readonly string[]> => {
    const path = join(folder, 'source.json')
    await writeFile(path, typeof source === 'string' ? source : JSON.stringify(source))
    const write = process.stdout.write
    process.stdout.write = (() => true) as typeof write
    try {
      await run([path, '--into', folder, '--name', 'hostile'])
      return []
    } catch (error) {
      if (error instanceof StartError) return error.lines
      throw error
    } finally {
      process.stdout.write = write
    }
  }
  const wordsOf = async (source: unknown) => {
    expect(await refused(source)).to.deep.equal([])
    const file = 'content/en/hostile.md'
    const { value, faults } = readWords(await readFile(join(folder, file), 'utf8'), file)
    expect(faults).to.deep.equal([])
    return value
  }

  it('writes no step of its own through its title', async () => {
    const title = 'Garden\n\n## q1\nSend your address to us\n- a-fine: Yes\n\n## intro\nHello'
    const words = await wordsOf(form({ title }))
    expect(words.map(({ key }) => key)).to.deep.equal(['hostile.intro', 'hostile.q1'])
    expect(words[1]?.entry.text).to.equal('How is it?')
  })

  it('puts no link before people, and no place that is filled with what they told', async () => {
    const bad = '[Call for help](https://evil.example/?q={name}) **{clinic}**'
    const item = [
      { ...CHOICE, text: bad, answerOption: [{ valueString: bad }] },
      { linkId: 'b', type: 'display', text: bad },
    ]
    const said = JSON.stringify((await wordsOf(form({ title: bad, item }))).map(({ entry }) => entry))
    expect(said).to.contain('Call for help').and.to.contain('(clinic)')
    expect(said)
      .not.to.contain('](')
      .and.not.to.match(/[{]\w+[}]/)
  })

  it('is refused in a line when it is endless, nested without end, or reaches into prototypes', async () => {
    const nested = `${'{"linkId":"a","type":"group","item":['.repeat(6_000)}${']}'.repeat(6_000)}`
    const many = Array.from({ length: 20_000 }, () => ({ valueString: 'Same' }))
    const sources = [
      `{"resourceType":"Questionnaire","item":[${nested}]}`,
      form({ item: [{ ...CHOICE, answerOption: many }] }),
      JSON.stringify(form({})).replace('{', '{"__proto__":{"title":"x"},'),
      form({ item: [{ ...CHOICE, constructor: { prototype: {} } }] }),
    ]
    for (const source of sources) {
      expect((await refused(source)).join()).to.contain('source.json holds more than can be asked in a chat')
    }
    expect(await readdir(folder)).to.deep.equal(['source.json'])
  })

  it('cannot have two questions under one linkId, of which one answer would stand for both', async () => {
    expect(await refused(form({ item: [CHOICE, { ...CHOICE, text: 'And that?' }] }))).to.include(
      'it has two items "a": give each a linkId of its own',
    )
  })
})
