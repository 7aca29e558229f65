// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The mark of a file that nobody qualified has read yet. */
const UNREAD = /^reviewer: not-yet-a-clinician$/m

/** Examples are told of by their folder: there is one file for each concern. */
const EXAMPLES = /(\/examples\/)[^/]+$/

/** Files of content that wait for a clinician: no fault, but nothing to go to the public with. */
export function unreadFiles(root: string): readonly string[] {
  const names = readdirSync(join(root, 'content'), { recursive: true })
    .map(String)
    .filter((name) => /\.(?:md|yml)$/.test(name) && !name.endsWith('README.md'))
    .filter((name) => UNREAD.test(readFileSync(join(root, 'content', name), 'utf8')))
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
  return [...new Set(names.map((name) => name.replace(EXAMPLES, '$1')))].sort()
}
