import { StartError } from '../start-error.ts'

type Run = (args: readonly string[]) => Promise<number>

/** The commands, each loaded only when asked for. */
const COMMANDS: Readonly<Record<string, { about: string; load: () => Promise<{ run: Run }> }>> = {
  chat: { about: 'talk with Signpost in this terminal', load: () => import('./chat.ts') },
  check: { about: 'prove that dialogs and words fit together', load: () => import('./check.ts') },
  understand: {
    about: 'read JSON lines of text into concerns, fields and risk',
    load: () => import('./understand.ts'),
  },
  graph: { about: 'draw the roads of a dialog, as Mermaid or SVG', load: () => import('./graph.ts') },
  simulate: { about: 'let made-up people walk the dialogs', load: () => import('./simulate.ts') },
  figures: { about: 'print the figures of a month that is over', load: () => import('./figures.ts') },
  backup: { about: 'write every conversation to one file', load: () => import('./backup.ts') },
  restore: { about: 'put back what is missing from a backup', load: () => import('./restore.ts') },
  import: { about: 'make a dialog of a FHIR Questionnaire', load: () => import('./import.ts') },
  match: { about: 'turn JSON lines of answers into provider types with reasons', load: () => import('./match.ts') },
}

const HELP = [
  'signpost: from "I don\'t know who to see" to the right kind of provider',
  '',
  ...Object.entries(COMMANDS).map(([name, { about }]) => `  signpost ${name.padEnd(11)} ${about}`),
  '',
  'The server is started by npm start.',
].join('\n')

/** Carry out one command line; gives the exit code. */
export async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  process.stdout.once('error', leave)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return carriedOut(command.load, args)
  const asked = ['help', '--help', '-h'].includes(name)
  process[asked ? 'stdout' : 'stderr'].write(`${asked ? '' : `There is no command "${name}".\n\n`}${HELP}\n`)
  return asked ? 0 : 1
}

/** What keeps a command from starting is told in a line each. */
async function carriedOut(load: () => Promise<{ run: Run }>, args: readonly string[]): Promise<number> {
  try {
    return await (await load()).run(args)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.lines.join('\n')}\n`)
    return 1
  }
}

/** Who reads the output may have seen enough (`| head`) and close it: that is no fault. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
