import { expect } from 'chai'
import { startTarget } from '../attacks/target.ts'

const WORDS = 'qzxkanarqzx I lie awake'

/** Ways for a program to end that nobody foresaw, with what a person wrote in them. */
const ENDS = {
  'an error nobody caught': `throw Object.assign(new TypeError('${WORDS}'), { cause: new Error('${WORDS}') })`,
  'a promise that fails with a text': `Promise.reject('${WORDS}')`,
  'a promise nobody waited for, with the row a database was asked about': `Promise.reject(Object.assign(new Error('${WORDS}'), { name: 'error', code: '${WORDS}', detail: '${WORDS}', query: '${WORDS}' }))`,
}

/** Loaded before the program: ends it once it is up. */
const hook = (end: string) =>
  `data:text/javascript,${encodeURIComponent(`
    const up = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return
      clearInterval(up)
      setTimeout(() => { ${end} }, 100)
    }, 10)`)}`

describe('a program that ends by a fault of ours', function () {
  this.timeout(120_000)
  for (const [name, end] of Object.entries(ENDS)) {
    describe(name, () => {
      it('says so, and nothing of what a person wrote', async () => {
        const target = await startTarget({ NODE_OPTIONS: `--import=${hook(end)}` })
        while (target.alive()) await new Promise((resolve) => setTimeout(resolve, 20))
        await target.stop()
        expect(target.printed()).to.contain('"event":"crashed"')
        expect(target.printed()).to.not.match(/qzxkanar|awake/)
      })
    })
  }
})
