// @ts-nocheck
import { createRequire } from 'node:module'
import type { Contender } from './contender.ts'

/** The packages of bench/peers. */
const peers = createRequire(new URL('../../bench/peers/package.json', import.meta.url))

const natural = (kind: 'BayesClassifier' | 'LogisticRegressionClassifier', most?: number): Contender => ({
  train: (lines) => {
    const { [kind]: Classifier, PorterStemmer } = peers('natural')
    const classifier = new Classifier(PorterStemmer)
    for (const { text, label } of lines) classifier.addDocument(text, label)
    classifier.train()
    return JSON.stringify(classifier)
  },
  open: (kept) => {
    const { [kind]: Classifier, PorterStemmer } = peers('natural')
    const classifier = Classifier.restore(JSON.parse(kept), PorterStemmer)
    return (text) => classifier.getClassifications(text).map(({ label }: { label: string }) => label)
  },
  ...(most === undefined ? {} : { most }),
})

/** nlp.js, its classifier of intents as its quick start sets it up. */
const nlpjs: Contender = {
  train: async (lines) => {
    const nlp = await nlpjsManager()
    for (const { text, label } of lines) nlp.addDocument('en', text, label)
    await nlp.train()
    return nlp.export(false)
  },
  open: async (kept) => {
    const nlp = await nlpjsManager()
    nlp.import(kept)
    return async (text) => {
      const { classifications } = await nlp.process('en', text)
      return classifications.map(({ intent }: { intent: string }) => intent)
    }
  },
}

async function nlpjsManager() {
  const { dockStart } = peers('@nlpjs/basic')
  const dock = await dockStart({
    settings: { nlp: { autoLoad: false, autoSave: false, log: false, forceNER: false }, 'nlu-en': { log: false } },
    use: ['Basic'],
  })
  const nlp = dock.get('nlp')
  nlp.addLanguage('en')
  return nlp
}

/** wink's naive Bayes on the stems wink-nlp finds, stop words left out, denied words marked. */
const wink: Contender = {
  train: (lines) => {
    const classifier = winkClassifier()
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
    for (const { text, label } of lines) classifier.learn(text, label)
    classifier.consolidate()
    return classifier.exportJSON()
  },
  open: (kept) => {
    const classifier = winkClassifier()
    classifier.importJSON(kept)
    classifier.consolidate()
    return (text) => classifier.computeOdds(text).map(([label]: [string]) => label)
  },
}

function winkClassifier() {
  const nlp = peers('wink-nlp')(peers('wink-eng-lite-web-model'), ['sbd', 'negation'])
  const { its } = nlp
  const classifier = peers('wink-naive-bayes-text-classifier')()
  classifier.definePrepTasks([
    (text: string) => {
      const stems: string[] = []
      nlp
        .readDoc(text)
        .tokens()
        .each((token: { out(what: unknown): unknown }) => {
          if (token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
            stems.push(`${token.out(its.negationFlag) ? '!' : ''}${token.out(its.stem)}`)
        })
      return stems
    },
  ])
  return classifier
}

/** A list of patterns by topic that somebody else wrote: a module with `rank(text)`, named on the command line. */
const lexicon: Contender = {
  train: null,
  open: async (file) => {
    const { rank } = await import(file)
    return (text) => rank(text).map(([label]: [string]) => label)
  },
}

/** Gradient descent in natural's logistic regression grows with the square of its texts: all of them would take hours. */
const LR_TEXTS = 240

/** Who is measured beside Signpost. */
export const RIVALS: Readonly<Record<string, Contender>> = {
  'natural bayes': natural('BayesClassifier'),
  'natural logistic': natural('LogisticRegressionClassifier', LR_TEXTS),
  'nlp.js': nlpjs,
  wink,
  lexicon,
}
