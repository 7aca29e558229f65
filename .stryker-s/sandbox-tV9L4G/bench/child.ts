// @ts-nocheck
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * A file of a bench as plain JavaScript in `dist/bench`, so that nothing measured is slowed by compiling while it runs.
 * It lies as deep as `bench/<folder>`, so that paths relative to it hold in both places.
 */
export function compiled(name: string): string {
  const outfile = `${ROOT}dist/bench/${name.replaceAll('/', '-')}.mjs`
  buildSync({
    entryPoints: [`${ROOT}bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

/** Start a file in a Node process of its own, in the project's folder. */
export const started = (file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Run a file to its end in a Node process of its own, and give what it printed, read as JSON. */
export async function printedBy(file: string, args: readonly string[]): Promise<unknown> {
  const child = started(file, args)
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}`)
  return JSON.parse(printed)
}

/** The middle of these values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
