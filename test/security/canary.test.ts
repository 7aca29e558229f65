import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Ask, Reply } from '../../src/core/reply.ts'
import { filesOf, metricsOf, startTarget, type Target } from '../attacks/target.ts'

/** Letters no word holds, with signs around that are written in many ways: escaped, decomposed, in capitals, as bytes. */
const CORE = 'qzxkanarqzx'
const CANARY = `Ⓠ${CORE}🪶é\u0301ﬁ`
/** 1,000 by option: CANARIES=1000 npx mocha test/security/canary.test.ts. */
const CONVERSATIONS = Number(process.env.CANARIES ?? 16)
const MOST_STEPS = 30

/** What a person might write at any step, with the canary where no concern or answer is. */
const SENTENCES: readonly string[] = [
  CANARY,
  `${CANARY}. I sleep badly and I worry a lot. ${CANARY}`,
  `My name is ${CANARY} and I live at ${CANARY} Road`,
  `what does ${CANARY} cost?`,
  `actually, it's for my ${CANARY}`,
  `change ${CANARY}`,
  `I want to die ${CANARY}`,
  `I have ${CANARY} insurance`,
  `${CANARY.toUpperCase()} ${'so much to say '.repeat(400)}`,
  `forget ${CANARY}`,
]

interface Got {
  readonly token?: string
  readonly replies?: readonly Reply[]
}

describe('a sentence a person typed', () => {
  let target: Target
  before(async () => {
    target = await startTarget()
  })
  after(() => target.stop())

  const post = async (path: string, body: unknown, token = ''): Promise<Got> => {
    const response = await fetch(`${target.url}web/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return (await response.json()) as Got
  }
  const say = (text: string, token: string) => post('events', { id: randomUUID(), kind: 'text', text }, token)

  /** Press something sensible on the last question, another one in each conversation. */
  const press = (ask: Ask, turn: number, token: string) => {
    const agree = ask.choices.find(({ value }) => ['agree', 'find', 'yes'].includes(value))
    const choice = agree ?? ask.choices[turn % Math.max(1, ask.choices.length)]
    const values = ask.kind === 'text' || choice === undefined ? [':skip'] : [choice.value]
    return post(
      'events',
      { id: randomUUID(), kind: 'tap', step: values[0] === ':skip' ? ':' : ask.step, values },
      token,
    )
  }
  const askIn = ({ replies = [] }: Got): Ask | null => replies.findLast(({ ask }) => ask !== null)?.ask ?? null

  /** One conversation from hello to its end, with a canary typed at each step of it. Gives the steps it came by. */
  async function converse(n: number): Promise<readonly string[]> {
    let got = await post('conversations', {})
    const token = got.token ?? ''
    const steps: string[] = []
    for (let turn = 0; turn < MOST_STEPS; turn++) {
      const ask = askIn(got)
      if (ask === null) break
      steps.push(ask.step)
      const sentence = SENTENCES[(n + turn) % SENTENCES.length] ?? CANARY
      const said = await say(sentence, token)
      got = await press(askIn(said) ?? ask, n + turn, token)
    }
    return steps
  }

  /** Where the canary is to be found among all that outlives an answer. */
  async function found(): Promise<readonly string[]> {
    const kept = (await filesOf(target)).map(({ name, text }) => [name, text] as const)
    const places: (readonly [string, Buffer])[] = [
      ...kept,
      ['the log', Buffer.from(target.printed())],
      ['the metrics', Buffer.from(await metricsOf(target))],
    ]
    return places
      .filter(([name, bytes]) => forms.some((form) => bytes.includes(form) || name.includes(CORE)))
      .map(([name]) => name)
  }
  const forms = [
    CORE,
    CORE.toUpperCase(),
    '🪶',
    '\\ud83e\\udeb6',
    'Ⓠ',
    encodeURIComponent('🪶'),
    Buffer.from(CORE).toString('base64').slice(2, -4),
    Buffer.from(CORE).toString('hex'),
  ].flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')])

  it('shows up nowhere: on no disk, in no log, in no metric, whatever step it was typed at', async function () {
    this.timeout(CONVERSATIONS * 10_000)
    const steps = new Set<string>()
    for (let n = 0; n < CONVERSATIONS; n++) for (const step of await converse(n)) steps.add(step)
    expect([...steps].filter((step) => step.startsWith('intake.')).length, 'the questions were walked').to.be.at.least(
      8,
    )
    expect(await found()).to.deep.equal([])
  })

  it('shows up nowhere when things go wrong: broken requests, unknown tokens, a store that fails', async () => {
    const { token = '' } = await post('conversations', {})
    await post('events', `{"id":"${CANARY}","kind":"text","text":"${CANARY}`, token)
    await post('events', { id: CANARY, kind: 'text', text: CANARY }, token)
    await post('events', { id: randomUUID(), kind: 'tap', step: CANARY, values: [CANARY] }, token)
    await post('events', { id: randomUUID(), kind: 'text', text: CANARY, [CANARY]: CANARY }, token)
    await post('conversations', { language: CANARY })
    await say(CANARY, CORE)
    await fetch(`${target.url}${encodeURIComponent(CANARY)}?${CORE}=${CORE}`, {
      headers: {
        'X-Name': CORE,
        Authorization: `Bearer ${CORE}`,
        Cookie: `a=${CORE}`,
        Origin: `https://${CORE}.example`,
      },
    })
    const scratch = join(target.folder, 'data', 'scratch')
    await rename(scratch, `${scratch}-away`)
    for (const sentence of SENTENCES) await say(sentence, token)
    await rename(`${scratch}-away`, scratch)
    expect(target.printed(), 'something did go wrong').to.contain('turn-failed')
    expect(await found()).to.deep.equal([])
  })

  it('is kept only as far as it names a concern, only until that is confirmed, and never before consent', async () => {
    const words = 'I keep lying awake all night'
    const kept = async () =>
      (await filesOf(target)).filter(({ text }) => /lying awake/i.test(text.toString())).map(({ name }) => name).length
    let got = await post('conversations', {})
    const token = got.token ?? ''
    await say(words, token)
    expect(await kept(), 'before consent').to.equal(0)
    got = await post('events', { id: randomUUID(), kind: 'tap', step: ':', values: [':begin'] }, token)
    const consent = askIn(got)
    if (consent === null) throw new Error('consent is asked for')
    // What was told before the yes is taken up after it.
    got = await press(consent, 0, token)
    expect(await kept(), 'while its confirmation is asked for').to.equal(1)
    const confirm = askIn(got)
    if (confirm === null) throw new Error('the concern is asked about')
    await post('events', { id: randomUUID(), kind: 'tap', step: confirm.step, values: confirm.picked }, token)
    expect(await kept(), 'once it is confirmed').to.equal(0)
  })
})
