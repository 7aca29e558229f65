// @ts-nocheck
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits } from '../config.ts'

/** Counts requests. Each answer is null when there is room, else the seconds to wait. */
export interface Limiter {
  readonly message: (conversation: string, address: string) => Promise<number | null>
  readonly opening: (address: string) => Promise<number | null>
  /** For codes that open a conversation: so few that none can be found by trying. */
  readonly code: (address: string) => Promise<number | null>
  /** For making such codes: each leaves a line on the disk. */
  readonly newCode: (conversation: string) => Promise<number | null>
  /** For the operator's page: so few failures that a token cannot be guessed. Whoever has it is not held up. */
  readonly operator: {
    readonly blocked: (address: string) => Promise<number | null>
    readonly failed: (address: string) => Promise<number | null>
  }
}

const OPERATOR_FAILURES_PER_MINUTE = 30
const CODES_PER_MINUTE = 10
const NEW_CODES_PER_HOUR = 10

/** Limits kept in this process. An office shares one address, hence a limit per conversation and a roomier one per address. */
export function createLimiter(limits: Limits): Limiter {
  const conversation = new RateLimiterMemory({ points: limits.messagesPerMinute, duration: 60 })
  const address = new RateLimiterMemory({ points: limits.addressMessagesPerMinute, duration: 60 })
  const opening = new RateLimiterMemory({ points: limits.addressConversationsPerHour, duration: 3600 })
  const operator = new RateLimiterMemory({ points: OPERATOR_FAILURES_PER_MINUTE, duration: 60 })
  const code = new RateLimiterMemory({ points: CODES_PER_MINUTE, duration: 60 })
  const newCode = new RateLimiterMemory({ points: NEW_CODES_PER_HOUR, duration: 3600 })
  return {
    message: async (id, from) => (await take(address, from)) ?? (await take(conversation, id)),
    opening: (from) => take(opening, from),
    code: (from) => take(code, from),
    newCode: (id) => take(newCode, id),
    operator: { blocked: (from) => full(operator, from), failed: (from) => take(operator, from) },
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return secondsOf(refusal)
    throw refusal
  }
}

async function full(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  const standing = await limiter.get(key)
  return standing !== null && standing.remainingPoints <= 0 ? secondsOf(standing) : null
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))
