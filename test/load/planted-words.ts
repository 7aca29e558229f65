import { drop, edit, type Planted } from './planted.ts'

/** Faults of roads, words and reviews that keep the program from starting. */
export const REFUSED_ROADS_AND_WORDS: readonly Planted[] = [
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
    says: /^dialogs\/intake\.yml:\d+: step "payment": the road goes in a circle without a stop: intake\.payment > intake\.plan-fork > intake\.place > intake\.payment; /,
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
    plant: edit('content/en/summary.md', '| no, nope', '| no, ok, nope'),
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
    plant: edit(
      'content/en/commands.yml',
      /\ncommands:\n/,
      '\ncommands:\n  dance: { label: Dance, phrases: [dance] }\n',
    ),
    says: /^content\/en\/commands\.yml:1: nobody carries out the command "dance"; /,
  },
  {
    title: 'sentences for a command that is none',
    plant: edit('content/en/commands.yml', /$/, '  dance: [(dance|waltz) with me]\n'),
    says: /^content\/en\/commands\.yml:1: there are sentences for "dance", which is no command; /,
  },
  {
    title: 'a sentence whose bracket stays open',
    plant: edit('content/en/commands.yml', /$/, '    - (dance with me\n'),
    says: /^content\/en\/commands\.yml:\d+: sentences\.correct\.\d+: close each bracket before the next one; /,
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
]
