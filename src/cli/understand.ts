import { createInterface } from 'node:readline'
import { z } from 'zod'

const Row = z.object({ id: z.string(), text: z.string() })

/** Read JSON lines `{ id, text }` and print what each says: concerns best first, fields, risk. A bad line is named and passed over. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(
      'signpost understand reads JSON lines from standard input: signpost understand < lines.jsonl\n',
    )
    return 1
  }
  const [{ createBot }, { findRoot }] = await Promise.all([import('../bot.ts'), import('../root.ts')])
  const { bot } = createBot(findRoot())
  let bad = 0
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const row = readRow(line)
    if (typeof row === 'string') {
      bad += 1
      process.stderr.write(`line ${number}: ${row}; passed over\n`)
    } else if (!process.stdout.write(`${JSON.stringify(understood(bot, row))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
  return bad > 0 ? 1 : 0
}

/** The row, or what is wrong with it. */
function readRow(line: string): z.infer<typeof Row> | string {
  try {
    const { data, error } = Row.safeParse(JSON.parse(line))
    return data ?? `needs "id" and "text", both text (${error?.issues[0]?.path.join('.') || 'the row'})`
  } catch {
    return 'not JSON'
  }
}

function understood(
  { read, screen }: Pick<import('../core/bot.ts').Bot, 'read' | 'screen'>,
  { id, text }: z.infer<typeof Row>,
) {
  const { concerns, fields } = read(text, { slots: [], language: 'en' })
  const meant = concerns.filter(({ negated }) => !negated)
  return {
    id,
    concerns: meant.map(({ id, score, evidence }) => ({ id, score, evidence })),
    fields,
    risk: screen({ text, recent: [], asking: false, language: 'en' }),
  }
}
