// @ts-nocheck
import type { Server as HttpServer } from 'node:http'
import { createServer, type Server as Restify } from 'restify'

/** A restify server without the habits that would end the process, hold sockets or print whole requests. */
export function tamedRestify(): { readonly restify: Restify; readonly http: HttpServer } {
  const restify = createServer({ name: '', log: SILENT as never, handleUncaughtExceptions: false })
  const http: HttpServer = restify.server
  // It would take sockets over and leave them open; without a listener an upgrade is an ordinary request.
  http.removeAllListeners('upgrade')
  // listen() tells of a failure; restify repeats it as an event that ends the process when nobody listens.
  restify.on('error', nothing)
  return { restify, http }
}

// restify wants a logger of its own and would print whole requests to it.
const nothing = () => {}
const SILENT = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => SILENT,
}
