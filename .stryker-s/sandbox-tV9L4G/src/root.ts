// @ts-nocheck
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, where `dialogs/` and `content/` are: the same whether run from `src/` or built into `dist/`. */
export function findRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url))
  let at = start
  while (!(existsSync(join(at, 'dialogs')) && existsSync(join(at, 'package.json')))) {
    const above = dirname(at)
    if (above === at) return dirname(start)
    at = above
  }
  return at
}
