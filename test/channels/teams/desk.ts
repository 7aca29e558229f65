import { type TeamsPerson, teamsDriver } from './driver.ts'
import { type Office, openOffice } from './office.ts'
import type { Posted } from './platform.ts'

/** An office with one person in it, up for each test of the suite that makes one of these. */
export class Desk {
  office!: Office
  person!: TeamsPerson

  constructor() {
    beforeEach(async () => {
      this.office = await openOffice()
      this.person = teamsDriver(this.office)
    })
    afterEach(() => this.office.stop())
  }

  /** The newest message of the chat. */
  readonly last = (): Posted => this.person.chat().at(-1)!

  /** A message as it stands now. */
  readonly find = ({ id }: Posted): Posted => this.person.chat().find((one) => one.id === id)!
}

/** Changes to cards keep nobody waiting, so neither does the test's clock. */
export async function until(isSo: () => boolean): Promise<void> {
  const late = Date.now() + 30_000
  while (!isSo()) {
    if (Date.now() > late) throw new Error('it never came to that')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const textOf = (message: Posted): string => JSON.stringify(message.activity)
