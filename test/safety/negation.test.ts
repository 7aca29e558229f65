import { expect } from 'chai'
import { hasNo, negated } from '../../src/safety/negation.ts'
import { marked } from './marked.ts'

const isTakenBack = (text: string): boolean => {
  const { tokens, start, end } = marked(text)
  return negated(tokens, start, end)
}

const TAKEN_BACK = `
I do not [want to die]
I never [want to die]
I do not think that I feel like I [want to die]
never in my life have I [thought of suicide]
I am not sad, tired or [suicidal]
no I do not [want to die]
[suicide] has never crossed my mind
[suicide] is not an option
[suicide] was never on my mind
[suicide] so I said no
[suicide] and told her no
[suicide] and I would never
[suicide] but I am not
[suicide] I have never
I do not want my son to [die]
I would never go and [kill myself]
I do not think about dying and [killing myself]
it is not that my [husband hits me]
no pienso en morir y [matarme]
no es que quiero [morirme]`

const STANDING = `
I [want to die]
I never sleep. I [want to die]
not hungry but I [want to die]
I am not hungry I feel like I [want to die]
I am not hungry I can not stop [thinking about suicide]
I never eat I am not okay I [want to die]
no, I [want to die]
I am not sad, tired, [suicidal]
I can not stop [thinking about suicide]
I am not only [suicidal]
there is no day I do not [want to die]
I have not told my wife or any one of my friends at the office about [suicide]
I can not sleep and [want to die]
I do not work and sometimes I [want to die]
I do not drink and my [husband hits me]
I never go out [he beats me]
I do not work my [husband hits me]
I never go out since my [husband hits me]
I have no job and no money and [want to die]
no job [want to die]
no duermo y [quiero morirme]
no como [quiero morirme]
no puedo dormir y a veces [pienso en matarme]
sin trabajo mi hija [se quiere matar]
[suicide] is on my mind
[suicide] is not a joke
[suicide] he said so and then told me no
[suicide] I am not sure
[suicide] I am not joking
[suicide]. I have never been abroad
[suicide]. The doctor asked. I said no
[suicide] we went to town and we ate and I am not`

describe('a sign of danger', () => {
  for (const text of TAKEN_BACK.trim().split('\n'))
    it(`is taken back by the no in "${text}"`, () => {
      expect(isTakenBack(text)).to.equal(true)
    })

  for (const text of STANDING.trim().split('\n'))
    it(`stands in "${text}"`, () => {
      expect(isTakenBack(text)).to.equal(false)
    })

  it('is looked up for a no among its own words', () => {
    expect(hasNo(['i', 'would', 'never'])).to.equal(true)
    expect(hasNo(['i', 'would'])).to.equal(false)
    expect(hasNo([])).to.equal(false)
  })
})
