#!/usr/bin/env node
// @ts-nocheck
import { existsSync } from 'node:fs'

// Runs the built program, building it first where the sources are at hand, so that a fresh checkout just works.
if (existsSync(new URL('../src', import.meta.url))) await import('./build.js')
const { main } = await import('../dist/cli/index.js')
process.exitCode = await main(process.argv.slice(2))
