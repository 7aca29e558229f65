import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { securityHeaders } from './headers.ts'

/** A file of the chat page, held in memory ready to send. */
export interface PageFile {
  readonly path: string
  readonly type: string
  readonly etag: string
  readonly plain: Buffer
  readonly packed: Buffer
  /** The same page in other languages too, by their codes. */
  readonly languages?: ReadonlyMap<string, PageFile>
  /** Headers instead of those every answer carries. */
  readonly headers?: Readonly<Record<string, string>>
}

const HTML = 'text/html; charset=utf-8'

// A fixed table: nothing a visitor sends ever becomes part of a path on the disk.
const PAGE = [
  { path: '/', name: 'index.html', type: HTML },
  { path: '/widget.js', name: 'widget.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', name: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/privacy.css', name: 'privacy.css', type: 'text/css; charset=utf-8' },
  { path: '/icon.svg', name: 'icon.svg', type: 'image/svg+xml' },
] as const

const OPERATOR = [
  { path: '/operator', name: 'index.html', type: HTML },
  { path: '/operator.js', name: 'operator.js', type: 'text/javascript; charset=utf-8' },
  { path: '/operator.css', name: 'operator.css', type: 'text/css; charset=utf-8' },
] as const

interface Listed {
  readonly path: string
  readonly name: string
  readonly type: string
}

/** Read the built chat page. Files that are not there are left out, and named in `missing`. */
export const readPage = (folder: string) => readListed(folder, PAGE)

/** Read the operator's page. No other site may hold it in a frame, whatever WEB_ORIGINS says. */
export async function readOperatorPage(folder: string): Promise<readonly PageFile[]> {
  const { files } = await readListed(folder, OPERATOR)
  return files.map((file) => ({ ...file, headers: securityHeaders([]) }))
}

async function readListed(
  folder: string,
  listed: readonly Listed[],
): Promise<{ files: readonly PageFile[]; missing: readonly string[] }> {
  const files: PageFile[] = []
  const missing: string[] = []
  await Promise.all(
    listed.map(async ({ path, name, type }) => {
      const plain = await readFile(join(folder, name)).catch(() => null)
      if (plain === null) missing.push(name)
      else files.push(fileOf(path, type, plain))
    }),
  )
  return { files, missing: missing.toSorted() }
}

/** A page made at start, held like a file. */
export const htmlFile = (path: string, html: string): PageFile => fileOf(path, HTML, Buffer.from(html))

const fileOf = (path: string, type: string, plain: Buffer): PageFile => {
  return { path, type, plain, packed: gzipSync(plain, { level: 9 }), etag: etagOf(plain) }
}

const etagOf = (bytes: Buffer) => `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
