// @ts-nocheck
// Plants small faults in one folder of src and sees which tests notice: `npm run mutate -- safety [stryker's options]`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const [area, ...options] = process.argv.slice(2)
if (area === undefined || !existsSync(`src/${area}`) || !existsSync(`test/${area}`)) {
  console.error('Name a folder that is in both src and test, for example: npm run mutate -- matching')
  process.exit(1)
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...options],
  {
    stdio: 'inherit',
    env: { FUZZ_RUNS: '150', ...process.env, AREA: area },
  },
)
process.exit(status ?? 1)
