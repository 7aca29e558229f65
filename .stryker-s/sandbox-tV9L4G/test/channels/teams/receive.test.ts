// @ts-nocheck
import { expect } from 'chai'
import { readActivity } from '../../../src/channels/teams/activity.ts'
import { receive } from '../../../src/channels/teams/receive.ts'

const activity = (more: object) => ({
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/amer/',
  from: { id: '29:me' },
  recipient: { id: '28:bot' },
  conversation: { id: 'c1', conversationType: 'personal' },
  ...more,
})

const received = (more: object) => {
  const read = readActivity(activity(more))
  if (read === null) throw new Error('this is no activity')
  return receive(read)
}

describe('an activity', () => {
  it('of words alone is what the person said', () => {
    expect(received({ text: ' I feel low ' })).to.include({ kind: 'said', text: 'I feel low', from: null })
  })

  it('of a button is a tap, on the card it stood on', () => {
    const value = { signpost: { step: 'welcome.hello', values: ['find'] } }
    expect(received({ value, replyToId: 'm1' })).to.deep.include({
      kind: 'tapped',
      values: ['find'],
      from: { step: 'welcome.hello', message: 'm1' },
    })
  })

  it('of ticked boxes is one tap with all of them, and none is an answer too', () => {
    const signpost = { step: 's', values: [], field: 'several' }
    expect(received({ value: { signpost, answer: 'sleep,work' } })).to.deep.include({ values: ['sleep', 'work'] })
    expect(received({ value: { signpost } })).to.deep.include({ kind: 'tapped', values: [] })
  })

  it('of words written into a card is what the person said, with the card they were written in', () => {
    const value = { signpost: { step: 's', values: [], field: 'words' }, answer: 'hello' }
    expect(received({ value, replyToId: 'm1' })).to.deep.include({ kind: 'said', text: 'hello' })
  })

  it('where others read along is only overheard', () => {
    for (const conversation of [
      { id: 'g', conversationType: 'channel', isGroup: true },
      { id: 'g', isGroup: true },
    ]) {
      expect(received({ text: 'hi', conversation }).kind).to.equal('overheard')
    }
  })

  it('of an edit, a deletion, a reaction or the bot itself is nothing', () => {
    for (const type of ['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'endOfConversation']) {
      expect(received({ type, text: 'hi' }).kind, type).to.equal('nothing')
    }
    expect(received({ text: 'hi', from: { id: '28:bot' } }).kind).to.equal('nothing')
  })

  it('without a sender, a conversation, an id or an address to answer at is refused', () => {
    for (const name of ['from', 'conversation', 'recipient', 'serviceUrl', 'channelId', 'id', 'type']) {
      if (name !== 'recipient') expect(readActivity(activity({ [name]: undefined })), name).to.equal(null)
      expect(readActivity(activity({ [name]: {} })), name).to.equal(null)
    }
    for (const body of [null, undefined, [], 'text', 7]) expect(readActivity(body)).to.equal(null)
  })
})
