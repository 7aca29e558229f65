/** How people speak in one language, as far as the engine has to know: patterns over plain texts, no words of ours. */
export interface Speech {
  /** Words before a point is come to, and after it, that change no command, taken off one after the other: all of `courteous` is looked for before any is. */
  readonly courteous: RegExp
  readonly courtesy: readonly [behind: RegExp, ...before: RegExp[]]
  /** Anger that changes no wish: "why the hell do you ask". */
  readonly oaths: RegExp
  /** The beginning and the end of a sentence that asks for something to be explained. */
  readonly asks: RegExp
  readonly asksLast: RegExp
  /** The beginning of a sentence that asks or tells, where the order of words is the same for both. */
  readonly mayAsk?: RegExp
  /** What a text without any word says by a picture. */
  readonly pictures: ReadonlyMap<string, string>
  /** Where a correction turns from what was wrong to what is right, in a text in lower case. */
  readonly turns: RegExp
  /** A pick is not read out of a sentence that denies something. */
  readonly denies: RegExp
  /** What takes back a part of a yes. */
  readonly limits: RegExp
  /** "Not sleep": what follows is taken off the list. */
  readonly removes: RegExp
  /** "Also grief": what follows is put on it. */
  readonly adds: RegExp
  /** Joins two numbers or two picks. */
  readonly and: ReadonlySet<string>
  /** Stands before the number of an option. */
  readonly option: RegExp
  /** An answer that is a number; the first group holds it. */
  readonly number: RegExp
  /** Somebody only pointed at: "for him". */
  readonly pointsAt: RegExp
  /** The beginning of a wish for somebody of a certain kind. */
  readonly wishesFor: RegExp
  /** Small words every longer text holds, plain: what a language is known by. */
  readonly small: ReadonlySet<string>
  /** Words that answer many a question: how much, how often, maybe, and what is done all day. Alone they are the answer to none but the one that waits. */
  readonly vague: ReadonlySet<string>
  readonly danger: DangerSpeech
}

/** What people say around the words for danger. Every language's is listened for, whatever the conversation is held in. */
export interface DangerSpeech {
  /** Help asked for by a word. */
  readonly sos: RegExp
  readonly takesBack: RegExp
  readonly goesOn: RegExp
  /** Somebody to see, asked for while help stands. */
  readonly wantsProvider: RegExp
  readonly noNumbers: RegExp
  /** What stands in the way of reaching out: a call, what will happen, who may hear, having nobody. */
  readonly noCall: RegExp
  readonly worried: RegExp
  /** Afraid of those who would come, where a body is in danger. */
  readonly fearsHelp: RegExp
  readonly noPrivacy: RegExp
  readonly nobody: RegExp
  /** Afraid or ashamed to tell anybody. */
  readonly afraidToTell: RegExp
  /** Whom the bot tells or calls: asked, or asked not to. */
  readonly telling: RegExp
  /** A call that reached nobody, and one that did. */
  readonly noAnswer: RegExp
  readonly reached: RegExp
  readonly safe: RegExp
  readonly thanks: RegExp
  /** Whether to call at all. */
  readonly shouldCall: RegExp
  /** What could hurt is out of reach now. */
  readonly putAway: RegExp
  /** Whether somebody in danger may be left alone. */
  readonly leavesAlone: RegExp
  /** Blame put on oneself. */
  readonly ashamed: RegExp
  /** How it could be done. */
  readonly asksHow: RegExp
  /** Calls, texts, talks and who comes: "how long does the call take" asks for help. */
  readonly ofReaching: RegExp
  /** Help has come; and what to do until it does. */
  readonly helpIsThere: RegExp
  readonly waiting: RegExp
  /** A line for LGBTQ people. */
  readonly asksPride: RegExp
  /** An age under 18 of whoever writes. */
  readonly young: RegExp
  /** No language in common with whoever answers. */
  readonly noLanguage: RegExp
  /** Police, wards and promises: about reaching out, though it may sound like danger itself. */
  readonly aboutHelp: RegExp
  /** "I feel the same", said where somebody else is in danger. */
  readonly sameHere: RegExp
  /** Answers to the direct question, beside the yes that the screen hears. */
  readonly deniesIt: RegExp
  readonly ratherNot: RegExp
  /** Why it is asked, and what an answer leads to. */
  readonly asksWhy: RegExp
  /** A place told of somebody else, or of another time. */
  readonly elsewhere: RegExp
  /** What may be about the danger even inside an answer to another question: a time ahead, being alone, a call. */
  readonly mayBeDanger: RegExp
}
