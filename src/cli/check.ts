import { findRoot } from '../root.ts'

/** Prove that dialogs, words, lessons, rules and help lines fit together; prints every fault and what to do about it. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`signpost check takes no "${args[0]}"\n`)
    return 1
  }
  const [{ allFaults }, { printFault }] = await Promise.all([import('../faults.ts'), import('../load/fault.ts')])
  const faults = allFaults(findRoot(), new Date().toISOString().slice(0, 10))
  for (const fault of faults) process.stdout.write(`${printFault(fault)}\n`)
  process.stdout.write(faults.length === 0 ? 'All dialogs and words fit together.\n' : `${faults.length} to mend.\n`)
  return faults.length === 0 ? 0 : 1
}
