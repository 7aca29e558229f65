// @ts-nocheck
import { answersJsonSchema } from './answers-schema.ts'
import { dialogJsonSchema } from './dialog-schema.ts'

/** The JSON Schemas we publish, by file name: one for editors of dialogs, one for whoever receives structured answers. */
export const jsonSchemas = (): Readonly<Record<string, string>> => ({
  'dialog.schema.json': printed(dialogJsonSchema()),
  'answers.schema.json': printed(answersJsonSchema()),
})

const printed = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`
