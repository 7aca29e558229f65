// @ts-nocheck
import { type ChildProcess, spawn } from 'node:child_process'
import type { Browser, BrowserContext } from 'playwright-core'

/** A page's own browser, which reaches this machine only; whatever else it asks for is noted and refused. */
export async function closedContext(browser: Browser): Promise<{ context: BrowserContext; outside: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1400 } })
  const outside: string[] = []
  await context.route(
    (url) => /^(?:https?|wss?):$/.test(url.protocol) && !['127.0.0.1', 'localhost'].includes(url.hostname),
    (route) => {
      outside.push(new URL(route.request().url()).hostname)
      return route.abort()
    },
  )
  return { context, outside }
}

/** Start a program of Node and wait until it says that it listens. */
export async function startClient(args: readonly string[], ready: RegExp): Promise<ChildProcess> {
  const child = spawn(process.execPath, args)
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (ready.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', () => reject(new Error(`the client ended: ${said}`)))
  })
  return child
}
