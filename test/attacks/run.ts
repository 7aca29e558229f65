import { attackAll } from './attack.ts'
import { type Attack, distinct, readCorpus } from './corpus.ts'

// npm run attack -- FOLDER: every file of a folder of attack lists, against the program, the readers and the file store.
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('attack: name a folder of attack lists, for example npm run attack -- test/attacks/own\n')
  process.exit(1)
}
const print = (line: string) => process.stdout.write(`${line}\n`)
const seconds = () => `${Math.round(performance.now() / 1000)} s`
const all = await readCorpus(folder.replace(/\/+$/, ''))
const attacks = distinct(all)
const files = new Set(all.map(({ file }) => file)).size
print(`${files} files, ${all.length} attacks, ${attacks.length} of them different`)

const outcome = await attackAll(attacks, progress(attacks))
const { http, readers, store, stray, stolen, exits, logged } = outcome
print(`statuses ${JSON.stringify(http.statuses)}`)
print(`asked to try again, and done then: ${http.stalls}`)
print(`failures logged ${JSON.stringify(logged)}`)
const wrong = {
  exits: Array<string>(exits).fill('ended'),
  'answers in the 500s or with a stack trace': http.faults,
  'thrown by readers': readers,
  'thrown by readers of our files': outcome.files,
  'lost in the store': store,
  'files outside their folder': stray,
  'effects without authority': stolen,
}
for (const [name, list] of Object.entries(wrong)) for (const line of list.slice(0, 20)) print(`${name}: ${line}`)
const counts = Object.entries(wrong).map(([name, list]) => `${list.length} ${name}`)
print(`${files} files, ${all.length} attacks, ${http.requests} requests in ${seconds()}: ${counts.join(', ')}`)
process.exit(Object.values(wrong).some((list) => list.length > 0) ? 1 : 0)

/** A line for each file that is through, and for each thousand attacks. */
function progress(waiting: readonly Attack[]): (attack: Attack) => void {
  const left = new Map<string, number>()
  for (const { file } of waiting) left.set(file, (left.get(file) ?? 0) + 1)
  const total = left.size
  let through = 0
  return ({ file }) => {
    through += 1
    if (through % 1_000 === 0) print(`${through}/${waiting.length} attacks, ${seconds()}`)
    left.set(file, (left.get(file) ?? 0) - 1)
    if (left.get(file) !== 0) return
    left.delete(file)
    print(`${total - left.size}/${total} ${file}, ${seconds()}`)
  }
}
