import { z } from 'zod'
import { findRoot } from '../root.ts'
import { languageAsked, strangeLanguage } from './language.ts'
import { rowsOf } from './rows.ts'

const Row = z.object({ id: z.string(), text: z.string(), lang: z.string().optional() })

const USE = 'signpost understand reads JSON lines from standard input: signpost understand [--lang es] < lines.jsonl'

/** Read JSON lines `{ id, text }` and print what each says: concerns best first, fields, risk; in the language of `--lang` or of the row's own `lang`. A bad line is named and passed over. */
export async function run(args: readonly string[]): Promise<number> {
  const root = findRoot()
  const { language, rest, problem } = languageAsked(args, root)
  if (rest.length > 0 || problem !== null) {
    process.stderr.write(`${problem ?? USE}\n`)
    return 1
  }
  const { createBot } = await import('../bot.ts')
  const { bot } = createBot(root)
  const languages = Object.keys(bot.words)
  let bad = 0
  for await (const { number, line } of rowsOf(process.stdin)) {
    const row = readRow(line, languages)
    if (typeof row === 'string') {
      bad += 1
      process.stderr.write(`line ${number}: ${row}; passed over\n`)
    } else if (!process.stdout.write(`${JSON.stringify(understood(bot, row, language ?? 'en'))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
  return bad > 0 ? 1 : 0
}

/** The row, or what is wrong with it. */
function readRow(line: string, languages: readonly string[]): z.infer<typeof Row> | string {
  try {
    const { data, error } = Row.safeParse(JSON.parse(line))
    const strange = data?.lang === undefined ? null : strangeLanguage(data.lang, languages)
    return strange ?? data ?? `needs "id" and "text", both text (${error?.issues[0]?.path.join('.') || 'the row'})`
  } catch {
    return 'not JSON'
  }
}

function understood(
  { read, screen }: Pick<import('../core/bot.ts').Bot, 'read' | 'screen'>,
  { id, text, lang }: z.infer<typeof Row>,
  usual: string,
) {
  const language = lang ?? usual
  const { concerns, fields } = read(text, { slots: [], language })
  const meant = concerns.filter(({ negated }) => !negated)
  return {
    id,
    concerns: meant.map(({ id, score, evidence }) => ({ id, score, evidence })),
    fields,
    risk: screen({ text, recent: [], asking: false, language }),
  }
}
