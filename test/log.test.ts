import { expect } from 'chai'
import { createLog, type LogEvent, type LogFields } from '../src/log.ts'

const CANARY = 'I told nobody about the yellow canary'

describe('the log', () => {
  let lines: string[]
  const log = (level: 'debug' | 'info' | 'silent' = 'debug') => createLog(level, (line) => lines.push(line))
  beforeEach(() => {
    lines = []
  })
  const printed = () => JSON.parse(lines[0] ?? '{}')

  it('prints the event and the listed fields', () => {
    log().info('request', { method: 'POST', route: '/web/events', status: 200, ms: 3 })
    const { time, level, ...line } = printed()
    expect(line).to.deep.equal({ event: 'request', method: 'POST', route: '/web/events', status: 200, ms: 3 })
    expect(time).to.match(/^\d{4}-/)
  })

  it('keeps below its level silent', () => {
    log('info').debug('request')
    log('silent').error('turn-failed')
    expect(lines).to.deep.equal([])
  })

  it('gives the name, code and place of an error, never its message', () => {
    log().error('turn-failed', { error: Object.assign(new TypeError(CANARY), { code: 'EIO' }) })
    expect(printed()).to.include({ error: 'TypeError', code: 'EIO' })
    expect(printed().where).to.match(/^log\.test\.ts:\d+:\d+$|^test\.ts:\d+:\d+$/)
    expect(lines.join('')).to.not.contain('canary')
  })

  it("gives a platform's own code for what it refused, and no more of its answer", () => {
    const error = (said: string) =>
      Object.assign(new Error('An API error occurred'), {
        code: 'slack_webapi_platform_error',
        data: { ok: false, error: said, needed: CANARY },
      })
    log().warn('channel-failed', { error: error('missing_scope') })
    expect(printed()).to.include({ code: 'missing_scope' })
    lines = []
    log().warn('channel-failed', { error: error(CANARY) })
    expect(lines.join()).to.include('(withheld)').and.not.include('canary')
  })

  it('cannot be made to print what a person wrote, through any door', () => {
    const wrong = [
      { text: CANARY },
      { route: CANARY },
      { method: `${CANARY}\n` },
      { status: CANARY },
      { error: CANARY },
      { error: { message: CANARY, name: CANARY } },
      { error: Object.assign(new Error(CANARY), { name: CANARY, code: CANARY, text: CANARY }) },
      { error: new Error(`${CANARY}\n    at canary (canary.ts:1:1)`) },
      { error: new Error('outer', { cause: new Error(CANARY) }) },
    ]
    for (const fields of wrong) log().error('turn-failed', fields as LogFields)
    log().info(CANARY as LogEvent)
    expect(lines).to.have.length(wrong.length + 1)
    expect(lines.join('')).to.not.match(/canary/i)
  })
})
