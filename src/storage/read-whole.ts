import { close, open, read } from 'node:fs'
import { promisify } from 'node:util'
import { giveRoom, takeRoom } from './rooms.ts'

// With callbacks, as in `folders.ts`.
const opened = promisify(open)
const closed = promisify(close)
const readInto = (file: number, room: Buffer, from: number): Promise<number> =>
  new Promise((resolve, reject) => {
    read(file, room, from, room.length - from, null, (error, count) => (error ? reject(error) : resolve(count)))
  })

/** What `use` makes of the bytes of a file. It may keep none of them: the next file is read into the same place. */
export async function readWhole<T>(path: string, use: (bytes: Buffer) => T): Promise<T> {
  const file = await opened(path, 'r')
  let room = takeRoom()
  try {
    for (let end = 0; ; room = Buffer.concat([room], 2 * room.length)) {
      end += await readInto(file, room, end)
      // Nothing is asked for its size first: a file that does not fill the room has come to its end.
      if (end < room.length) return use(room.subarray(0, end))
    }
  } finally {
    giveRoom(room)
    await closed(file)
  }
}
