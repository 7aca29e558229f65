import { randomUUID } from 'node:crypto'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Converse, Heard, Outcome } from '../../converse.ts'
import type { Channel } from '../channel.ts'
import type { Look } from './cards.ts'
import { copyIn, copyKeeper, FILE_HINT, type WriteFile } from './file.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'
import { wrap } from './wrap.ts'

interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Environment
  /** How a copy gets into a file, at the person's request. */
  readonly write: WriteFile
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

const HELLO = 'Ctrl-D ends this talk at any time. Nothing of it is kept.'
const GOODBYE = 'Take care of yourself. Nothing of this conversation was kept.'
const GOODBYE_FILE = 'Take care of yourself. Nothing of this conversation was kept but the file you asked for.'
const PINNED = 'Help is here at any time: type sos.'
const PROMPT = '> '
const WIDEST = 80
const NARROWEST = 24

async function talk(converse: Converse, { input, output, env, write }: Terminal, now: () => number): Promise<void> {
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
  const say = (outcome: Outcome) => print(linesOf(outcome, lookOf(output, env)))
  const stamp = () => ({ id: randomUUID(), at: new Date(now()).toISOString() })
  const id = `terminal:${randomUUID()}`
  lines.on('SIGINT', () => lines.close())

  if (isLive) print([...wrap(HELLO, lookOf(output, env).width), ''])
  let last = await converse.open(id, languageOf(env), stamp())
  say(last)
  const keeper = copyKeeper(write)
  keeper.see(repliesOf(last))
  while (isGoingOn(last)) {
    const line = await nextLine(lines, typed, isLive)
    if (line === null) break
    if (!isLive) print([PROMPT + line, ''])
    else print([''])
    const kept = await keeper.answer(line)
    if (kept !== null) {
      print([...wrap(kept, lookOf(output, env).width), ''])
      continue
    }
    last = await heard(await converse.hear(id, receive(line, repliesOf(last), stamp())), last, say)
    keeper.see(repliesOf(last))
  }
  lines.close()
  print(['', ...wrap(keeper.wrote() ? GOODBYE_FILE : GOODBYE, lookOf(output, env).width)])
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
  const text = outcome.kind === 'failed' ? outcome.text : 'I do not have this conversation any more.'
  return [...wrap(text, look.width), '']
}

const keepable = ({ replies }: Heard, look: Look): readonly string[] =>
  copyIn(replies) === null ? [] : [...wrap(FILE_HINT, look.width), '']

/** After any sign of danger, the way to help stays in sight. */
const pinned = ({ conversation }: Heard, look: Look): readonly string[] =>
  conversation.crisis === null ? [] : [...wrap(PINNED, look.width), '']

const lookOf = ({ columns, isTTY }: Terminal['output'], env: Environment): Look => ({
  width: Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST)),
  bold: isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
})

const languageOf = (env: Environment): string => /^[a-z]{2,3}/.exec(env.LC_ALL || env.LANG || '')?.[0] ?? 'en'
