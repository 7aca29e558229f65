// @ts-nocheck
import { edit, type Planted, write } from './planted.ts'

const LONG = 'word '.repeat(601)

/** Faults of channels, phrases and the other files that keep the program from starting. */
export const REFUSED_FILES: readonly Planted[] = [
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
export const CHECKED: readonly Planted[] = [
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
