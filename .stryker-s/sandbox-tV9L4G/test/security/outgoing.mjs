// @ts-nocheck
// Loaded before the program (node --import): says on standard error whenever the process reaches for the network.
import child from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const told = (what) => process.stderr.write(`OUTGOING ${what}\n`)
const watch = (object, name) => {
  const before = object[name]
  object[name] = function (...args) {
    // Listening on an address looks it up too; an address is no name, and nobody is asked.
    if (!net.isIP(String(args[0]))) told(name)
    return before.apply(this, args)
  }
}

watch(net.Socket.prototype, 'connect')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) watch(dns, name)
for (const name of ['lookup', 'resolve']) watch(dns.promises, name)
watch(dgram, 'createSocket')
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) watch(child, name)
syncBuiltinESMExports()
