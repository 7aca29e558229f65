// @ts-nocheck
import { parseArgs } from 'node:util'
import { findRoot } from '../root.ts'

const HELP = `signpost graph [dialog] [--svg]: the roads of a dialog as a Mermaid flowchart, or as an SVG picture; of all dialogs when
none is named. Made from dialogs/*.yml as they stand, for example: signpost graph intake --svg > intake.svg`

/** `signpost graph`: a picture of the dialogs, on standard output. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = options(args)
  if (asked === null || asked.help) {
    process[asked?.help ? 'stdout' : 'stderr'].write(`${HELP}\n`)
    return asked?.help ? 0 : 1
  }
  const [{ loadDialogs }, { printFault }, { mapOf }] = await Promise.all([
    import('../load/dialog.ts'),
    import('../load/fault.ts'),
    import('../graph/map.ts'),
  ])
  const { value, faults } = loadDialogs(findRoot())
  for (const fault of faults) process.stderr.write(`${printFault(fault)}\n`)
  const dialogs = Object.fromEntries(value.map(({ dialog }) => [dialog.id, dialog]))
  if (asked.dialog !== null && !Object.hasOwn(dialogs, asked.dialog)) {
    process.stderr.write(`graph: there is no dialog "${asked.dialog}"; use one of ${Object.keys(dialogs).join(', ')}\n`)
    return 1
  }
  const map = mapOf(dialogs, asked.dialog)
  process.stdout.write(asked.svg ? await svgOf(map) : (await import('../graph/mermaid.ts')).toMermaid(map))
  return faults.length > 0 ? 1 : 0
}

async function svgOf(map: Parameters<typeof import('../graph/layout.ts').pictureOf>[0]): Promise<string> {
  const [{ pictureOf }, { toSvg }] = await Promise.all([import('../graph/layout.ts'), import('../graph/svg.ts')])
  return toSvg(pictureOf(map))
}

function options(args: readonly string[]): { dialog: string | null; svg: boolean; help: boolean } | null {
  try {
    const flag = { type: 'boolean', default: false } as const
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { svg: flag, mermaid: flag, help: { ...flag, short: 'h' } },
    })
    if (positionals.length > 1 || (values.svg && values.mermaid)) return null
    return { dialog: positionals[0] ?? null, svg: values.svg, help: values.help }
  } catch {
    return null
  }
}
