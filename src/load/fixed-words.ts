import { COMMAND_NAMES } from '../core/commands/run.ts'

/** What the engine says by name, beside the steps of dialogs; a test holds this list against the engine. */
export const FIXED: Readonly<Record<string, readonly string[]>> = {
  replies: [
    'back',
    'cannot-skip',
    'copy-also',
    'copy-answers',
    'copy-foot',
    'copy-steps',
    'copy-suggestions',
    'copy-title',
    'empty',
    'evidence',
    'first',
    'forget-sure',
    'forgotten',
    'hello',
    'help',
    'kept',
    'known',
    'nearest',
    'needs-consent',
    'no-evidence',
    'no-words',
    'not-known',
    'noted',
    'nothing-known',
    'pass-private',
    'pass-skip',
    'pass-unknown',
    'passed',
    'person',
    'privacy',
    'program',
    'reminder',
    'restart-sure',
    'restarted',
    'save',
    'stale',
    'stopped',
    'stuck',
    'thanks',
    'try-again',
    'unclear',
    'unclear-choice',
    'values',
    'welcome-back',
    'which-change',
    'why-none',
  ],
  crisis: [
    'suicide',
    'self-harm',
    'harm-to-others',
    'abuse',
    'medical',
    'sos',
    'more',
    'no-call',
    'worried',
    'no-privacy',
    'nobody',
    'country',
    'concern',
    'concern-no',
    'concern-rather-not',
    'retract',
    'heard',
    'listening',
    'go-on',
  ],
}

/** The buttons the engine puts under its fixed words. */
export const FIXED_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'replies.forget-sure': ['sure', 'never'],
  'replies.restart-sure': ['sure', 'never'],
  'replies.passed': ['skip', 'unknown', 'private'],
  'crisis.more': ['no-call', 'worried', 'no-privacy', 'nobody', 'go-on'],
  'crisis.concern': ['yes', 'no', 'rather-not'],
}

/** What people can say at any time: the engine's commands, and the answers it listens for. A lesson is only ever tapped. */
export const COMMANDS: readonly string[] = [
  ...COMMAND_NAMES.filter((name) => name !== 'lesson'),
  'yes',
  'no',
  'correct',
]

/** What a text may mention in braces, by the entry that may; the rest of the texts may mention the first list. */
export const SLOTS_ANYWHERE = ['concerns', 'evidence', 'insurer'] as const
export const SLOTS_IN: Readonly<Record<string, readonly string[]>> = { 'replies.noted': ['noted'] }
