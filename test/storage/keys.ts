import type { Keys } from '../../src/keys.ts'
import { openKeys } from '../../src/keys.ts'
import { Secret } from '../../src/secret.ts'

const keysOf = (master: string): Promise<Keys> =>
  openKeys({ masterKey: new Secret(master), production: true, dataDir: '/nowhere' })

/** The keys tests keep conversations under. */
export const testKeys = await keysOf('a key that is only ever used by tests')

/** Another installation's. */
export const otherKeys = await keysOf('another key that is only ever used by tests')
