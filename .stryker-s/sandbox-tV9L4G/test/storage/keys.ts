// @ts-nocheck
import { type Keys, openKeys } from '../../src/keys.ts'
import { Secret } from '../../src/secret.ts'

const keysOf = (master: string, storeKeys: string): Promise<Keys> =>
  openKeys({
    masterKey: new Secret(master),
    storeKeys: storeKeys.split(' ').map((id) => ({ id, key: new Secret(Buffer.alloc(32, id).toString('base64')) })),
    production: true,
    dataDir: '/nowhere',
  })

const MASTER = 'a key that is only ever used by tests'

/** The keys tests keep conversations under. */
export const testKeys = await keysOf(MASTER, 'one')

/** A newer key writes, the old one still reads. */
export const rotatedKeys = await keysOf(MASTER, 'two one')

/** The old key is gone. */
export const laterKeys = await keysOf(MASTER, 'two')

/** Another installation's. */
export const otherKeys = await keysOf('another key that is only ever used by tests', 'one')
