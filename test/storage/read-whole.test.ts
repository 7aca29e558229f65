import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { readWhole } from '../../src/storage/read-whole.ts'
import { fastFolder } from '../fast-folder.ts'
import { failure } from './contract.ts'

const ROOM = 64 * 1024
const SIZES = [0, 1, ROOM - 1, ROOM, ROOM + 1, 2 * ROOM, 2 * ROOM + 1, 5 * ROOM + 7]
const copied = (bytes: Buffer): Buffer => Buffer.from(bytes)

describe('reading a whole file', () => {
  let folder: string
  beforeEach(async () => {
    folder = await fastFolder('read')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('gives each of many read at once its own bytes, whatever their length, again and again', async () => {
    const files = Array.from({ length: 40 }, (_, n) => ({
      path: join(folder, String(n)),
      bytes: randomBytes(SIZES[n % SIZES.length] ?? 0),
    }))
    for (const { path, bytes } of files) await writeFile(path, bytes)
    for (let round = 0; round < 3; round++) {
      const read = await Promise.all(files.map(({ path }) => readWhole(path, copied)))
      expect(read.map((bytes, n) => bytes.equals(files[n]?.bytes ?? Buffer.of(0)))).to.not.include(false)
    }
  })

  it('says what is not there, what is a folder, and what its reader says', async () => {
    const path = join(folder, 'a')
    await writeFile(path, 'a')
    expect(await failure(readWhole(join(folder, 'b'), copied))).to.have.property('code', 'ENOENT')
    expect(await failure(readWhole(folder, copied))).to.have.property('code', 'EISDIR')
    const broken = () => {
      throw new Error('unreadable')
    }
    expect((await failure(readWhole(path, broken))).message).to.equal('unreadable')
    expect((await readWhole(path, copied)).toString()).to.equal('a')
  })
})
