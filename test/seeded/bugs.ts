/** A bug that somebody could write, as a change of the sources, and the test that has to notice. */
export interface Bug {
  readonly name: string
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[]
  readonly test: string
}

const inConverse = (from: string, to: string) => ({ file: 'src/converse.ts', from, to })

/** Eleven ways to lose an answer, answer twice, trust a stranger or tell a secret. */
export const BUGS: readonly Bug[] = [
  {
    name: 'acknowledged before the flush',
    edits: [{ file: 'src/storage/durable-file.ts', from: '    await flushed(file)\n', to: '' }],
    test: 'test/storage/power.test.ts',
  },
  {
    name: 'events told apart in memory only',
    edits: [
      inConverse(
        'applied.find(({ id }) => id === inbound.id)',
        'applied.find(({ id }) => id === inbound.id && known.has(id))',
      ),
      inConverse('  const recent = ', '  const known = new Set<string>()\n  const recent = '),
      inConverse('    const turned = turn(', '    known.add(inbound.id)\n    const turned = turn('),
    ],
    test: 'test/histories/histories.test.ts',
  },
  {
    name: 'a retry dropped because its header says so',
    edits: [
      {
        file: 'src/channels/slack/http.ts',
        from: "    if (payload.type === 'url_verification')",
        to: "    if (headers['x-slack-retry-num'] !== undefined) return told(undefined)\n    if (payload.type === 'url_verification')",
      },
    ],
    test: 'test/channels/slack/requests.test.ts',
  },
  {
    name: 'the last writer wins',
    edits: [{ file: 'src/storage/store.ts', from: 'if (saving !== stored + 1)', to: 'if (saving < stored)' }],
    test: 'test/storage/lowdb.test.ts',
  },
  {
    name: 'a signature whose time is no number',
    edits: [{ file: 'src/channels/slack/signature.ts', from: ' || !/^\\d{1,12}$/.test(timestamp)', to: '' }],
    test: 'test/channels/slack/requests.test.ts',
  },
  {
    name: 'markup that is not escaped',
    edits: [
      {
        file: 'src/channels/slack/mrkdwn.ts',
        from: "harmless(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')",
        to: 'harmless(text)',
      },
    ],
    test: 'test/channels/slack/render.test.ts',
  },
  {
    name: 'a rename without flushing the folder',
    edits: [
      {
        file: 'src/storage/durable-file.ts',
        from: '    await this.#flush(dirname(this.path))\n  }\n\n  async remove',
        to: '  }\n\n  async remove',
      },
    ],
    test: 'test/storage/power.test.ts',
  },
  {
    name: 'what a killed program left, taken for kept',
    edits: [
      {
        file: 'src/storage/lowdb.ts',
        from: '    await folders.settle(dirname(pathOf(folder, name))).catch(absentAsNull)\n',
        to: '',
      },
    ],
    test: 'test/storage/power.test.ts',
  },
  {
    name: 'a conversation played with the dialogs of the day',
    edits: [inConverse('await soon(history.botOf(from))', 'await Promise.resolve(bot)')],
    test: 'test/history.test.ts',
  },
  {
    name: 'a pattern whose time has no bound',
    edits: [
      {
        file: 'src/core/turn.ts',
        from: 'const risk = inbound',
        to: "if (inbound.kind === 'text' && /^(\\w+\\s?)*$/.test(inbound.text)) at.seen.trim()\n  const risk = inbound",
      },
    ],
    test: 'test/security/endless.test.ts',
  },
  {
    name: 'what a person wrote, in the log',
    edits: [{ file: 'src/log.ts', from: 'error: plain(error.name)', to: 'error: error.message' }],
    test: 'test/log.test.ts',
  },
]
