import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readDirectory } from '../../src/directory/index.ts'
import { readLesson } from '../../src/load/lessons.ts'
import { loadOrganisation } from '../../src/load/organisation.ts'
import { readYaml } from '../../src/load/yaml.ts'
import type { Store } from '../../src/storage/store.ts'
import { bot } from '../bot.ts'
import { documentOf } from '../storage/contract.ts'
import type { Attack } from './corpus.ts'

/** What a text may be at most when it reaches the readers. */
const LONGEST = 4_000

/** Hand each attack to everything that reads what people write. Gives what was thrown. */
export function attackReaders(attacks: readonly Attack[]): readonly string[] {
  return attacks.flatMap((attack) => {
    const text = attack.bytes.toString().slice(0, LONGEST)
    return thrownBy(attack, () => {
      bot.screen({ text, recent: [text], asking: true, language: 'en' })
      bot.read(text, { slots: [], language: 'en' })
      bot.topics(text, 'en')
      bot.lesson(text, text)
      bot.contacts(text, 'suicide', text)
      bot.nameOf('region', text, text)
    })
  })
}

/** Hand each attack to everything that reads our own files: a fault may be told, nothing may be thrown. */
export function attackFiles(attacks: readonly Attack[], folder: string): readonly string[] {
  return attacks.flatMap((attack) => {
    const text = attack.bytes.toString().slice(0, LONGEST)
    return thrownBy(attack, () => {
      readYaml(text, 'x.yml', z.unknown())
      readLesson(`---\n${text}\n---\n\n## a: ${text}\n${text}\n`, 'x.md')
      writeFileSync(join(folder, 'organisation.yml'), `name: ${text}\nplans: [${text}]\n`)
      loadOrganisation(folder, '2026-11-23', 'organisation.yml')
      for (const list of [
        `id,name,nucc,region,city,url\n${text}\n1,${text},101YM0800X,US-OH,${text},${text}\n`,
        `{${text}`,
      ]) {
        writeFileSync(join(folder, 'providers'), list)
        readDirectory(join(folder, 'providers'), '2026-11-23')
      }
    })
  })
}

/** Use each attack as the id of a conversation. Gives what went wrong. */
export async function attackStore(attacks: readonly Attack[], store: Store): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const attack of attacks) {
    const id = attack.bytes.toString()
    await store.save(documentOf(id, 1))
    if ((await store.load(id))?.conversation.id !== id) wrong.push(`${attack.file}: not found again`)
    await store.erase(id, '2026-11-24T10:00:00.000Z')
    if ((await store.load(id)) !== null) wrong.push(`${attack.file}: not erased`)
  }
  return wrong
}

function thrownBy({ file, bytes }: Attack, use: () => void): readonly string[] {
  try {
    use()
    return []
  } catch (error) {
    return [
      `${file}: ${error instanceof Error ? error.stack?.slice(0, 200) : 'thrown'}: ${JSON.stringify(bytes.toString().slice(0, 80))}`,
    ]
  }
}
