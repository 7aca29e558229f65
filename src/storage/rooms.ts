/**
 * Memory to read files into and to write them from, used again: fresh memory each turn is thrown away by the megabyte, and
 * clearing that up makes everybody wait.
 */
const free: Buffer[] = []

/** More than nearly every conversation takes. */
const ROOM = 64 * 1024
const MOST_FREE = 16

/** Room for so many bytes, with anything in it. */
export const takeRoom = (size = ROOM): Buffer =>
  (size <= ROOM ? free.pop() : undefined) ?? Buffer.allocUnsafeSlow(Math.max(size, ROOM))

/** Give it back, once nobody looks at it any more. */
export function giveRoom(room: Buffer): void {
  if (room.length === ROOM && free.length < MOST_FREE) free.push(room)
}
