import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { run } from '../../src/cli/import.ts'
import { allFaults } from '../../src/faults.ts'
import { printFault } from '../../src/load/fault.ts'
import { StartError } from '../../src/start-error.ts'
import { copyProject, type Project } from '../load/project.ts'
import { DECIDED, gardenCheck } from './invented.ts'

const TODAY = '2026-11-24'

describe('signpost import', () => {
  let project: Project
  before(async () => {
    project = await copyProject()
  })
  after(() => project.remove())

  const lines: string[] = []
  /** Import what stands in a file; gives what was said, or the lines it failed with. */
  const imported = async (source: unknown, ...options: readonly string[]): Promise<readonly string[]> => {
    const path = join(project.root, 'source.json')
    await writeFile(path, typeof source === 'string' ? source : JSON.stringify(source))
    const write = process.stdout.write
    lines.length = 0
    process.stdout.write = ((text: string) => lines.push(text) > 0) as typeof write
    try {
      await run([path, '--into', project.root, ...options])
      return lines
    } catch (error) {
      if (error instanceof StartError) return error.lines
      throw error
    } finally {
      process.stdout.write = write
    }
  }
  const read = (file: string) => readFile(join(project.root, file), 'utf8')

  it('names everything it cannot ask and everything that has to be decided, and writes nothing until it is', async () => {
    const said = await imported(gardenCheck)
    expect(said.join('\n')).to.equal(
      [
        '"sum" cannot be asked: it has sdc-questionnaire-calculatedExpression, and no expression is worked out here; add --leave-out sum, or --total sum if it is the sum of the points',
        '"photo" cannot be asked: its type is attachment; add --leave-out photo',
        '"why" cannot be asked: it has enableWhen: it is not always asked; add --leave-out why',
        '"g.2" seems to ask about self-harm: add --danger g.2, or --no-danger g.2 if it does not',
        'Nothing was written.',
      ].join('\n'),
    )
    expect(await read('dialogs/garden-check.yml').catch(({ code }) => code)).to.equal('ENOENT')
  })

  it('writes a dialog and its words in which check finds no fault, and says what it left out', async () => {
    const said = (await imported(gardenCheck, ...DECIDED)).join('')
    expect(said).to.contain(
      'Wrote dialogs/garden-check.yml and content/en/garden-check.md: 5 questions, 3 of them with points.',
    )
    expect(said).to.contain('Left out: photo').and.to.contain('Left out: why').and.to.contain('sum is given the sum')
    expect(allFaults(project.root, TODAY).map(printFault)).to.deep.equal([])
    const words = await read('content/en/garden-check.md')
    expect(words).to.contain('How often did the weeds upset you?').and.to.contain('- a-some-days: Some / days')
    expect(words).to.contain('\n## t2\nTwo more, and then we are done.\n')
  })

  it('reads a file with a mark at its start, as some editors write it', async () => {
    expect((await imported(`\uFEFF${JSON.stringify(gardenCheck)}`, ...DECIDED, '--replace')).join()).to.contain('Wrote')
  })

  it('does not write over an earlier import unless told to', async () => {
    expect((await imported(gardenCheck, ...DECIDED)).join()).to.contain('dialogs/garden-check.yml is there already')
    expect((await imported(gardenCheck, ...DECIDED, '--replace')).join()).to.contain('Wrote')
  })

  it('tells in a line what keeps a file from being imported', async () => {
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      ['{', /source\.json is no JSON/],
      [{ resourceType: 'Patient' }, /resourceType: use a FHIR Questionnaire/],
      [{ resourceType: 'Questionnaire', item: [] }, /item: it asks nothing/],
      [
        { ...gardenCheck, item: [{ linkId: 'a', type: 'choice', answerValueSet: 'http://x.org/vs' }] },
        /"a" cannot be asked: its answers are in http:\/\/x.org\/vs, which is not in the file/,
      ],
      [{ ...gardenCheck, item: [{ linkId: 'a', type: 'choice', repeats: true }] }, /it repeats/],
      [
        {
          ...gardenCheck,
          item: [{ linkId: 'a', type: 'group', enableWhen: [{}], item: [{ linkId: 'b', type: 'text' }] }],
        },
        /"b" cannot be asked: it stands under a/,
      ],
      [{ ...gardenCheck, modifierExtension: [{}] }, /modifierExtension.*it cannot be imported/],
      [
        { ...gardenCheck, language: 'xx', item: [{ linkId: 'a', type: 'text', text: 'A?' }] },
        /"xx", which Signpost does not speak/,
      ],
    ]
    for (const [source, line] of wrong) expect((await imported(source)).join('\n')).to.match(line)
    expect((await imported(gardenCheck, ...DECIDED, '--danger', 'nowhere')).join()).to.contain(
      'it has no item "nowhere"',
    )
    expect((await imported(gardenCheck, ...DECIDED, '--name', '../x')).join()).to.match(/--name: use/)
    expect((await imported(gardenCheck, '--frobnicate')).join()).to.contain('--frobnicate')
  })

  it("takes LOINC's code of the question about self-harm for one, whatever its words", async () => {
    const item = {
      linkId: 'nine',
      type: 'boolean',
      text: 'And the rest?',
      code: [{ system: 'http://loinc.org', code: '44260-8' }],
    }
    expect((await imported({ ...gardenCheck, item: [item] })).join()).to.contain('"nine" seems to ask about self-harm')
  })

  describe('and then check', () => {
    const faults = () => allFaults(project.root, TODAY).map(printFault).join('\n')
    const planted = async (file: string, from: string | RegExp, to: string): Promise<string> => {
      const before = await read(file)
      await project.edit(file, from, to)
      const found = faults()
      await project.write(file, before)
      return found
    }
    const FILE = 'dialogs/garden-check.yml'

    it('finds a question that is asked no more', async () => {
      expect(await planted(FILE, /\n {2}q3:[\s\S]*?next: q4/, '')).to.contain('nothing asks "shade"')
    })

    it('finds answers that are not those of the question, and a question the questionnaire does not have', async () => {
      expect(await planted(FILE, /\n +- a-never/, '')).to.contain('does not offer the answers of its question')
      expect(await planted(FILE, 'link: shade', 'link: sun')).to.contain('has no question "sun"')
    })

    it('finds a question that sounds of danger, as long as nobody has said whether it is', async () => {
      expect(await planted(FILE, /\n +danger: self-harm/, '')).to.contain(
        'seems to ask about self-harm, and nobody has said so',
      )
    })

    it('wants words for every band the operator sets', async () => {
      const bands = 'total: sum\nbands: { few: [0, 3], many: [3.5, 8] }'
      expect(await planted(FILE, 'total: sum', bands)).to.contain('the choice "few" has no label')
    })
  })
})
