import { lowdbStore } from '../../src/storage/lowdb.ts'
import { documentOf } from './contract.ts'
import { testKeys } from './keys.ts'

// A process to be killed: says what is kept, saves one conversation over and over, and says each revision once it is kept.
const store = await lowdbStore(process.argv[2] ?? '', testKeys)
let revision = (await store.load('p'))?.revision ?? 0
process.stdout.write(`${revision}\n`)
for (;;) {
  revision += 1
  await store.save(documentOf('p', revision, { misses: revision, fields: { insurer: 'x'.repeat(revision % 5000) } }))
  process.stdout.write(`${revision}\n`)
}
