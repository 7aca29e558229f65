// @ts-nocheck
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import './build.js'

// Writes the JSON Schemas in `schema/` from the schemas the program itself reads its files with.
const folder = fileURLToPath(new URL('../schema/', import.meta.url))
const { jsonSchemas } = await import('../dist/load/json-schemas.js')
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(`${folder}${name}`, text)
  process.stdout.write(`schema/${name}\n`)
}
