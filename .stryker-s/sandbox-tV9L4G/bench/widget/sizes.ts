// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'

/** What a visitor's browser has to fetch before a chat can open, in bytes. */
export interface Size {
  readonly name: string
  readonly min: number
  readonly gzip: number
  readonly brotli: number
}

/** Each widget as its makers ship it for a script tag: all it loads at once, minified by the same tool. */
const WIDGETS: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['botframework-webchat', ['botframework-webchat/dist/webchat.js']],
  ['botframework-webchat, minimal', ['botframework-webchat/dist/webchat-minimal.js']],
  ['deep-chat', ['deep-chat/dist/deepChat.bundle.js']],
  ['@n8n/chat', ['@n8n/chat/dist/chat.bundle.es.js', '@n8n/chat/dist/style.css']],
  ['@typebot.io/js', ['@typebot.io/js/dist/web.js']],
]

/** Our page's script, which brings its looks and words along, and every other widget that is installed. */
export function sizesOf(root: string, peers: string): readonly Size[] {
  const ours = sizeOf('Signpost', [readFileSync(join(root, 'dist/widget/widget.js'))])
  const theirs = WIDGETS.filter(([, [file]]) => existsSync(join(peers, file ?? ''))).map(([name, files]) =>
    sizeOf(
      name,
      files.map((file) => minified(join(peers, file))),
    ),
  )
  return [ours, ...theirs]
}

function sizeOf(name: string, files: readonly Buffer[]): Size {
  const sum = (pack: (file: Buffer) => Buffer) => files.reduce((bytes, file) => bytes + pack(file).length, 0)
  return {
    name,
    min: sum((file) => file),
    gzip: sum((file) => gzipSync(file, { level: 9 })),
    brotli: sum(brotliCompressSync),
  }
}

/** With the files it loads at once; what it only loads later does not count. */
function minified(path: string): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    outdir: '/bundled',
    logLevel: 'error',
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.svg': 'empty' },
  })
  const [entry] = outputFiles
  if (entry === undefined) throw new Error(`${path} could not be bundled`)
  return Buffer.concat(
    withStatic(entry.path, new Map(outputFiles.map((file) => [file.path, Buffer.from(file.contents)]))),
  )
}

function withStatic(path: string, files: ReadonlyMap<string, Buffer>, seen = new Set<string>()): readonly Buffer[] {
  const file = files.get(path)
  if (file === undefined || seen.has(path)) return []
  seen.add(path)
  const imported = [...file.toString().matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) => `/bundled/${name}`)
  return [file, ...imported.flatMap((name) => withStatic(name, files, seen))]
}
