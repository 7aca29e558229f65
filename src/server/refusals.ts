import type { Refusal } from '../channels/channel.ts'

/** What the server itself refuses, before any channel sees it. */
export const REFUSALS = {
  notFound: { status: 404, code: 'not-found', message: 'There is nothing at this address.' },
  badAddress: { status: 400, code: 'bad-address', message: 'This address could not be read.' },
  manyHeaders: { status: 431, code: 'many-headers', message: 'This request says more about itself than can be read.' },
  wrongMethod: { status: 405, code: 'wrong-method', message: 'This address does not take that kind of request.' },
  wrongOrigin: {
    status: 403,
    code: 'wrong-origin',
    message: 'This page may not use the chat. Whoever runs it can allow the page with the setting WEB_ORIGINS.',
  },
  notJson: { status: 415, code: 'not-json', message: 'Please send JSON, with the content type application/json.' },
  badJson: { status: 400, code: 'bad-json', message: 'This could not be read as JSON.' },
  badShape: { status: 400, code: 'bad-shape', message: 'This JSON holds something that is not taken here.' },
  tooLarge: {
    status: 413,
    code: 'too-large',
    message: 'This is more than can be taken at once. Please send it in parts.',
  },
  broken: {
    status: 500,
    code: 'broken',
    message: 'Something on our side is not working. Nothing is wrong with what you did. Please try again in a minute.',
  },
} as const satisfies Record<string, Refusal>
