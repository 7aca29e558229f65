// @ts-nocheck
// Prints, as JSON lines, every regular expression the program builds from parts while it starts and reads: run by patterns.test.ts in
// a process of its own, so that each is built before its eyes.
const seen = new Set<string>()
const watched = (made: RegExp): RegExp => {
  // Those of packages are not ours.
  const caller = new Error().stack?.split('\n')[3] ?? ''
  const { source, flags } = made
  if (!caller.includes('node_modules') && caller.includes('/src/'))
    seen.add(JSON.stringify({ source, flags, where: caller.slice(caller.indexOf('/src/') + 1) }))
  return made
}
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given) => watched(Reflect.construct(target, given)),
  apply: (target, self, given) => watched(Reflect.apply(target, self, given)),
})

const { made } = await import('../bot.ts')
for (const language of ['en', 'es'])
  made.bot.read('My wife and I, 34, in Ohio with Aetna, evenings online, for two years', { slots: [], language })
for (const row of seen) process.stdout.write(`${row}\n`)

export {}
