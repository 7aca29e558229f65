// @ts-nocheck
// Builds the Teams app to upload, from deploy/teams: npm run teams-package -- --app-id <id> --url https://signpost.example.org
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { strToU8, zipSync } from 'fflate'

const USAGE = `Usage: npm run teams-package -- --app-id <id> --url https://signpost.example.org [more]

  --app-id ID        the app's id in Azure: TEAMS_APP_ID when left out
  --url URL          where people's browsers reach Signpost: PUBLIC_URL when left out
  --developer NAME   who offers it, as people see it: at most 32 letters (default: Signpost)
  --terms URL        your terms of use (default: the page /privacy)
  --version X.Y.Z    higher each time you upload it again (default: 1.0.0)
  --out FILE         where to write it (default: signpost-teams.zip)`

const OPTIONS = Object.fromEntries(
  ['app-id', 'url', 'developer', 'terms', 'version', 'out'].map((name) => [name, { type: 'string' }]),
)

const folder = new URL('../deploy/teams/', import.meta.url)
const read = (name) => readFileSync(new URL(name, folder))

if (existsSync('.env')) process.loadEnvFile('.env')
const given = options()
const url = String(given.url ?? process.env.PUBLIC_URL ?? '').replace(/\/$/, '')
const values = {
  APP_ID: String(given['app-id'] ?? process.env.TEAMS_APP_ID ?? '').toLowerCase(),
  URL: url,
  DEVELOPER: given.developer ?? 'Signpost',
  TERMS: given.terms ?? `${url}/privacy`,
  VERSION: given.version ?? '1.0.0',
}
const wrong = [...faultsOf(values)]
if (wrong.length > 0) fail(wrong)
const manifest = filled(JSON.parse(read('manifest.json').toString()))
const faults = await AppManifestUtils.validateAgainstSchema(manifest)
if (faults.length > 0) fail(faults.map((fault) => `manifest.json: ${fault}`))

const out = resolve(given.out ?? 'signpost-teams.zip')
writeFileSync(
  out,
  zipSync({
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': read('color.png'),
    'outline.png': read('outline.png'),
  }),
)
process.stdout.write(`${out}: upload it in Teams (deploy/teams/README.md, step 4)\n`)

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return fail([error.message])
  }
}

function* faultsOf({ APP_ID, URL: address, DEVELOPER, TERMS, VERSION }) {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(APP_ID))
    yield '--app-id: use the id as Azure shows it: 36 letters and digits with four hyphens'
  if (!isHttps(address) || new URL(address).origin !== address)
    yield '--url: use the address of the page, with https:// and without a path, for example https://signpost.example.org'
  if (DEVELOPER.trim() === '' || DEVELOPER.length > 32) yield '--developer: use a name of 1 to 32 letters'
  if (!isHttps(TERMS) && given.terms !== undefined) yield '--terms: use an address with https://'
  if (!/^\d{1,5}(?:\.\d{1,5}){2}$/.test(VERSION)) yield '--version: use three numbers, for example 1.0.1'
}

function isHttps(address) {
  return address.startsWith('https://') && URL.canParse(address)
}

function filled(value) {
  if (typeof value === 'string') return value.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name])
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]))
}

function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n\n${USAGE}\n`)
  process.exit(1)
}
