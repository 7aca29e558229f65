import { measure } from './channels/contender.ts'
import { bareBolt, signpost } from './channels/slack.ts'

/** Each channel beside the smallest bot its own library makes, in one run: `npx tsx bench/channels.ts`. */
const PAIRS = [[signpost, bareBolt]] as const

const figure = (n: number) => n.toFixed(n < 10 ? 1 : 0).padStart(8)

for (const [ours, bare] of PAIRS) {
  // The first of each warms the process up and is not counted.
  await measure(ours)
  await measure(bare)
  const [own, other] = [await measure(ours), await measure(bare)]
  console.log('                turns/s  ack p50 ms  ack p99 ms')
  for (const [{ name }, { turnsPerSecond, p50, p99 }] of [
    [ours, own],
    [bare, other],
  ] as const) {
    console.log(`${name.padEnd(14)} ${figure(turnsPerSecond)}    ${figure(p50)}    ${figure(p99)}`)
  }
  console.log(
    `ratio (${ours.name} : ${bare.name}): turns/s ${(own.turnsPerSecond / other.turnsPerSecond).toFixed(2)}, ack p99 ${(own.p99 / other.p99).toFixed(2)}`,
  )
}
