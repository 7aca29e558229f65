import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { createBot } from '../../src/bot.ts'
import { allFaults } from '../../src/faults.ts'
import { printFault } from '../../src/load/fault.ts'
import { copyProject, type Project } from './project.ts'

const TODAY = '2026-11-23'
const LONG = 'word '.repeat(601)

interface Planted {
  readonly title: string
  readonly plant: (project: Project) => Promise<unknown>
  /** The whole line that must be printed, or its beginning and its end. */
  readonly says: RegExp
}

const edit = (file: string, from: string | RegExp, to: string) => (project: Project) => project.edit(file, from, to)
const write = (file: string, text: string) => (project: Project) => project.write(file, text)
const drop = (file: string) => (project: Project) => project.drop(file)

/** Faults that keep the program from starting. */
const REFUSED: readonly Planted[] = [
  // Roads
  {
    title: 'a road to a step that does not exist',
    plant: edit('dialogs/summary.yml', 'right: results.show', 'right: results.shwo'),
    says: /^dialogs\/summary\.yml:7: step "review": no step is called "results\.shwo"; correct the road/,
  },
  {
    title: 'a start that does not exist',
    plant: edit('dialogs/summary.yml', 'start: review', 'start: reveiw'),
    says: /^dialogs\/summary\.yml:1: it starts at "reveiw", which is no step; name one of its steps$/,
  },
  {
    title: 'a step no road leads to',
    plant: edit('dialogs/goodbye.yml', /$/, '  island: { next: end }\n'),
    says: /^dialogs\/goodbye\.yml:7: step "island": no road leads here; /,
  },
  {
    title: 'a choice without a road',
    plant: edit('dialogs/results.yml', ', done: goodbye.farewell }', ' }'),
    says: /^dialogs\/results\.yml:\d+: step "menu": the choice "done" has no road; add done or else/,
  },
  {
    title: 'a road for an answer nobody can give',
    plant: edit('dialogs/summary.yml', 'next: { right:', 'next: { left: change, right:'),
    says: /^dialogs\/summary\.yml:7: step "review": it has a road for "left", which nobody can answer; /,
  },
  {
    title: 'a missing road when an answer is unknown',
    plant: edit(
      'dialogs/intake.yml',
      /a-lot: before, cannot-cope: before, else: summary\.review/,
      'a-lot: before, cannot-cope: before',
    ),
    says: /^dialogs\/intake\.yml:\d+: step "before-fork": no road when impact is something else or unknown; add else/,
  },
  {
    title: 'a circle without a stop',
    plant: edit(
      'dialogs/goodbye.yml',
      'farewell: { next: end }',
      'farewell: { next: again }\n  again: { next: farewell }',
    ),
    says: /^dialogs\/goodbye\.yml:\d+: step "farewell": the road goes in a circle without a stop: goodbye\.farewell > goodbye\.again > goodbye\.farewell; /,
  },
  {
    title: 'a circle of questions, which are walked past once they are answered',
    plant: edit(
      'dialogs/intake.yml',
      'place: { text: [region], next: fit }',
      'place: { text: [region], next: payment }',
    ),
    says: /^dialogs\/intake\.yml:\d+: step "payment": the road goes in a circle without a stop: intake\.payment > intake\.place > intake\.payment; /,
  },
  {
    title: 'a dialog the engine needs and nobody wrote',
    plant: drop('dialogs/learn.yml'),
    says: /^dialogs\/learn\.yml:1: the dialog "learn" is missing, and the engine opens it by name; /,
  },
  {
    title: 'a lesson that does not exist',
    plant: edit('dialogs/learn.yml', 'lesson: cost.price', 'lesson: cost.prize'),
    says: /^dialogs\/learn\.yml:\d+: step "paying": no lesson is called "cost\.prize"; /,
  },
  {
    title: 'a command that does not exist',
    plant: edit('dialogs/results.yml', 'do: save', 'do: svae'),
    says: /^dialogs\/results\.yml:\d+: step "save": no command is called "svae"; use one of /,
  },
  {
    title: 'an id that YAML turns into a boolean',
    plant: edit('dialogs/summary.yml', 'choose: [right, change]', 'choose: [true, change]'),
    says: /^dialogs\/summary\.yml:8: steps\.review\.choose\.0: an id is .*never yes, no, on, off, true, false/,
  },
  {
    title: 'an id that other readers of YAML turn into a boolean',
    plant: edit('dialogs/summary.yml', 'choose: [right, change]', 'choose: [yes, change]'),
    says: /^dialogs\/summary\.yml:8: steps\.review\.choose\.0: an id is .*never yes/,
  },
  {
    title: 'a slot that does not exist',
    plant: edit('dialogs/intake.yml', 'online: { format: online }', 'online: { fromat: online }'),
    says: /^dialogs\/intake\.yml:\d+: steps\.meet\.fills\.online\S*: .*fromat/,
  },
  {
    title: 'a value its slot cannot hold',
    plant: edit('dialogs/intake.yml', 'online: { format: online }', 'online: { format: by-post }'),
    says: /^dialogs\/intake\.yml:\d+: step "meet": "by-post" is no value of the slot format; use one of online, /,
  },
  // Words
  {
    title: 'a step without words',
    plant: edit('content/en/goodbye.md', '## farewell', '## farwell'),
    says: /^dialogs\/goodbye\.yml:6: "goodbye\.farewell" has no words; write "## farewell" in content\/en\/goodbye\.md$/,
  },
  {
    title: 'words nothing says',
    plant: edit('content/en/goodbye.md', '## farewell', '## spare\nSpare words.\n\n## farewell'),
    says: /^content\/en\/goodbye\.md:8: "spare": nothing ever says this; /,
  },
  {
    title: 'a fixed reply that is missing',
    plant: edit('content/en/replies.md', '## cannot-skip', '## can-not-skip'),
    says: /^content\/en\/replies\.md:1: "replies\.cannot-skip" has no words; /,
  },
  {
    title: 'a crisis text that is missing',
    plant: edit('content/en/crisis.md', '## self-harm', '## selfharm'),
    says: /^content\/en\/crisis\.md:1: "crisis\.self-harm" has no words; /,
  },
  {
    title: 'a choice without a label',
    plant: edit('content/en/summary.md', /- right: .*\n/, ''),
    says: /^content\/en\/summary\.md:8: "review": the choice "right" has no label; add "- right: /,
  },
  {
    title: 'a label for no choice',
    plant: edit('content/en/summary.md', '- right: ', '- wrong: Wrong\n- right: '),
    says: /^content\/en\/summary\.md:8: "review": "wrong" is no choice there; /,
  },
  {
    title: 'two choices that hear the same words',
    plant: edit('content/en/summary.md', '| no, change', '| no, ok, change'),
    says: /^content\/en\/summary\.md:8: "review": two choices hear "ok"; /,
  },
  {
    title: 'a question without a name for the summary',
    plant: edit('content/en/intake.md', /### name\nWho it is for.*\n/, ''),
    says: /^content\/en\/intake\.md:\d+: "who": it has no name for the summary; add "### name"$/,
  },
  {
    title: 'an entry that says nothing',
    plant: edit('content/en/goodbye.md', /(## farewell\n)[^#]*/, '$1'),
    says: /^content\/en\/goodbye\.md:8: "farewell": nothing is said; /,
  },
  {
    title: 'a command without words',
    plant: edit('content/en/commands.yml', /\n {2}skip: .*/, ''),
    says: /^content\/en\/commands\.yml:1: the command "skip" is missing; /,
  },
  {
    title: 'a command nobody carries out',
    plant: edit('content/en/commands.yml', /$/, '  dance: { label: Dance, phrases: [dance] }\n'),
    says: /^content\/en\/commands\.yml:1: nobody carries out the command "dance"; /,
  },
  {
    title: 'a phrase that means two commands',
    plant: edit('content/en/commands.yml', 'phrases: [skip,', 'phrases: [go back, skip,'),
    says: /^content\/en\/commands\.yml:1: "go back" means both back and skip; /,
  },
  {
    title: 'words in braces that nobody fills',
    plant: edit('content/en/goodbye.md', '## farewell\n', '## farewell\nGoodbye, {name}. '),
    says: /^content\/en\/goodbye\.md:8: "goodbye\.farewell": nobody fills \{name\}; /,
  },
  // Review
  {
    title: 'words without a day of review',
    plant: edit('content/en/summary.md', /reviewed: .*\n/, ''),
    says: /^content\/en\/summary\.md:2: reviewed: the day someone last read this is missing; /,
  },
  {
    title: 'words nobody has read',
    plant: edit('content/en/summary.md', /reviewer: .*\n/, ''),
    says: /^content\/en\/summary\.md:2: reviewer: who read it is missing; /,
  },
  {
    title: 'a lesson without a day of review',
    plant: edit('content/en/lessons/cost.md', /reviewed: .*\n/, ''),
    says: /^content\/en\/lessons\/cost\.md:2: reviewed: the day a clinician last read it is missing; /,
  },
  {
    title: 'help lines that were checked too long ago',
    plant: edit(
      'content/crisis-lines.yml',
      /checked: 2026-11-20(\n {4}checker: research-notes\n {4}lines:)/,
      'checked: 2026-01-01$1',
    ),
    says: /^content\/crisis-lines\.yml:\d+: US was last checked on 2026-01-01; /,
  },
  // Channels and phrases
  {
    title: 'a message no channel can show whole',
    plant: edit('content/en/goodbye.md', '## farewell\n', `## farewell\n${LONG}\n`),
    says: /^content\/en\/goodbye\.md:8: "goodbye\.farewell": \d{4} characters, over the 3000 Slack shows; /,
  },
  {
    title: 'a button with too much on it',
    plant: edit('content/en/summary.md', '- right: ', `- right: ${'very '.repeat(16)}`),
    says: /^content\/en\/summary\.md:8: "summary\.review": "very very .*…" is a label of \d+ characters, over 75; shorten it$/,
  },
  {
    title: 'a forbidden phrase in the words',
    plant: edit('content/en/goodbye.md', '## farewell\n', '## farewell\nYou will get better. '),
    says: /^content\/en\/goodbye\.md:8: "goodbye\.farewell": "you will get better" may not be used, because no promises; write instead: /,
  },
  {
    title: 'a forbidden phrase in a lesson',
    plant: edit('content/en/lessons/cost.md', 'It depends on where', 'You will get better. It depends on where'),
    says: /^content\/en\/lessons\/cost\.md:1: "cost\.price": "you will get better" may not be used/,
  },
  // The other loaders
  {
    title: 'a lesson that names a source it does not list',
    plant: edit('content/en/lessons/cost.md', /### sources\n/, '### sources\nnowhere '),
    says: /^content\/en\/lessons\/cost\.md:\d+: section "price": unknown source "nowhere"; /,
  },
  {
    title: 'a rule for a provider type that does not exist',
    plant: edit('content/matching/concerns.yml', 'lpc: 1, lcsw: 1', 'lcp: 1, lcsw: 1'),
    says: /^content\/matching\/concerns\.yml:6: no type is called "lcp"; use one of: /,
  },
  {
    title: 'a rule that asks for a way of working nobody wrote',
    plant: edit('content/matching/concerns.yml', 'ask: [erp] }', 'ask: [epr] }'),
    says: /^content\/matching\/concerns\.yml:\d\d: no way of working is called "epr"; use one of: /,
  },
  {
    title: 'a rule that calls a step nobody wrote',
    plant: edit('content/matching/safety.yml', 'steps: [ask-soon]', 'steps: [ask-sono]'),
    says: /^content\/matching\/safety\.yml:\d\d: no called step is called "ask-sono"; use one of: /,
  },
  {
    title: 'a rule with a source that is not listed',
    plant: edit('content/matching/wishes.yml', 'source: nice-ng222', 'source: nice'),
    says: /^content\/matching\/wishes\.yml:7: no source is called "nice"; use one of: /,
  },
  {
    title: 'a rule without words',
    plant: edit('content/en/matching.yml', /\n {2}R12\.memory:\n.*\n.*\n/, '\n'),
    says: /^content\/en\/matching\.yml:\d\d: rules: "R12\.memory" has no words; write them$/,
  },
  {
    title: 'words for a rule that does not exist',
    plant: edit('content/en/matching.yml', 'rules:\n', "rules:\n  R99.none: { because: 'Hello.' }\n"),
    says: /^content\/en\/matching\.yml:\d\d: rules: words for "R99\.none", which does not exist; remove them$/,
  },
  {
    title: 'two rules of one name',
    plant: edit('content/matching/concerns.yml', 'id: R20.low-mood', 'id: R21.low-mood-strong'),
    says: /^content\/matching\/concerns\.yml:14: two rules are called R21\.low-mood-strong; rename one$/,
  },
  {
    title: 'a way of working no rule asks for',
    plant: edit('content/matching/ways.yml', 'ways:\n', 'ways:\n  hypnosis: talk\n'),
    says: /^content\/matching\/ways\.yml:4: no rule asks for "hypnosis"; /,
  },
  {
    title: 'a stand-in that is no provider type',
    plant: edit('content/en/providers.yml', 'instead: child-psychologist', 'instead: school'),
    says: /^content\/en\/providers\.yml:\d\d: no type is called "school"; use one of: /,
  },
  {
    title: 'a promise in the reason of a rule',
    plant: edit('content/en/matching.yml', 'This is a common first door.', 'You will get better.'),
    says: /^content\/en\/matching\.yml:\d\d: "rules\.R0\.everyone\.because": "you will get better" may not be used, /,
  },
  {
    title: 'a diagnosis in what is said of a provider',
    plant: edit('content/en/providers.yml', 'Can prescribe medicine.', 'Good when you have depression.'),
    says: /^content\/en\/providers\.yml:\d\d: "providers\.pmhnp\.know\.0": "you have depression" may not be used, /,
  },
  {
    title: 'a phrase of a concern that stands there twice',
    plant: edit('content/en/concerns.yml', 'strong: [panic attack*', 'strong: [panic*, panic attack*'),
    says: /^content\/en\/concerns\.yml:\d+: panic has "panic\*" twice; keep one$/,
  },
  {
    title: 'a phrase with a list there is not',
    plant: edit('content/en/concerns.yml', 'my marriage', 'my <spouses>'),
    says: /^content\/en\/concerns\.yml:\d+: relationship speaks of <spouses>, and there is no such list; /,
  },
  {
    title: 'a star in the middle of a word',
    plant: edit('content/en/concerns.yml', 'overwhelm*', 'over*whelm'),
    says: /^content\/en\/concerns\.yml:\d+: concerns\.\S+: a star stands at the end of a word/,
  },
  {
    title: 'a model that is no model',
    plant: write('content/en/concerns.model.json', '{}'),
    says: /^content\/en\/concerns\.model\.json:1: the model cannot be read, .+; run npm run train$/,
  },
  {
    title: 'a broken line of YAML',
    plant: edit('content/crisis-lines.yml', 'fallback: {', 'fallback: {{'),
    says: /^content\/crisis-lines\.yml:\d+: .+; mend the YAML on this line$/,
  },
  {
    title: 'an offer of the organisation that has run out',
    plant: write(
      'content/organisation.yml',
      'name: Acme\nplans:\n  - { name: Old Plan, contact: the card, expires: 2026-01-31 }\n',
    ),
    says: /^content\/organisation\.yml:3: the contact "Old Plan" expired on 2026-01-31; /,
  },
]

/** Faults that `signpost check` finds beside those. */
const CHECKED: readonly Planted[] = [
  {
    title: 'a model older than its examples',
    plant: edit('content/en/examples/sleep.yml', 'insomnia', 'no sleep since june'),
    says: /^content\/en\/concerns\.model\.json:1: the model is older than its examples; run npm run train$/,
  },
  {
    title: 'an example of a concern there is not',
    plant: edit('content/en/examples/sleep.yml', '[anxiety]', '[angst]'),
    says: /^content\/en\/examples\/sleep\.yml:\d+: there is no concern "angst"; use an id of concerns\.yml$/,
  },
  {
    title: 'an example with a list there is not',
    plant: edit('content/en/examples/sleep.yml', '<child>', '<children>'),
    says: /^content\/en\/examples\/sleep\.yml:\d+: there is no list <children>; use a list of concerns\.yml$/,
  },
  {
    title: 'examples no model was trained on',
    plant: (project) => project.drop('content/en/concerns.model.json'),
    says: /^content\/en\/concerns\.model\.json:1: there are examples, but no model was trained on them; run npm run train$/,
  },
  {
    title: 'a text that is hard to read',
    plant: edit(
      'content/en/goodbye.md',
      '## farewell\n',
      `## farewell\n${'Comprehensive psychological evaluation determines individually appropriate intervention methodologies, '.repeat(4)}.\n`,
    ),
    says: /^content\/en\/goodbye\.md:8: "goodbye\.farewell" reads at grade \d+\.\d, above 8; use shorter sentences/,
  },
  {
    title: 'a file that is hard to read though each of its texts is short',
    plant: edit(
      'content/en/summary.md',
      /$/,
      `\n### why\n${'Understanding necessitates considerable comprehensibility verification procedures organisationally. '.repeat(4)}\n`,
    ),
    says: /^content\/en\/summary\.md:1: the file reads at grade \d+\.\d, above 8; /,
  },
  {
    title: 'a rule that changes nothing',
    plant: edit(
      'content/matching/concerns.yml',
      'then: { favour: { lpc: 1, lcsw: 1, psychologist: 0.5 } }',
      'then: {}',
    ),
    says: /^content\/matching\/concerns\.yml:4: rule "R0\.everyone": it changes nothing; /,
  },
  {
    title: 'a rule that no answers can meet',
    plant: edit(
      'content/matching/concerns.yml',
      'when: { concern: grief }',
      'when: { stage: teen, not: { stage: teen } }',
    ),
    says: /^content\/matching\/concerns\.yml:\d+: rule "R32\.grief": no answers can meet its conditions; /,
  },
  {
    title: 'two rules at odds',
    plant: edit(
      'content/matching/concerns.yml',
      'when: { who: [couple, family], not: { concern: abuse } }',
      'when: { who: couple }',
    ),
    says: /^content\/matching\/concerns\.yml:\d+: rule "R31\.together": it calls for lmft, which R4\.unsafe-at-home holds back/,
  },
  {
    title: 'a next step that is hard to read',
    plant: edit(
      'content/en/matching.yml',
      "look-back: '",
      `look-back: '${'Comprehensive psychological evaluation determines individually appropriate intervention methodologies, '.repeat(4)}. `,
    ),
    says: /^content\/en\/matching\.yml:\d+: "steps\.look-back" reads at grade \d+\.\d, above 8; /,
  },
]

describe('checking the project', () => {
  let project: Project
  beforeEach(async () => {
    project = await copyProject()
  })
  afterEach(() => project.remove())

  it('finds no fault in what we ship', () => {
    expect(allFaults(project.root, TODAY).map(printFault)).to.deep.equal([])
  })

  for (const { title, plant, says } of REFUSED) {
    it(`refuses to start with ${title}`, async () => {
      await plant(project)
      const lines = createBot(project.root, TODAY).faults.map(printFault)
      expect(
        lines.filter((line) => says.test(line)),
        lines.join('\n'),
      ).to.have.length(1)
    })
  }

  for (const { title, plant, says } of CHECKED) {
    it(`finds ${title}`, async () => {
      await plant(project)
      const lines = allFaults(project.root, TODAY).map(printFault)
      expect(
        lines.filter((line) => says.test(line)),
        lines.join('\n'),
      ).to.have.length(1)
    })
  }

  it('points at a line that exists in a file that exists', async () => {
    await project.edit('dialogs/results.yml', 'do: save', 'do: svae')
    await project.edit('content/en/replies.md', '## cannot-skip', '## can-not-skip')
    for (const { file, line } of createBot(project.root, TODAY).faults) {
      const lines = readFileSync(join(project.root, file), 'utf8').split('\n')
      expect(line, `${file}:${line}`).to.be.within(1, lines.length)
    }
  })
})
