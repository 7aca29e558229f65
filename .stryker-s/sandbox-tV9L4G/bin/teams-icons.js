// @ts-nocheck
// Draws the icons of the Teams app from their SVGs, in the browser the tests use: node bin/teams-icons.js
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

/** What Teams takes for each, in pixels. */
const SIZES = { color: 192, outline: 32 }
const at = (name) => fileURLToPath(new URL(`../deploy/teams/${name}`, import.meta.url))

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const [name, size] of Object.entries(SIZES)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(at(`${name}.svg`), 'utf8')}`)
  await page.screenshot({ path: at(`${name}.png`), omitBackground: true })
}
await browser.close()
