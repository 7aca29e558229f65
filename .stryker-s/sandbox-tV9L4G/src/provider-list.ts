// @ts-nocheck
import type { ReadDirectory } from './directory/index.ts'
import { StartError } from './start-error.ts'

/** Read the operator's list of providers; null when none is set. Throws a StartError when the file cannot be read. */
export async function openDirectory(path: string | null | undefined): Promise<ReadDirectory | null> {
  if (!path) return null
  // Only whoever has a list pays for the reader of lists.
  const { readDirectory } = await import('./directory/index.ts')
  try {
    return readDirectory(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new StartError([
      `PROVIDER_DIRECTORY: ${path} cannot be read${code}; set it to a CSV or FHIR file, or leave it empty`,
    ])
  }
}
