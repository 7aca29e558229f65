import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/** A chat and the words by which its first message is known. */
interface Contender {
  readonly name: string
  readonly url: string
  readonly first: string
}

/** Milliseconds from asking for the page until the first message can be read, in a fresh browser profile each time; the processor is `slower` times slower. */
export async function untilFirstMessage(browser: Browser, { url, first }: Contender, slower: number): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByText(first).first().waitFor()
  const took = performance.now() - start
  await context.close()
  return took
}

/** Milliseconds from a tap on the first choice until its answer is drawn, by the page's own clock: what the tool that taps needs does not count. */
export async function untilAnswer(browser: Browser, url: string, slower: number): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(url)
  const choice = page.getByRole('button', { name: 'Help me find who to see' })
  await choice.waitFor()
  const took = page.evaluate(
    (answer) =>
      new Promise<number>((done) => {
        const room = document.querySelector('signpost-chat')?.shadowRoot
        let tapped = 0
        const seen = new MutationObserver(() => {
          if (tapped && room?.textContent?.includes(answer)) requestAnimationFrame((at) => done(at - tapped))
        })
        addEventListener(
          'click',
          ({ timeStamp }) => {
            tapped = timeStamp
          },
          { capture: true },
        )
        if (room) seen.observe(room, { childList: true, subtree: true })
      }),
    'may I keep your answers',
  )
  await choice.click()
  const ms = await took
  await context.close()
  return ms
}

const HELLO = 'Hello from the bench'
const PAGES: Readonly<Record<string, string>> = {
  'deep-chat': `<script type="module" src="/deep-chat/dist/deepChat.bundle.js"></script>
    <deep-chat demo="true" introMessage='{"text":"${HELLO}"}'></deep-chat>`,
  '@n8n/chat': `<link rel="stylesheet" href="/@n8n/chat/dist/style.css"><div id="n8n-chat"></div>
    <script type="module">import { createChat } from '/@n8n/chat/dist/chat.bundle.es.js'
    createChat({ webhookUrl: '/none', mode: 'fullscreen', showWelcomeScreen: false, loadPreviousSession: false, initialMessages: ['${HELLO}'] })</script>`,
}

/** Serves the pages of the other widgets from this machine: they only have to show a fixed first message, without any server behind. */
export async function servePeers(peers: string): Promise<{ contenders: readonly Contender[]; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/')
    const page = PAGES[path.slice('/page/'.length)]
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return response.end(`<!doctype html><title>bench</title><body style="height:100vh;margin:0">${page}`)
    }
    response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript')
    try {
      response.end(readFileSync(join(peers, path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const contenders = Object.keys(PAGES).map((name) => ({
    name,
    url: `http://127.0.0.1:${port}/page/${encodeURIComponent(name)}`,
    first: HELLO,
  }))
  return { contenders, close: () => server.close() }
}
