// @ts-nocheck
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Ways into a conversation on the private page, beside the work chat it began in. Only hashes are kept. */
export interface Doors {
  /** The newest link that was not used yet. */
  readonly link: Door | null
  /** Pages that came in through a link, newest last. */
  readonly pages: readonly Door[]
  /** Whether the person went on to the page, so that nothing more is written into the work chat. */
  readonly away: boolean
  /** The record of the code that leads here, for someone who wants to come back later; an older code leads nowhere. */
  readonly code?: string
  /** Only on the record of a code: the conversation it leads to. */
  readonly leadsTo?: string
}

interface Door {
  readonly hash: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** How long a link waits to be opened: ten minutes. Whoever reads the work chat later finds it dead. */
const LINK_MS = 10 * 60_000
/** A page stays open for a day, and a conversation has at most this many: the oldest closes. */
const PAGE_MS = 24 * 60 * 60_000
const MOST_PAGES = 5

const NONE: Doors = { link: null, pages: [], away: false }

/** 256 random bits: nobody can try them all, so they need no key and no salt to be kept as a hash. */
const secret = (): string => randomBytes(32).toString('base64url')
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** A new link; one made before it stops working. */
export function withLink(doors: Doors | undefined, now: number): { readonly doors: Doors; readonly secret: string } {
  const made = secret()
  return { doors: { ...(doors ?? NONE), link: { hash: hashOf(made), until: now + LINK_MS } }, secret: made }
}

/** The link is used up for a page, and the work chat falls silent; null when it is not this one, used, or too old. */
export function opened(doors: Doors | undefined, given: string, now: number) {
  if (!doors?.link || !fits(doors.link, given, now)) return null
  return withPage({ ...doors, link: null }, now)
}

/** A new page, and the work chat, if there is one, falls silent. */
export function withPage(doors: Doors, now: number): { readonly doors: Doors; readonly secret: string } {
  const made = secret()
  const pages = [...doors.pages.filter(({ until }) => until > now), { hash: hashOf(made), until: now + PAGE_MS }]
  return { doors: { ...doors, pages: pages.slice(-MOST_PAGES), away: true }, secret: made }
}

/** The record of this code leads here from now on. */
export const withCode = (doors: Doors | undefined, code: string): Doors => ({ ...(doors ?? NONE), code })

/** What stands on the record of a code. */
export const leadingTo = (id: string): Doors => ({ ...NONE, leadsTo: id })

/** Whether a page came in through a link of this conversation. */
export const admits = (doors: Doors | undefined, given: string, now: number): boolean =>
  (doors?.pages ?? []).some((page) => fits(page, given, now))

const fits = ({ hash, until }: Door, given: string, now: number): boolean =>
  now < until && timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(given)))
