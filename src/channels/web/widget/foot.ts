import type { Server } from './api.ts'
import { button, make, name, unseen } from './dom.ts'
import { leave } from './leave.ts'
import type { PageWords } from './words.ts'

/** The line below the box: the way out, always one press away, and where to read about privacy. */
export function drawFoot(words: PageWords, server: Server): HTMLElement {
  const out = button('', leave, 'out', 'leave')
  const privacy = make('a', { target: '_blank', rel: 'noopener noreferrer' })
  words.always(() => {
    name(out, words.say('leave'))
    out.title = words.say('leave-how')
    privacy.href = server.at(`/privacy?lang=${words.language}`)
    privacy.replaceChildren(words.say('privacy'), unseen(` (${words.say('new-tab')})`))
  })
  return make('div', { class: 'base' }, out, privacy)
}
