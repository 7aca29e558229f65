import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** Builds the program and the page into `dist`: types and modules by tsc, the widget by esbuild. */
const root = fileURLToPath(new URL('..', import.meta.url))
buildSync({
  absWorkingDir: root,
  entryPoints: ['src/channels/web/widget/index.ts'],
  outfile: 'dist/widget/widget.js',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
})
cpSync(`${root}/src/channels/web/widget/static`, `${root}/dist/widget`, { recursive: true })
try {
  execFileSync(process.execPath, ['node_modules/ts7/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
} catch {
  process.exit(1)
}
