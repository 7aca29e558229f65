import { expect } from 'chai'
import type { Store } from '../../../src/storage/store.ts'
import { button, Desk } from './desk.ts'
import { click, direct } from './driver.ts'

describe('Slack, to whoever speaks another language', function () {
  this.timeout(60_000)
  const desk = new Desk()
  const { post, chat, said, last } = desk

  it('offers it with the very first words, by its own name, and goes on in it once pressed', async () => {
    await post(direct('U1', 'hi'))
    await post(click('U1', button(chat()[0]!, 'Español'), chat()[0]!))
    expect(said()).to.include('Desde ahora hablo en español')
    expect(button(last(), 'Ayúdame a saber a quién ver')).to.be.an('object')
  })

  it('offers no other language to whoever came in one of their own, or comes back', async () => {
    await post(direct('U1', 'hola, en español por favor'))
    await post(click('U1', button(last(), 'Ayúdame a saber a quién ver'), last()))
    expect(JSON.stringify(last())).to.not.include(':language')
  })

  it('says the words of help in it also when the store is down', async () => {
    await post(direct('U1', 'hi'))
    await post(click('U1', button(chat()[0]!, 'Español'), chat()[0]!))
    const store: { -readonly [K in keyof Store]: Store[K] } = desk.workspace.store
    store.load = () => Promise.reject(new Error('EIO'))
    const before = chat().length
    await post(direct('U1', 'SOS'))
    while (chat().length === before) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(JSON.stringify(chat().slice(before))).to.include('Aquí tienes ayuda de personas de verdad')
  })
})
