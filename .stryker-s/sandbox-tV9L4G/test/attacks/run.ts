// @ts-nocheck
import { attackAll } from './attack.ts'
import { readCorpus } from './corpus.ts'

// npm run attack -- FOLDER: every file of a folder of attack lists, against the program, the readers and the file store.
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('attack: name a folder of attack lists, for example npm run attack -- test/attacks/own\n')
  process.exit(1)
}
const attacks = await readCorpus(folder.replace(/\/+$/, ''))
const outcome = await attackAll(attacks, Math.ceil(attacks.length / 3_000))
const { http, readers, files, store, stray, stolen, exits, logged } = outcome
const print = (line: string) => process.stdout.write(`${line}\n`)
print(`${new Set(attacks.map(({ file }) => file)).size} files, ${attacks.length} attacks, ${http.requests} requests`)
print(`statuses ${JSON.stringify(http.statuses)}`)
print(`asked to try again, and done then: ${http.stalls}`)
print(`failures logged ${JSON.stringify(logged)}`)
const wrong = { exits: Array<string>(exits).fill('ended'), http: http.faults, readers, files, store, stray, stolen }
for (const [name, list] of Object.entries(wrong)) {
  print(`${name}: ${list.length}`)
  for (const line of list.slice(0, 20)) print(`  ${line}`)
}
process.exit(Object.values(wrong).some((list) => list.length > 0) ? 1 : 0)
