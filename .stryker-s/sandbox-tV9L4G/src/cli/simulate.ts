// @ts-nocheck
import { parseArgs } from 'node:util'
import { findRoot } from '../root.ts'

const HELP = `signpost simulate [--people 1000] [--seed 1] [--language en] [--json]

Made-up people walk the real dialogs in this process: nothing is kept and nothing is sent. Prints how many reach a
suggestion, how long it takes, where they leave, and what is wrong with the roads. The same seed gives the same people.
Ends with 1 when somebody was shut in.`

/** `signpost simulate`: made-up people walk the dialogs. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = options(args)
  if (asked === null || asked.help) {
    process[asked?.help ? 'stdout' : 'stderr'].write(`${HELP}\n`)
    return asked?.help ? 0 : 1
  }
  const [{ createBot }, { loadMatching }, { materialOf }, { simulate }, { printFindings }] = await Promise.all([
    import('../bot.ts'),
    import('../load/matching.ts'),
    import('../simulation/material.ts'),
    import('../simulation/index.ts'),
    import('../simulation/print.ts'),
  ])
  const root = findRoot()
  const { bot, faults } = createBot(root)
  if (faults.length > 0 || !Object.hasOwn(bot.words, asked.language)) {
    const unknown = `simulate: content/${asked.language} is not there; use one of ${Object.keys(bot.words).join(', ')}\n`
    process.stderr.write(
      faults.length > 0 ? 'simulate: the files do not fit together; run npx signpost check\n' : unknown,
    )
    return 1
  }
  const knowledge = loadMatching(root, asked.language).value
  const found = simulate({ bot, knowledge, material: materialOf(root, bot, asked.language) }, asked)
  process.stdout.write(asked.json ? `${JSON.stringify(found, null, 2)}\n` : `${printFindings(found).join('\n')}\n`)
  return found.deadEnds.length > 0 ? 1 : 0
}

interface Asked {
  readonly people: number
  readonly seed: number
  readonly language: string
  readonly json: boolean
  readonly help: boolean
}

/** Null for what cannot be meant. */
function options(args: readonly string[]): Asked | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        people: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        language: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { people, seed, ...rest } = values
    if (!/^[1-9]\d{0,6}$/.test(people) || !/^\d{1,9}$/.test(seed) || !/^[a-z]{2}$/.test(rest.language)) return null
    return { people: Number(people), seed: Number(seed), ...rest }
  } catch {
    return null
  }
}
