// @ts-nocheck
import { randomUUID } from 'node:crypto'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Converse, Heard, Outcome } from '../../converse.ts'
import type { Channel } from '../channel.ts'
import type { Look } from './cards.ts'
import { copyIn, copyKeeper, type WriteFile } from './file.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'
import type { TerminalWords } from './words.ts'
import { wrap } from './wrap.ts'

interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Environment
  /** How a copy gets into a file, at the person's request. */
  readonly write: WriteFile
  /** The language to begin in; the environment's when null. */
  readonly language: string | null
  readonly words: (language: string) => TerminalWords
}

/** What the environment says about the terminal and its person. */
interface Environment {
  readonly NO_COLOR?: string | undefined
  readonly TERM?: string | undefined
  readonly LC_ALL?: string | undefined
  readonly LANG?: string | undefined
}

/** The chat in a terminal: the same conversation, line by line. Piped lines are answered one by one. */
export function terminalChannel(converse: Converse, terminal: Terminal, now: () => number): Channel {
  return { name: 'terminal', routes: [], run: () => talk(converse, terminal, now), send: null }
}

const PROMPT = '> '
const WIDEST = 80
const NARROWEST = 24

async function talk(converse: Converse, terminal: Terminal, now: () => number): Promise<void> {
  const { input, output, env, write, words } = terminal
  const isLive = input.isTTY === true && output.isTTY === true
  // No history: what was typed must not come back at a press of the arrow key.
  const lines = createInterface({
    input,
    output: isLive ? output : undefined,
    terminal: isLive,
    historySize: 0,
    prompt: PROMPT,
  })
  const typed = lines[Symbol.asyncIterator]()
  const print = (text: readonly string[]) => output.write(`${text.join('\n')}\n`)
  let language = terminal.language ?? languageOf(env)
  const look = (): Look => ({ ...sizeOf(output, env), said: words(language) })
  const tell = (text: string) => print([...wrap(text, look().width), ''])
  const say = (outcome: Outcome) => {
    if (outcome.kind === 'heard') language = outcome.conversation.language
    print(linesOf(outcome, look()))
  }
  const stamp = () => ({ id: randomUUID(), at: new Date(now()).toISOString() })
  const id = `terminal:${randomUUID()}`
  lines.on('SIGINT', () => lines.close())

  if (isLive) tell(look().said.text('hello'))
  let last = await converse.open(id, language, stamp())
  say(last)
  const keeper = copyKeeper(write)
  keeper.see(repliesOf(last))
  while (isGoingOn(last)) {
    const line = await nextLine(lines, typed, isLive)
    if (line === null) break
    if (!isLive) print([PROMPT + line, ''])
    else print([''])
    const kept = await keeper.answer(line, look().said)
    if (kept !== null) {
      tell(kept)
      continue
    }
    last = await heard(await converse.hear(id, receive(line, repliesOf(last), stamp())), last, say)
    keeper.see(repliesOf(last))
  }
  lines.close()
  print(['', ...wrap(look().said.text(keeper.wrote() ? 'goodbye-file' : 'goodbye'), look().width)])
}

/** A failure is told, and the question before it still stands. */
function heard(outcome: Outcome, before: Outcome, say: (outcome: Outcome) => void): Outcome {
  say(outcome)
  return outcome.kind === 'heard' ? outcome : before
}

async function nextLine(lines: Interface, typed: AsyncIterator<string>, isLive: boolean): Promise<string | null> {
  if (isLive) lines.prompt()
  const { done, value } = await typed.next()
  return done ? null : value
}

const repliesOf = (outcome: Outcome): Heard['replies'] => (outcome.kind === 'heard' ? outcome.replies : [])

const isGoingOn = (outcome: Outcome): boolean =>
  outcome.kind === 'heard' && outcome.conversation.status !== 'stopped' && outcome.conversation.status !== 'done'

const linesOf = (outcome: Outcome, look: Look): readonly string[] => {
  if (outcome.kind === 'heard')
    return [...render(outcome.replies, look), ...keepable(outcome, look), ...pinned(outcome, look)]
  const text = outcome.kind === 'failed' ? outcome.text : look.said.text('gone')
  return [...wrap(text, look.width), '']
}

const keepable = ({ replies }: Heard, look: Look): readonly string[] =>
  copyIn(replies) === null ? [] : [...wrap(look.said.text('file'), look.width), '']

/** After any sign of danger, the way to help stays in sight. */
const pinned = ({ conversation }: Heard, look: Look): readonly string[] =>
  conversation.crisis === null ? [] : [...wrap(look.said.text('pinned'), look.width), '']

const sizeOf = ({ columns, isTTY }: Terminal['output'], env: Environment): Omit<Look, 'said'> => ({
  width: Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST)),
  bold: isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
})

const languageOf = (env: Environment): string => /^[a-z]{2,3}/.exec(env.LC_ALL || env.LANG || '')?.[0] ?? 'en'
