// @ts-nocheck
// Loaded before the program (`--import`): a disk, and a line to the database, that end the program at a chosen step, lose what
// was never flushed, run full, become read-only, or stall. Told what to do by its parent, or from the start by TORTURE.
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { dirname, resolve } from 'node:path'

const folder = resolve(process.env.DATA_DIR)
const real = { ...fs }
/** What would be gone after a power cut, oldest first: each knows how to undo itself. */
let unflushed = []
const steps = {}
let aim = null
let trouble = null

const obey = (order) => {
  if ('aim' in order) aim = order.aim
  if ('trouble' in order) trouble = order.trouble
  if (order.cut) powerCut()
  if (order.count) process.send?.({ steps })
}
if (process.env.TORTURE) obey(JSON.parse(process.env.TORTURE))
process.on('message', obey)
process.channel?.unref()

function die() {
  process.kill(process.pid, 'SIGKILL')
}

function powerCut() {
  for (const { undo } of unflushed.reverse()) undo()
  die()
}

const inside = (path) => resolve(String(path)).startsWith(folder)
const bytesOf = (path) => (existsSync(path) ? readFileSync(path) : null)
const put = (path, bytes) =>
  bytes === null ? rmSync(path, { force: true, recursive: true }) : writeFileSync(path, bytes)

/** Whether this is where the program is to end: at a step of this name, so many of them from now, before, within or after. */
function isAimed(name, when) {
  if (aim === null || aim.step !== name || aim.when !== when) return false
  aim.left -= 1
  return aim.left < 0
}

async function step(name, path, work, { lost, half } = {}) {
  if (path !== null && !inside(path)) return work()
  steps[name] = (steps[name] ?? 0) + 1
  if (trouble?.stallMs && name !== 'send') await new Promise((done) => setTimeout(done, trouble.stallMs))
  if (trouble?.code) throw Object.assign(new Error(`${trouble.code}: torture`), { code: trouble.code, path })
  if (isAimed(name, 'before')) powerCut()
  if (lost) unflushed.push(lost)
  if (half && isAimed(name, 'within')) {
    half()
    powerCut()
  }
  const result = await work()
  if (isAimed(name, 'after')) powerCut()
  return result
}

/** An entry of a folder lives only once the folder is flushed. */
const entry = (path) => {
  const before = existsSync(path) && statSync(path).isDirectory() ? undefined : bytesOf(path)
  return { folder: dirname(resolve(String(path))), undo: () => before === undefined || put(path, before) }
}

function handled(handle, path, flags) {
  const { writeFile, datasync, sync } = handle
  const isFolder = statSync(path).isDirectory()
  handle.writeFile = (bytes, ...rest) => {
    const start = flags === 'a' ? statSync(path).size : 0
    const half = () =>
      writeFileSync(path, Buffer.from(bytes).subarray(0, bytes.length / 2), { flag: flags === 'a' ? 'a' : 'w' })
    const lost = { file: path, undo: () => existsSync(path) && truncateSync(path, start) }
    return step('write', path, () => writeFile.call(handle, bytes, ...rest), { lost, half })
  }
  const flushed = (name, flush) => async () => {
    const now = new Set(unflushed)
    await step(name, path, () => flush.call(handle))
    const mine = (one) => now.has(one) && (isFolder ? one.folder === resolve(path) : one.file === path)
    unflushed = unflushed.filter((one) => !mine(one))
  }
  handle.datasync = flushed('datasync', datasync)
  handle.sync = flushed(isFolder ? 'sync-folder' : 'datasync', sync)
  return handle
}

fs.open = async (path, flags = 'r', ...rest) => {
  if (!inside(path)) return real.open(path, flags, ...rest)
  const isWrite = flags !== 'r'
  const open = () => real.open(path, flags, ...rest)
  const handle = await (isWrite ? step('open', path, open, existsSync(path) ? {} : { lost: entry(path) }) : open())
  return handled(handle, String(path), flags)
}
fs.rename = (from, to) => step('rename', to, () => real.rename(from, to), { lost: entry(to) })
fs.link = (from, to) => step('link', to, () => real.link(from, to), { lost: entry(to) })
fs.writeFile = (path, ...rest) => {
  if (!inside(path)) return real.writeFile(path, ...rest)
  return step('create', path, () => real.writeFile(path, ...rest), { lost: entry(path) })
}
fs.rm = (path, options) => {
  const isThere = existsSync(path) && !statSync(path).isDirectory()
  return isThere ? step('remove', path, () => real.rm(path, options), { lost: entry(path) }) : real.rm(path, options)
}
fs.mkdir = (path, options) => {
  if (existsSync(path)) return real.mkdir(path, options)
  return step('mkdir', path, () => real.mkdir(path, options), { lost: entry(path) })
}
syncBuiltinESMExports()

// What is sent to the database: the program ends before its question leaves, or after, without having heard the answer.
const write = net.Socket.prototype.write
net.Socket.prototype.write = function (...args) {
  if (!String(this._pipeName ?? this.remoteAddress ?? this.torturePath ?? '').includes('PGSQL'))
    return write.apply(this, args)
  steps.send = (steps.send ?? 0) + 1
  if (isAimed('send', 'before')) die()
  const result = write.apply(this, args)
  if (isAimed('send', 'after')) setImmediate(die)
  return result
}
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const to = args.flat().find((one) => typeof one === 'string' || (one && typeof one === 'object' && 'path' in one))
  this.torturePath = typeof to === 'string' ? to : to?.path
  return connect.apply(this, args)
}
