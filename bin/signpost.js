#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs the built program; builds it first when the sources are newer, so that a fresh checkout just works.
const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist', 'cli', 'index.js')

const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs))

const sources = join(root, 'src')
if (existsSync(sources) && !(existsSync(built) && statSync(built).mtimeMs >= newest(sources))) await import('./build.js')

const { main } = await import('../dist/cli/index.js')
process.exitCode = await main(process.argv.slice(2))
