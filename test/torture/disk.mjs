// Loaded before the program (`--import`): a disk, and a line to the database, that end the program at a chosen step, lose what
// was never flushed, run full, become read-only, or stall. Told what to do by its parent, or from the start by TORTURE.
import calls, { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'

const folder = resolve(process.env.DATA_DIR)
const real = { ...fs }
/** The same calls with callbacks, promised. */
const plain = Object.fromEntries(
  ['open', 'writeFile', 'fdatasync', 'fsync', 'rename', 'rm', 'mkdir'].map((name) => [name, promisify(calls[name])]),
)
/**
 * What would be gone after a power cut, oldest first: an entry of a folder, with what stood there before (base64, or null
 * for nothing), or a file, with how long it was.
 */
let unflushed = []
/** Where a program that is killed leaves that to the next one: the machine still has it, the disk does not. */
let carry = null
const steps = {}
let aim = null
let trouble = null

const obey = (order) => {
  if ('carry' in order) carry = order.carry
  if ('aim' in order) aim = order.aim
  if ('trouble' in order) trouble = order.trouble
  if (order.cut) powerCut()
  if (order.count) process.send?.({ steps })
}
if (process.env.TORTURE) obey(JSON.parse(process.env.TORTURE))
if (carry !== null && existsSync(carry)) {
  unflushed = JSON.parse(readFileSync(carry, 'utf8'))
  rmSync(carry)
}
process.on('message', obey)
process.channel?.unref()

function die() {
  process.kill(process.pid, 'SIGKILL')
}

function powerCut() {
  for (const one of unflushed.reverse()) undo(one)
  die()
}

/** Whole or not at all: the parent may lose patience and kill the program while the power goes. */
function undo({ file, size, path, before }) {
  if (file !== undefined) return existsSync(file) && truncateSync(file, size)
  if (before === null) return rmSync(path, { force: true, recursive: true })
  writeFileSync(`${folder}.undone`, Buffer.from(before, 'base64'))
  renameSync(`${folder}.undone`, path)
}

/** The program ends, and with it the machine, unless the aim says that the machine goes on. */
function end() {
  if (aim.only !== 'program') return powerCut()
  writeFileSync(carry, JSON.stringify(unflushed))
  die()
}

const inside = (path) => resolve(String(path)).startsWith(folder)

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
  if (isAimed(name, 'before')) end()
  if (lost) unflushed.push(lost)
  if (half && isAimed(name, 'within')) {
    half()
    end()
  }
  const result = await work()
  if (isAimed(name, 'after')) end()
  return result
}

/** An entry of a folder lives only once the folder is flushed. */
function entry(path) {
  if (existsSync(path) && statSync(path).isDirectory()) return undefined
  const before = existsSync(path) ? readFileSync(path).toString('base64') : null
  return { folder: dirname(resolve(String(path))), path: resolve(String(path)), before }
}

/** Open files and folders of the program's, whichever way they were opened. */
const opened = (path, flags) => ({ path: String(path), flags, isFolder: statSync(path).isDirectory() })

function writing({ path, flags }, bytes, work) {
  const size = flags === 'a' ? statSync(path).size : 0
  const half = () =>
    writeFileSync(path, Buffer.from(bytes).subarray(0, bytes.length / 2), { flag: flags === 'a' ? 'a' : 'w' })
  return step('write', path, work, { lost: { file: path, size }, half })
}

async function flushing({ path, isFolder }, work) {
  const now = new Set(unflushed)
  await step(isFolder ? 'sync-folder' : 'datasync', path, work)
  const mine = (one) => now.has(one) && (isFolder ? one.folder === resolve(path) : one.file === path)
  unflushed = unflushed.filter((one) => !mine(one))
}

function opening(path, flags, open) {
  if (flags === 'r') return open()
  return step('open', path, open, existsSync(path) ? {} : { lost: entry(path) })
}

function handled(handle, file) {
  const { writeFile, datasync, sync } = handle
  handle.writeFile = (bytes, ...rest) => writing(file, bytes, () => writeFile.call(handle, bytes, ...rest))
  handle.datasync = () => flushing(file, () => datasync.call(handle))
  handle.sync = () => flushing(file, () => sync.call(handle))
  return handle
}

const renaming = (rename) => (from, to) => step('rename', to, () => rename(from, to), { lost: entry(to) })
const removing = (rm) => (path, options) => {
  const isThere = existsSync(path) && !statSync(path).isDirectory()
  return isThere ? step('remove', path, () => rm(path, options), { lost: entry(path) }) : rm(path, options)
}
const making = (mkdir) => (path, options) => {
  if (existsSync(path)) return mkdir(path, options)
  return step('mkdir', path, () => mkdir(path, options), { lost: entry(path) })
}

fs.open = async (path, flags = 'r', ...rest) => {
  if (!inside(path)) return real.open(path, flags, ...rest)
  return handled(await opening(path, flags, () => real.open(path, flags, ...rest)), opened(path, flags))
}
fs.writeFile = (path, ...rest) => {
  if (!inside(path)) return real.writeFile(path, ...rest)
  return step('create', path, () => real.writeFile(path, ...rest), { lost: entry(path) })
}
fs.link = (from, to) => step('link', to, () => real.link(from, to), { lost: entry(to) })
fs.rename = renaming(real.rename)
fs.rm = removing(real.rm)
fs.mkdir = making(real.mkdir)

/** The files and folders opened with callbacks, by number. */
const numbered = new Map()
const withCallbacks = {
  open: async (path, flags = 'r', ...rest) => {
    if (!inside(path)) return plain.open(path, flags, ...rest)
    const number = await opening(path, flags, () => plain.open(path, flags, ...rest))
    numbered.set(number, opened(path, flags))
    return number
  },
  writeFile: (to, bytes, ...rest) => {
    const work = () => plain.writeFile(to, bytes, ...rest)
    const file = numbered.get(to)
    return file === undefined ? work() : writing(file, bytes, work)
  },
  rename: renaming(plain.rename),
  rm: removing(plain.rm),
  mkdir: making(plain.mkdir),
}
for (const name of ['fdatasync', 'fsync'])
  withCallbacks[name] = (number) => {
    const file = numbered.get(number)
    return file === undefined ? plain[name](number) : flushing(file, () => plain[name](number))
  }
for (const [name, work] of Object.entries(withCallbacks))
  calls[name] = (...args) => {
    const done = args.pop()
    work(...args).then((result) => done(null, result), done)
  }
const { close } = calls
calls.close = (number, done) => {
  numbered.delete(number)
  close(number, done)
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
