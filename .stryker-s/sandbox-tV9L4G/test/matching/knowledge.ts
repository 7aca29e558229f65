// @ts-nocheck
import { loadMatching } from '../../src/load/matching.ts'
import { createMatcher } from '../../src/matching/matcher.ts'

/** The rules as they ship. */
export const loaded = loadMatching('.', 'en', '2026-11-23')
export const knowledge = loaded.value
export const match = createMatcher(knowledge)
