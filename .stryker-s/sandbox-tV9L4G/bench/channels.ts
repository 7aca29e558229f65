// @ts-nocheck
import { measure } from './channels/contender.ts'
import { bareBolt, signpost } from './channels/slack.ts'
import { bareBotbuilder, signpostInTeams } from './channels/teams.ts'

/** Each channel beside the smallest bot its own library makes, in one run: `npx tsx bench/channels.ts`. */
const PAIRS = [
  ['Slack', signpost, bareBolt],
  ['Teams', signpostInTeams, bareBotbuilder],
] as const

const figure = (n: number) => n.toFixed(n < 10 ? 1 : 0).padStart(8)

for (const [channel, ours, bare] of PAIRS) {
  // The first of each warms the process up and is not counted.
  await measure(ours)
  await measure(bare)
  const [own, other] = [await measure(ours), await measure(bare)]
  console.log(`${channel.padEnd(16)} turns/s  ack p50 ms  ack p99 ms`)
  for (const [{ name }, { turnsPerSecond, p50, p99 }] of [
    [ours, own],
    [bare, other],
  ] as const) {
    console.log(`${name.padEnd(15)} ${figure(turnsPerSecond)}    ${figure(p50)}    ${figure(p99)}`)
  }
  console.log(
    `ratio (${ours.name} : ${bare.name}): turns/s ${(own.turnsPerSecond / other.turnsPerSecond).toFixed(2)}, ack p99 ${(own.p99 / other.p99).toFixed(2)}`,
  )
}
