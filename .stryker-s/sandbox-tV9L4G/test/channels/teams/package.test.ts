// @ts-nocheck
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { expect } from 'chai'
import { decode } from 'fast-png'
import { strFromU8, unzipSync } from 'fflate'
import { begin } from '../../../src/core/begin.ts'
import { turn } from '../../../src/core/turn.ts'
import { bot, root } from '../../bot.ts'

const APP = '11111111-2222-4333-8444-555555555555'
const GOOD = ['--app-id', APP, '--url', 'https://signpost.example.org']

describe('the Teams app to upload', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'signpost-teams-'))
  const out = join(folder, 'app.zip')
  after(() => rmSync(folder, { recursive: true }))
  const build = (...options: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'bin', 'teams-package.js'), '--out', out, ...options], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TEAMS_APP_ID: '', PUBLIC_URL: '' },
    })
  const files = () => unzipSync(readFileSync(out))
  const manifest = () => JSON.parse(strFromU8(files()['manifest.json']!))

  it('holds the manifest and its icons, and nothing else', () => {
    expect(build(...GOOD).stderr).to.equal('')
    expect(Object.keys(files()).sort()).to.deep.equal(['color.png', 'manifest.json', 'outline.png'])
    expect(manifest().icons).to.deep.equal({ color: 'color.png', outline: 'outline.png' })
  })

  it("has a manifest that Microsoft's own schema takes, with the ids filled in", async () => {
    build(...GOOD)
    expect(await AppManifestUtils.validateAgainstSchema(manifest())).to.deep.equal([])
    expect(manifest()).to.include({ id: APP, accentColor: '#10494a' })
    expect(manifest().bots[0]).to.include({ botId: APP })
    expect(manifest().developer.privacyUrl).to.equal('https://signpost.example.org/privacy')
    expect(JSON.stringify(manifest())).to.not.include('{{')
    const broken = { ...manifest(), name: { short: 'x'.repeat(31) } }
    expect(await AppManifestUtils.validateAgainstSchema(broken)).to.not.deep.equal([])
  })

  it('is for personal chats only, and asks for no permission', () => {
    build(...GOOD)
    expect(manifest().bots[0].scopes).to.deep.equal(['personal'])
    expect(manifest()).to.not.have.any.keys('permissions', 'authorization', 'webApplicationInfo')
  })

  it('has icons as Teams asks for them: full colour, and a white outline on nothing', () => {
    build(...GOOD)
    const [color, outline] = ['color.png', 'outline.png'].map((name) => decode(files()[name]!))
    expect([color!.width, color!.height, outline!.width, outline!.height]).to.deep.equal([192, 192, 32, 32])
    const pixels = Array.from({ length: 32 * 32 }, (_, n) => outline!.data.slice(n * 4, n * 4 + 4))
    expect(pixels.every(([r, g, b, seen]) => seen === 0 || (r === 255 && g === 255 && b === 255))).to.equal(true)
    expect(pixels.some(([, , , seen]) => seen === 0)).to.equal(true)
  })

  it('offers only commands that the bot understands', () => {
    build(...GOOD)
    const at = '2026-11-23T09:00:00Z'
    const hello = turn(bot, begin(bot, 'test', at, 'en'), { kind: 'start', id: 'e0', at }).conversation
    for (const { title } of manifest().bots[0].commandLists[0].commands) {
      const { conversation } = turn(bot, hello, { kind: 'text', id: 'e1', at, text: title })
      expect(conversation.misses, title).to.equal(0)
    }
  })

  it('names what to fix when an id, an address or a name is wrong, and writes nothing', () => {
    rmSync(out, { force: true })
    for (const [options, named] of [
      [['--url', 'https://signpost.example.org'], '--app-id'],
      [['--app-id', 'me', '--url', 'https://signpost.example.org'], '--app-id'],
      [['--app-id', APP], '--url'],
      [['--app-id', APP, '--url', 'http://signpost.example.org'], '--url'],
      [['--app-id', APP, '--url', 'https://signpost.example.org/chat'], '--url'],
      [[...GOOD, '--developer', 'x'.repeat(33)], '--developer'],
      [[...GOOD, '--version', '1'], '--version'],
      [[...GOOD, '--colour', 'red'], '--colour'],
    ] as const) {
      const { status, stderr } = build(...options)
      expect(status, stderr).to.equal(1)
      expect(stderr.split('\n')[0]).to.include(named)
    }
    expect(() => readFileSync(out)).to.throw('ENOENT')
  })
})
