// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import ts from 'typescript'
import { root } from '../bot.ts'

/** A regular expression of the program, and where it stands. */
export interface Found {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const SRC = `${root}src/`

/** Every regular expression written in `src`, by the compiler's own reading of it. */
export function written(): readonly Found[] {
  return readdirSync(SRC, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const file = ts.createSourceFile(name, readFileSync(SRC + name, 'utf8'), ts.ScriptTarget.Latest, true)
      const found: Found[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          const { line } = file.getLineAndCharacterOfPosition(node.getStart())
          found.push({
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
            where: `src/${name}:${line + 1}`,
          })
        }
        ts.forEachChild(node, visit)
      }
      visit(file)
      return found
    })
}

/** What makes an expression take more than linear time on some text, by scslre; empty when nothing does. */
export function slowness({ source, flags }: Pick<Found, 'source' | 'flags'>): readonly string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true } })
  return reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type))
}
