const KEPT = 'signpost-token'
const CODE = 'signpost-code'
const TABS = 'signpost'
/** How long another tab may take to answer, in milliseconds: one that is known to be open may be busy, or on a slow phone. */
const ANSWER_WITHIN = { open: 1_000, unknown: 80 } as const

/**
 * The token of this conversation. Kept for this tab only, so that a reload goes on and closing the tab forgets it.
 * A second tab asks the first one; nothing is left on the device but a code, for those who ask for that.
 */
export class Session {
  #token = ''
  readonly #others = otherTabs()
  readonly #tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(TABS) : null

  constructor() {
    this.#token = stored()
    this.#tabs?.addEventListener('message', ({ data }) => {
      if (data === 'who' && this.#token) this.#tabs?.postMessage({ token: this.#token })
    })
  }

  get token(): string {
    return this.#token
  }

  set token(token: string) {
    this.#token = token
    // A page in a frame may be refused storage: then a reload starts anew.
    try {
      if (token) sessionStorage.setItem(KEPT, token)
      else sessionStorage.removeItem(KEPT)
    } catch {}
  }

  /** The code that is remembered on this device; null when none is. */
  get code(): string | null {
    try {
      return localStorage.getItem(CODE)
    } catch {
      return null
    }
  }

  set code(code: string | null) {
    try {
      if (code === null) localStorage.removeItem(CODE)
      else localStorage.setItem(CODE, code)
    } catch {}
  }

  /** The token of another open tab, if there is one. */
  async fromAnotherTab(): Promise<string> {
    const tabs = this.#tabs
    const others = await this.#others
    if (tabs === null || others === 'none') return ''
    return new Promise((resolve) => {
      const heard = ({ data }: MessageEvent) => {
        if (typeof data?.token === 'string') done(data.token)
      }
      const done = (token: string) => {
        tabs.removeEventListener('message', heard)
        resolve(token)
      }
      tabs.addEventListener('message', heard)
      tabs.postMessage('who')
      setTimeout(done, ANSWER_WITHIN[others], '')
    })
  }
}

/** Whether a tab with this chat is open already; from now on, this one is. Some browsers cannot tell. */
async function otherTabs(): Promise<'open' | 'unknown' | 'none'> {
  const { locks } = navigator
  if (locks === undefined) return 'unknown'
  const others = await locks.query().then(
    ({ held }) => (held === undefined ? 'unknown' : held.some(({ name }) => name === TABS) ? 'open' : 'none'),
    () => 'unknown' as const,
  )
  // Never let go of: the browser does that when the tab closes.
  void locks.request(TABS, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {})
  return others
}

function stored(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? ''
  } catch {
    return ''
  }
}
