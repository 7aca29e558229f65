// @ts-nocheck
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

// Builds the program and its page into `dist`: modules by tsc, the widget by esbuild.
// Does nothing when `dist` is newer than all it is made from.
const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => join(root, path)
const STAMP = at('dist/.built')
const PAGE_WORDS = readdirSync(at('content'))
  .map((name) => `content/${name}/page.yml`)
  .filter((name) => existsSync(at(name)))
const OPERATOR_WORDS = 'content/en/operator.yml'
const MADE_FROM = [
  'src',
  'bin/build.js',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  ...PAGE_WORDS,
  ...(existsSync(at(OPERATOR_WORDS)) ? [OPERATOR_WORDS] : []),
]

if (!isFresh()) await build()

function isFresh() {
  if (!existsSync(STAMP)) return false
  const built = statSync(STAMP).mtimeMs
  return MADE_FROM.flatMap(filesUnder).every((path) => statSync(path).mtimeMs <= built)
}

/** Folders count as well: their time changes when a file in them goes. */
function filesUnder(name) {
  const path = at(name)
  if (!statSync(path).isDirectory()) return [path]
  return [path, ...readdirSync(path, { recursive: true }).map((inside) => join(path, inside))]
}

async function build() {
  const began = new Date()
  const { buildSync } = await tools()
  rmSync(at('dist'), { recursive: true, force: true })
  const bundle = (from, to, define) =>
    buildSync({
      absWorkingDir: root,
      entryPoints: [from],
      outfile: to,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define,
    })
  bundle('src/channels/web/widget/index.ts', 'dist/widget/widget.js', { PAGE_WORDS: JSON.stringify(pageWords()) })
  bundle('src/operator/page/index.ts', 'dist/operator/operator.js', {
    OPERATOR_PAGE_WORDS: JSON.stringify(operatorWords()),
  })
  cpSync(at('src/operator/static'), at('dist/operator'), { recursive: true })
  cpSync(at('src/channels/web/widget/static'), at('dist/widget'), { recursive: true })
  try {
    execFileSync(process.execPath, ['node_modules/ts7/bin/tsc', '-p', 'tsconfig.build.json'], {
      cwd: root,
      stdio: 'inherit',
    })
  } catch {
    process.exit(1)
  }
  await keepParsed()
  writeFileSync(STAMP, '')
  // What is edited while this runs is newer than its beginning, and is built the next time.
  utimesSync(STAMP, began, began)
}

/** The words around the conversation, by language; what is wrong with them is found by the check, not here. */
function pageWords() {
  const files = PAGE_WORDS.map((name) => parse(readFileSync(at(name), 'utf8')))
  return Object.fromEntries(files.map(({ language, name, words }) => [language, { name, ...words }]))
}

/** The words of the operator's page; missing ones are found by the check. */
function operatorWords() {
  return existsSync(at(OPERATOR_WORDS)) ? (parse(readFileSync(at(OPERATOR_WORDS), 'utf8'))?.words ?? {}) : {}
}

/** Reads dialogs and content once, so that the next start need not parse them. */
async function keepParsed() {
  const { createBot } = await import('../dist/bot.js')
  const { saveParsed } = await import('../dist/load/parsed.js')
  createBot(root)
  saveParsed()
}

/** The tools are development packages: a machine without them runs what was built elsewhere. */
async function tools() {
  try {
    return await import('esbuild')
  } catch {
    process.stderr.write('Signpost has to be built, and its tools are not installed: run npm ci\n')
    process.exit(1)
  }
}
