/** Why the server did not answer as hoped, in its own words. */
// @ts-nocheck

export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const KEPT = 'signpost-operator'

/** Asks the server this page came from. The token stays in this tab's session storage, and leaves only as a bearer header. */
export class Api {
  #token = sessionStorage.getItem(KEPT) ?? ''

  get hasToken(): boolean {
    return this.#token !== ''
  }

  use(token: string): void {
    this.#token = token
    sessionStorage.setItem(KEPT, token)
  }

  forget(): void {
    this.#token = ''
    sessionStorage.removeItem(KEPT)
  }

  /** A JSON answer. Throws Refused, with status 0 when there is no connection. */
  async get<T>(path: string): Promise<T> {
    return (await (await this.#send(path, {})).json()) as T
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    return (await (await this.#send(path, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as T
  }

  async text(path: string): Promise<string> {
    return (await this.#send(path, {})).text()
  }

  async #send(path: string, how: RequestInit): Promise<Response> {
    const headers = new Headers(how.headers)
    // A proxy's own sign-in needs none.
    if (this.#token !== '') headers.set('authorization', `Bearer ${this.#token}`)
    const asked: RequestInit = { ...how, headers, credentials: 'same-origin', referrerPolicy: 'no-referrer' }
    const response = await fetch(path, asked).catch(() => null)
    if (response === null) throw new Refused(0, 'there is no connection')
    if (response.ok) return response
    const told = (await response.json().catch(() => null)) as { error?: { message?: string } } | null
    throw new Refused(response.status, told?.error?.message ?? String(response.status))
  }
}
