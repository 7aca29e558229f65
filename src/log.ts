import { pino } from 'pino'

/** A log that cannot print what a person wrote: events have fixed names, and only listed fields with plain values get through. */
export interface Log {
  readonly debug: (event: LogEvent, fields?: LogFields) => void
  readonly info: (event: LogEvent, fields?: LogFields) => void
  readonly warn: (event: LogEvent, fields?: LogFields) => void
  readonly error: (event: LogEvent, fields?: LogFields) => void
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type LogEvent =
  | 'request'
  | 'request-failed'
  | 'turn-failed'
  | 'turn-conflict'
  | 'dialogs-lost'
  | 'delivery-failed'
  | 'swept'
  | 'sweep-failed'
  | 'channel-failed'
  | 'channel-warned'
  | 'reply-refused'
  | 'page-missing'
  | 'crashed'
  | 'figures-read'
  | 'figures-failed'
  | 'handoff-refused'
  | 'handoff-lost'

/** All a line may hold besides its event. An error gives its name, its code and the place in our files, never its message. */
export interface LogFields {
  readonly method?: string
  readonly route?: string
  readonly status?: number
  readonly ms?: number
  readonly attempt?: number
  readonly count?: number
  readonly error?: unknown
}

/** Where lines go: standard error unless a test listens. */
export type Sink = (line: string) => void

/** Make a log that prints JSON lines from this level up. */
export function createLog(level: LogLevel, sink: Sink = toStandardError): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    { write: sink },
  )
  const at = (name: 'debug' | 'info' | 'warn' | 'error') => (event: LogEvent, fields?: LogFields) => {
    if (logger.isLevelEnabled(name)) logger[name](allowed(fields ?? {}), plain(event))
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const toStandardError: Sink = (line) => {
  process.stderr.write(line)
}

const WORDS = ['method', 'route'] as const
const NUMBERS = ['status', 'ms', 'attempt', 'count'] as const

// Types end at run time: whatever is handed in, only these fields, and only in these shapes, are printed.
function allowed(fields: LogFields): Record<string, string | number> {
  const line: Record<string, string | number> = {}
  for (const name of WORDS) {
    if (typeof fields[name] === 'string') line[name] = plain(fields[name])
  }
  for (const name of NUMBERS) {
    if (Number.isFinite(fields[name])) line[name] = Number(fields[name])
  }
  return { ...line, ...errorFields(fields.error) }
}

/** A word of a program: short, without spaces. Anything else could be a person's. */
const plain = (value: string): string => (/^[A-Za-z0-9_./:-]{1,60}$/.test(value) ? value : '(withheld)')

function errorFields(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return {}
  const code = codeOf(error)
  const where = placeOf(error)
  return { error: plain(error.name), ...(code !== null && { code: plain(code) }), ...(where && { where }) }
}

/** Slack's packages name every refusal alike; what Slack itself calls it, such as `missing_scope`, lies below. */
function codeOf(error: Error & { readonly code?: unknown; readonly data?: unknown }): string | null {
  const { code, data } = error
  const refused = typeof data === 'object' && data !== null && 'error' in data ? data.error : null
  return [refused, code].find((one) => typeof one === 'string') ?? null
}

/** The file and line it came from. The message is cut off first, for it may quote what was being read. */
function placeOf(error: Error): string | null {
  const stack = (error.stack ?? '').replace(error.message, '')
  const frame = stack.split('\n').find((line) => /^ {4}at /.test(line)) ?? ''
  return /([\w-]{1,80}\.[jt]s:\d{1,7}:\d{1,7})\)?$/.exec(frame)?.[1] ?? null
}
