/** What a made-up person may say that stands in no file of the project. A language that has none says none of it. */
// @ts-nocheck

export interface Sayings {
  /** Questions no lesson answers. */
  readonly offTopic: readonly string[]
  /** What comes when a cat walks over the keys, or when there are no words. */
  readonly noise: readonly string[]
  /** What somebody writes who is in danger, or seems to be. */
  readonly dark: readonly string[]
  /** The beginning of a second thought: "actually, …". */
  readonly correction: readonly string[]
}

const SAYINGS: Readonly<Record<string, Sayings>> = {
  en: {
    offTopic: [
      'what is the weather like tomorrow?',
      'can you write my essay?',
      'who won the game last night?',
      'do you like music?',
      'why is the sky blue?',
    ],
    noise: ['asdf jkl', '...', '?', '🙂', 'hmm', 'k', '   ', 'lorem ipsum dolor', '12345'],
    dark: [
      "I don't want to be here anymore",
      'I want to die',
      'what is the point of going on',
      'everyone would be better off without me',
      'my husband hits me',
    ],
    correction: ['actually,', 'no, sorry,', 'I meant'],
  },
  es: {
    offTopic: ['¿qué tiempo hará mañana?', '¿quién ganó el partido anoche?', '¿me escribes la tarea?'],
    noise: ['asdf jkl', '...', '?', '🙂', 'mmm', '   ', '12345'],
    dark: ['ya no quiero estar aquí', 'quiero morirme', 'mi marido me pega'],
    correction: ['perdón,', 'no, quise decir', 'en realidad,'],
  },
}

const NONE: Sayings = { offTopic: [], noise: ['...', '🙂', '   '], dark: [], correction: [] }

/** The sayings of a language. */
export const sayingsOf = (language: string): Sayings =>
  (Object.hasOwn(SAYINGS, language) ? SAYINGS[language] : undefined) ?? NONE
