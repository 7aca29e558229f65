import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { terminalChannel } from '../channels/terminal/index.ts'
import { keepsNothing } from '../channels/terminal/keeps-nothing.ts'
import { terminalWords } from '../channels/terminal/words.ts'
import { converser } from '../converse.ts'
import { wordsOf } from '../core/say.ts'
import { createLog } from '../log.ts'
import { openDirectory } from '../provider-list.ts'
import { findRoot } from '../root.ts'
import { memoryStore } from '../storage/memory.ts'
import { languageAsked } from './language.ts'

const HELP = `signpost chat [--lang es]: talk with Signpost in this terminal, in your terminal's language (LANG) unless --lang names another.

Answer with a number, several numbers (1 3), or your own words.
Say help, back, skip or why at any time; Ctrl-D ends it. Nothing is kept.
Lines may also be piped in: printf 'hello\\n' | npx signpost chat`

/** The whole conversation in a terminal, kept in memory only. */
export async function run(args: readonly string[]): Promise<number> {
  const { language, rest, problem } = languageAsked(args, findRoot())
  if (rest.length > 0 || problem !== null) {
    const asked = rest.includes('--help') || rest.includes('-h')
    const why = problem ?? `signpost chat takes no "${rest[0]}".`
    process[asked ? 'stdout' : 'stderr'].write(`${asked ? '' : `${why}\n\n`}${HELP}\n`)
    return asked ? 0 : 1
  }
  const [{ createBot }, { turn }] = await Promise.all([import('../bot.ts'), import('../core/turn.ts')])
  const listed = await openDirectory(process.env.PROVIDER_DIRECTORY)
  const { bot, faults } = createBot(findRoot(), undefined, listed?.directory)
  const { printFault, stopsStart } = await import('../load/fault.ts')
  if (faults.some(stopsStart)) {
    process.stderr.write(`${faults.map(printFault).join('\n')}\n`)
    return 1
  }
  const converse = converser({
    bot: keepsNothing(bot),
    turn,
    store: memoryStore(),
    log: createLog('silent'),
    now: Date.now,
  })
  const { stdin, stdout, env } = process
  const words = (spoken: string) => terminalWords(wordsOf(bot, { language: spoken }))
  await terminalChannel(converse, { input: stdin, output: stdout, env, write, language, words }, Date.now).run?.()
  return 0
}

/** Never over another file: `wx` fails when there is one. */
async function write(name: string, text: string): Promise<string> {
  const path = resolve(name)
  await writeFile(path, text, { flag: 'wx', mode: 0o600 })
  return path
}
