// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { createSeal } from '../../src/storage/seal.ts'
import { StoreError } from '../../src/storage/store.ts'
import { documentOf } from './contract.ts'
import { laterKeys, otherKeys, rotatedKeys, testKeys } from './keys.ts'

describe('the seal on a document', () => {
  const seal = createSeal(testKeys)
  const document = documentOf('a', 3, { fields: { insurer: 'Żółta canary 🌱' } })
  const name = seal.nameOf('a')
  const sealed = seal.close(name, document)
  const refused = (bytes: Buffer, under = name, by = seal) => {
    try {
      by.open(under, bytes)
    } catch (error) {
      return error instanceof StoreError
    }
    return false
  }

  it('opens to what was closed, and shows nothing of it', () => {
    expect(seal.open(name, sealed)).to.deep.equal(document)
    expect(sealed.toString('latin1')).to.not.match(/canary|fields|insurer|conversation/)
    expect(seal.close(name, document).equals(sealed)).to.equal(false)
  })

  it('refuses 10,000 documents that were cut, stretched or changed anywhere', () => {
    const mutation = fc.oneof(
      fc.record({
        kind: fc.constant('flip' as const),
        at: fc.nat(sealed.length - 1),
        by: fc.integer({ min: 1, max: 255 }),
      }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.nat(sealed.length - 1) }),
      fc.record({ kind: fc.constant('add' as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) }),
      fc.record({
        kind: fc.constant('zero' as const),
        at: fc.nat(sealed.length - 20),
        length: fc.integer({ min: 4, max: 512 }),
      }),
    )
    fc.assert(
      fc.property(mutation, (change) => {
        const bytes = Buffer.from(sealed)
        if (change.kind === 'cut') return refused(bytes.subarray(0, change.at))
        if (change.kind === 'add') return refused(Buffer.concat([bytes, change.bytes]))
        if (change.kind === 'flip') bytes.writeUInt8(bytes.readUInt8(change.at) ^ change.by, change.at)
        else bytes.fill(0, change.at, Math.min(change.at + change.length, bytes.length))
        return refused(bytes)
      }),
      { numRuns: 10_000 },
    )
  })

  it('refuses any bytes at all that it did not make', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => refused(Buffer.from(bytes))))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        refused(Buffer.concat([sealed.subarray(0, sealed.indexOf(10) + 1), bytes])),
      ),
    )
  })

  it("refuses a document put in another's place, or passed off as a later revision", () => {
    expect(refused(sealed, seal.nameOf('b'))).to.equal(true)
    const later = Buffer.from(sealed.toString('latin1').replace(' 3\n', ' 4\n'), 'latin1')
    expect(later.equals(sealed)).to.equal(false)
    expect(refused(later)).to.equal(true)
  })

  it('reads what an older key wrote, writes with the newest, and says which key is missing', () => {
    const rotated = createSeal(rotatedKeys)
    expect(rotated.open(name, sealed)).to.deep.equal(document)
    const rewritten = rotated.close(name, document)
    const later = createSeal(laterKeys)
    expect(later.open(name, rewritten)).to.deep.equal(document)
    expect(() => later.open(name, sealed)).to.throw(
      StoreError,
      /written with the key "one", which STORE_KEYS does not hold/,
    )
  })

  it('names people differently in another installation, which cannot read them', () => {
    const other = createSeal(otherKeys)
    expect(other.nameOf('a')).to.not.equal(name)
    expect(refused(sealed, other.nameOf('a'), other)).to.equal(true)
  })

  it('refuses what another version of Signpost wrote', () => {
    const future = seal.close(name, { ...document, format: 2 } as unknown as typeof document)
    expect(() => seal.open(name, future)).to.throw(StoreError, /another version/)
  })
})
