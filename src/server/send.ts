import type { Request, Response } from 'restify'
import type { Answer } from '../channels/channel.ts'
import type { PageFile } from './files.ts'
import { wantedLanguage } from './language.ts'

/** Set several headers. */
export function setAll(response: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** Send an answer, once: whoever comes second is too late. */
export function send(response: Response, { status, body, type, headers }: Answer): void {
  if (response.headersSent) return
  const bytes = Buffer.from(body === null ? '' : type === undefined ? JSON.stringify(body) : String(body))
  if (bytes.length > 0) response.setHeader('Content-Type', type ?? 'application/json; charset=utf-8')
  // With it, head and body leave together; without, in three pieces.
  if (status !== 204) response.setHeader('Content-Length', bytes.length)
  setAll(response, headers ?? {})
  // Not end(): restify would not know that this is answered, and answer again.
  response.sendRaw(status, bytes as never)
}

/** Send a file of the page, packed for those who can unpack it, or say that theirs is still good. */
export function sendFile(request: Request, response: Response, asked: PageFile): void {
  const file = inLanguage(request, response, asked)
  setAll(response, file.headers ?? {})
  response.setHeader('Content-Type', file.type)
  response.setHeader('ETag', file.etag)
  // Asked about at each visit, but sent again only when it changed.
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Vary', asked.languages ? 'Accept-Encoding, Accept-Language, Origin' : 'Accept-Encoding, Origin')
  if (request.headers['if-none-match'] === file.etag) {
    response.sendRaw(304, '')
    return
  }
  const packs = /\bgzip\b/.test([request.headers['accept-encoding'] ?? ''].flat().join())
  const bytes = packs ? file.packed : file.plain
  if (packs) response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Content-Length', bytes.length)
  response.sendRaw(200, bytes as never)
}

/** The page in the language asked for, where there are several. */
function inLanguage(request: Request, response: Response, file: PageFile): PageFile {
  if (file.languages === undefined) return file
  const named = new URLSearchParams(request.url?.split('?')[1] ?? '').get('lang')
  const language = wantedLanguage([...file.languages.keys()], named, request.headers['accept-language'] ?? '')
  response.setHeader('Content-Language', language)
  return file.languages.get(language) ?? file
}
