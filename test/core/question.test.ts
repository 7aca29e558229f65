import { expect } from 'chai'
import { looksLikeQuestion, mayAsk } from '../../src/core/question.ts'

describe('telling a question from an answer', () => {
  const questions = [
    'what is cbt',
    'whats a copay',
    'wat is a psychologist',
    'so what happens in a session',
    'hi, how much does it cost',
    'can a psychologist prescribe',
    'do i need a referral',
    'do therapists work evenings',
    'is it private',
    'does therapy help',
    'r u a bot',
    'tell me about dbt',
    'explain deductible',
    'i was wondering about insurance',
    'i want to know who can prescribe',
    "i don't understand the difference",
    'any idea who can help my son',
    'meds or therapy?',
    '¿y el precio？',
    'I have Aetna. Does that cover it',
    'everyone is full what now',
    'i cant afford this what can i do',
    'idk who to see',
    'like how long does it take',
    'wtf is a copay',
    "how'd you pick these",
    'any free help out there',
    'walk me through it',
    'if I tell her will she tell my mom',
    'i have three names, which one do i call',
    'online or in person, what is better',
    'you a bot or what',
    'my doctor says see someone but who',
    "he won't stop, now what",
  ]
  for (const text of questions)
    it(`hears "${text}" as a question`, () => expect(looksLikeQuestion(text, 'en')).to.equal(true))

  const others = [
    '',
    'Aetna',
    'evenings',
    '34',
    'a woman please',
    'me and my husband',
    'I feel sad',
    'my husband and I fight',
    'how I feel changes every day',
    'when I wake up my heart races',
    'not sure what to do',
    'no idea how I feel',
    "i don't know",
    'yes please',
    'I want to sleep again',
    'work is too much',
    'any day works',
    'if I do it my way it is fine',
    'my husband, who drinks',
  ]
  for (const text of others)
    it(`does not hear "${text}" as one`, () => expect(looksLikeQuestion(text, 'en')).to.equal(false))

  const spanish = [
    '¿qué es un psicólogo',
    'que es la tcc',
    'cuanto cuesta',
    'hola, cuánto cuesta una sesión',
    'cómo elijo un terapeuta',
    'a quien llamo',
    'un psicologo puede recetar?',
    'puede un psicologo recetar medicinas',
    'es privado',
    'quiero saber si es confidencial',
    'explícame la diferencia entre psicólogo y psiquiatra',
    'necesito una cita con el médico primero?',
    'no entiendo cual es la diferencia',
    'me siento muy mal y no sé qué hacer, que hago',
  ]
  for (const text of spanish)
    it(`hears "${text}" as a question in Spanish`, () => expect(looksLikeQuestion(text, 'es')).to.equal(true))

  const told = [
    'no puedo dormir',
    'me siento como vacío',
    'como siempre, peleamos',
    'mi esposo y yo discutimos',
    'cuando llego a casa lloro',
    'que me cuesta dormir',
    'en línea',
    'no',
    'mi hija tiene 15 años',
    'quiero hablar con alguien',
  ]
  for (const text of told)
    it(`does not hear "${text}" as one in Spanish`, () => expect(looksLikeQuestion(text, 'es')).to.equal(false))

  it('reads a very long text in little time', () => {
    const start = performance.now()
    looksLikeQuestion('hi so and but um '.repeat(20_000), 'en')
    looksLikeQuestion(`${'what do '.repeat(40_000)}.`, 'en')
    expect(performance.now() - start).to.be.below(500)
  })

  it('leaves open what asks or tells by its tone alone, in Spanish', () => {
    for (const text of [
      'puedo llevar a mi esposa',
      'venden mis datos',
      'mi jefe va a ver esto',
      'como checo la licencia',
    ])
      expect(mayAsk(text, 'es'), text).to.equal(true)
    for (const text of ['', 'no puedo dormir', 'como siempre', 'en línea', `puedo ir ${'y venir '.repeat(20)}`])
      expect(mayAsk(text, 'es'), text).to.equal(false)
    expect(mayAsk('can i bring my wife', 'en')).to.equal(false)
  })
})
