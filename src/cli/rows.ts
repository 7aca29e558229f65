import { createInterface } from 'node:readline'

/** One line of JSON lines, under the number it has in the file. */
export interface NumberedLine {
  readonly number: number
  readonly line: string
}

/** The lines that hold something, whatever the file's line ends, without the mark some editors put at its start. */
export async function* rowsOf(input: NodeJS.ReadableStream): AsyncGenerator<NumberedLine> {
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    const line = number === 1 ? text.replace(/^\uFEFF/, '') : text
    if (line.trim() !== '') yield { number, line }
  }
}
