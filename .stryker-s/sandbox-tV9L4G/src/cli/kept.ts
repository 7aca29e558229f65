// @ts-nocheck
import { existsSync } from 'node:fs'
import { type Config, readConfig } from '../config.ts'
import { type Keys, openKeys } from '../keys.ts'
import { StartError } from '../start-error.ts'
import { StoreError } from '../storage/store.ts'

interface Kept {
  readonly path: string
  readonly config: Config
  readonly keys: Keys
}

/** Carry out a command about everything that is kept and one file, told in a line what keeps it from being done. */
export async function withKept(
  args: readonly string[],
  help: string,
  work: (kept: Kept) => Promise<number>,
): Promise<number> {
  const [path, ...more] = args
  const asked = path === '--help' || path === '-h'
  if (path === undefined || asked || more.length > 0 || path.startsWith('-')) {
    process[asked ? 'stdout' : 'stderr'].write(`${help}\n`)
    return asked ? 0 : 1
  }
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    const config = readConfig(process.env)
    return await work({ path, config, keys: await openKeys(config) })
  } catch (error) {
    const line = reason(error, path)
    if (line === null) throw error
    process.stderr.write(`${line}\n`)
    return 1
  }
}

function reason(error: unknown, given: string): string | null {
  if (error instanceof StartError || error instanceof StoreError) return error.message
  if (!(error instanceof Error && 'code' in error)) return null
  if ('path' in error) return `${error.path} cannot be used (${error.code}): name another file`
  // A folder opens like a file, and then fails without its name.
  return error.code === 'EISDIR' ? `${given} is a folder: name a file` : null
}
