// @ts-nocheck
import type { Slot } from '../../core/vocabulary.ts'

/** Words that take back what follows: "not online", "instead of Aetna", "I don't want a man". */
const DENIES =
  /\b(?:not|never|isnt|arent|wont|no|nor|dont (?:want|need|like|have)|doesnt (?:want|need|like|have)|cant (?:do|make)|instead of|rather than|anything but|except|hate|used to have|no longer have|had) (?:(?:a|an|the|my|any|in|on|at|for|with|by|to be|really|to do|to see) )*$/

/** After one of these a person says it anew, and what comes after counts. */
export const CORRECTS =
  /\b(?:no wait|wait no|wait|i mean|i meant|scratch that|correction|or rather|make that|oops|sorry i meant|my mistake|change that to)\b/g

/** Where a clause ends. */
export const CLAUSE_ENDS = /[.,;:!?\n()]|\b(?:but|so|because|although|though|while|whereas)\b/

/** Slots that tell how the person themself lives: what "he" or "my sister" does is not theirs. */
const OWN_SLOTS: ReadonlySet<Slot> = new Set<Slot>(['format', 'times', 'medication', 'payment', 'impact'])

const OTHER =
  /\b(?:he|she|hes|shes|they|theyre|my (?:\w+ )?(?:mom|mum|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|sister|brother|friend|boss|ex))\b/
const THEIR_WISH =
  /\b(?:wants?|needs?|prefers?|would|could|can|should|is free|is available|are free|is open|and i|and me)\b/

/** Whether the words before in the clause take a match back, or tell what somebody else does (not what they would like). */
export const isDenied = (before: string, slot: Slot, asked: boolean): boolean =>
  DENIES.test(before) || (!asked && OWN_SLOTS.has(slot) && OTHER.test(before) && !THEIR_WISH.test(before))
