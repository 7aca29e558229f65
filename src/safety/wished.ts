/** Words a wish for one's own death ends in; with "myself" behind them where they can be meant for others. */
const FATAL: ReadonlySet<string> = new Set('die dead dying dieing unalive morir morirme matarme'.split(' '))
const ONESELF: ReadonlySet<string> = new Set(
  'kill killing hang hanging shoot shooting drown drowning hurt hurting harm harming cut cutting burn off'.split(' '),
)

/** A wish, up to its last word: "I want to just", "I wish I was", "let me". */
const WISH =
  /(?:^| )(?:(?:want|wants|wanted|need|ready|hope|hoping|plan|planning|trying|decided|deserve|prefer|would like|would love|longing|about|going) to(?: (?:just|be|go|go and|simply|actually))*|(?:wish|hope|want) (?:that )?i (?:was|were|could|would)(?: (?:just|be))*|(?:rather|let me|help me)(?: (?:just|be))*|quiero|quisiera|necesito|deseo|prefiero|ganas de)$/

/** What makes such words idle: "I want to die laughing", "I need to cut myself some slack". */
const IDLE: ReadonlySet<string> = new Set(
  'laughing laughter embarrassment embarrassed cringe cringing boredom curiosity cuteness anticipation excitement hunger thirst heat cold shame slack foot shaving sorrows hair risa hambre calor frio sueno sed verguenza aburrimiento envidia ternura curiosidad pena ganas minecraft ranked hill fortnite valorant raid hades bloodborne warzone'.split(
    ' ',
  ),
)

/**
 * Whether a figure of speech would begin with the last word of a wish to die: in "I want to die on Friday" stand the words of
 * "dead on", in "I want to die to get away" those of "dying to get". Only idle words make it a figure all the same.
 */
export function endsWish(words: readonly string[], start: number, end: number): boolean {
  // "To die for" begins a word earlier.
  const at = words[start] === 'to' ? start + 1 : start
  if (words[at] === 'suicidal') return IS.test(before(words, at))
  if (!isFatal(words[at] ?? '', words[at + 1] ?? '')) return false
  if (!WISH.test(before(words, at))) return false
  return !words.slice(start, end).some((one) => IDLE.has(one))
}

const before = (words: readonly string[], at: number): string => words.slice(Math.max(0, at - WORDS), at).join(' ')

/** "I am suicidal", "I have suicidal tendencies": told of oneself, whatever follows. */
const IS =
  /(?:^| )i (?:am|feel|felt|have|had|get|got)(?: (?:been|feeling|getting|always|so|very|still|really|often|had))*$/

const isFatal = (word: string, next: string): boolean =>
  FATAL.has(word) || (ONESELF.has(word) && (next === 'myself' || next === 'me'))

/** As long as a wish is. */
const WORDS = 6
