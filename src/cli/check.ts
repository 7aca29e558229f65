import { openDirectory } from '../provider-list.ts'
import { findRoot } from '../root.ts'

/** Prove that dialogs, words, lessons, rules and help lines fit together; prints every fault and what to do about it. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`signpost check takes no "${args[0]}".\n`)
    return 1
  }
  const [{ allFaults }, { printFault }, { unreadFiles }] = await Promise.all([
    import('../faults.ts'),
    import('../load/fault.ts'),
    import('../load/unread.ts'),
  ])
  const root = findRoot()
  const faults = allFaults(root, new Date().toISOString().slice(0, 10))
  const unread = unreadFiles(root)
  const listed = await openDirectory(process.env.PROVIDER_DIRECTORY)
  for (const notice of listed?.notices ?? []) print(notice)
  for (const fault of faults) print(printFault(fault))
  if (unread.length > 0) print(unreadNote(unread))
  print(faults.length === 0 ? 'All dialogs and words fit together.' : `${faults.length} to mend.`)
  return faults.length === 0 ? 0 : 1
}

/** Which folders hold texts no clinician has read: the names of all of them would hide what is to be mended. */
function unreadNote(files: readonly string[]): string {
  const folders = [...new Set(files.map((file) => file.split('/').slice(0, 2).join('/')))]
  return `Not yet read by a clinician: ${files.length} files in ${folders.join(', ')}. Each says so at its top ("reviewer:").`
}

const print = (line: string) => process.stdout.write(`${line}\n`)
