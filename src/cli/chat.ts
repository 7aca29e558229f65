import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { terminalChannel } from '../channels/terminal/index.ts'
import { converser } from '../converse.ts'
import { createLog } from '../log.ts'
import { openDirectory } from '../provider-list.ts'
import { findRoot } from '../root.ts'
import { memoryStore } from '../storage/memory.ts'

const HELP = `signpost chat: talk with Signpost in this terminal.

Answer with a number, several numbers (1 3), or your own words.
Say help, back, skip or why at any time; Ctrl-D ends it. Nothing is kept.
Lines may also be piped in: printf 'hello\\n' | npx signpost chat`

/** The whole conversation in a terminal, kept in memory only. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    const asked = args.includes('--help') || args.includes('-h')
    process[asked ? 'stdout' : 'stderr'].write(`${asked ? '' : `signpost chat takes no "${args[0]}".\n\n`}${HELP}\n`)
    return asked ? 0 : 1
  }
  const [{ createBot }, { turn }] = await Promise.all([import('../bot.ts'), import('../core/turn.ts')])
  const listed = await openDirectory(process.env.PROVIDER_DIRECTORY)
  const { bot, faults } = createBot(findRoot(), undefined, listed?.directory)
  if (faults.length > 0) {
    const { printFault } = await import('../load/fault.ts')
    process.stderr.write(`${faults.map(printFault).join('\n')}\n`)
    return 1
  }
  const converse = converser({ bot, turn, store: memoryStore(), log: createLog('silent'), now: Date.now })
  const { stdin, stdout, env } = process
  await terminalChannel(converse, { input: stdin, output: stdout, env, write }, Date.now).run?.()
  return 0
}

/** Never over another file: `wx` fails when there is one. */
async function write(name: string, text: string): Promise<string> {
  const path = resolve(name)
  await writeFile(path, text, { flag: 'wx', mode: 0o600 })
  return path
}
