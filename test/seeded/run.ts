import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.ts'
import { BUGS, type Bug } from './bugs.ts'

// npm run seeded -- [words of a name]: each bug is planted in a copy of the project, where its test has to fail.
const COPIED = ['src', 'test', 'dialogs', 'content', 'bin', 'schema', 'deploy', 'package.json', '.mocharc.json']
const COPIED_TOO = [
  'tsconfig.json',
  'tsconfig.build.json',
  '.env.example',
  'README.md',
  'SECURITY.md',
  'LICENSE',
  '.github',
]
/** A test that never ends has noticed as well; milliseconds. */
const LONGEST_MS = 300_000
const print = (line: string) => process.stdout.write(`${line}\n`)

const wanted = process.argv.slice(2).join(' ')
const bugs = BUGS.filter(({ name }) => name.includes(wanted))
const folder = mkdtempSync(join(tmpdir(), 'signpost-seeded-'))
for (const name of [...COPIED, ...COPIED_TOO]) cpSync(join(root, name), join(folder, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

/** How many tests of these files fail in the copy, one at most; -1 when it ends in another way. */
function failing(tests: readonly string[]): number {
  const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js')
  const { stdout, error } = spawnSync(process.execPath, [mocha, '--reporter', 'json', '--bail', ...tests], {
    cwd: folder,
    encoding: 'utf8',
    timeout: LONGEST_MS * tests.length,
    maxBuffer: 2 ** 28,
  })
  if (error !== undefined) return -1
  const failures = /"failures": (\d+)/.exec(stdout)?.[1]
  return failures === undefined ? -1 : Number(failures)
}

function isCaught({ edits, test }: Bug): boolean {
  const before = edits.map(({ file }) => readFileSync(join(folder, file), 'utf8'))
  for (const { file, from, to } of edits) {
    const path = join(folder, file)
    const source = readFileSync(path, 'utf8')
    if (source.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`)
    writeFileSync(
      path,
      source.replace(from, () => to),
    )
  }
  const failures = failing([test])
  for (const [n, { file }] of edits.entries()) writeFileSync(join(folder, file), before[n] ?? '')
  return failures > 0
}

let missed = 0
try {
  const tests = [...new Set(bugs.map(({ test }) => test))]
  const failures = failing(tests)
  if (failures === 0) print(`without any bug all pass: ${tests.join(', ')}`)
  else {
    missed += 1
    print(`without any bug a test fails (${failures}), so nothing is proven by the others`)
  }
  for (const bug of bugs) {
    const caught = isCaught(bug)
    if (!caught) missed += 1
    print(`${caught ? 'caught' : 'MISSED'}  ${bug.name}: ${bug.test}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
print(`${bugs.length} bugs, ${missed} missed`)
process.exit(missed > 0 ? 1 : 0)
