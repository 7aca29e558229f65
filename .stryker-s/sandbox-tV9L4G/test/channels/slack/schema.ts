// @ts-nocheck
import { fileURLToPath } from 'node:url'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'

/** The type in `arguments.ts` that each method's arguments must have. */
const TYPES: Readonly<Record<string, string>> = {
  'chat.postMessage': 'PostMessage',
  'chat.postEphemeral': 'PostEphemeral',
  'chat.update': 'UpdateMessage',
  'chat.delete': 'DeleteMessage',
  'views.open': 'OpenView',
  'views.publish': 'PublishView',
  'conversations.open': 'OpenConversation',
  'conversations.history': 'ReadHistory',
  'conversations.replies': 'ReadReplies',
  'assistant.threads.setSuggestedPrompts': 'SuggestPrompts',
  'apps.manifest.create': 'CreateManifest',
}

/** What Slack says outside its types: a message takes 50 blocks, a view 100. */
const MOST_BLOCKS: Readonly<Record<string, number>> = { 'views.open': 100, 'views.publish': 100 }

let generator: ReturnType<typeof createGenerator> | null = null
const validators = new Map<string, ValidateFunction>()

/** What is wrong with the arguments of a call, by Slack's published types and the limits in their descriptions; empty when nothing is. */
export function faultsOf(method: string, args: unknown): readonly string[] {
  const validate = validators.get(method) ?? compile(method)
  return [
    ...(validate(args) ? [] : (validate.errors ?? []).map(told)),
    ...blockFaults(args, MOST_BLOCKS[method] ?? 50),
  ].slice(0, 12)
}

function compile(method: string): ValidateFunction {
  const type = TYPES[method]
  if (type === undefined) throw new Error(`${method} is not among the methods of arguments.ts`)
  generator ??= createGenerator({
    path: fileURLToPath(new URL('arguments.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    skipTypeCheck: true,
    additionalProperties: false,
  })
  const schema = limited(generator.createSchema(type))
  const validate = new Ajv({ strict: false, allErrors: false }).compile(schema as object)
  validators.set(method, validate)
  return validate
}

/** A schema in which every limit that a description states in words holds. */
function limited(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(limited)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, value]) => [key, limited(value)])
  const out = Object.fromEntries(entries) as Record<string, unknown>
  return typeof out.description === 'string' ? { ...out, ...limitsIn(out.description, out) } : out
}

function limitsIn(description: string, node: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words = description.replace(/\s+/g, ' ')
  const characters = /maximum length (?:for .{1,40} )?(?:is|of) (\d+) characters/i.exec(words)?.[1]
  const items =
    /maximum (?:number of (?:items|options|option groups) is|of) (\d+)(?: elements| options| items|\b)/i.exec(
      words,
    )?.[1]
  const rows = /Maximum (\d+) rows/.exec(words)?.[1]
  const isList = node.type === 'array'
  if (rows !== undefined) return { maxItems: Number(rows), items: { ...(node.items as object), maxItems: 20 } }
  if (isList) return items === undefined ? {} : { maxItems: Number(items) }
  if (characters === undefined) return {}
  const most = { minLength: 1, maxLength: Number(characters) }
  return node.type === 'string'
    ? { maxLength: Number(characters) }
    : { properties: { ...(node.properties as object), text: most } }
}

interface Blocks {
  readonly blocks?: readonly Block[]
  readonly view?: { readonly blocks?: readonly Block[] }
}
type Block = Readonly<Record<string, unknown>> & { readonly block_id?: string; readonly type?: string }

/** Rules that stand in Slack's pages, not in its types. */
function blockFaults(args: unknown, most: number): readonly string[] {
  const { blocks, view } = args as Blocks
  const all = blocks ?? view?.blocks ?? []
  const ids = all.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]))
  const texts = JSON.stringify(all)
  return [
    ...(all.length > most ? [`${all.length} blocks, over ${most}`] : []),
    ...(new Set(ids).size < ids.length ? ['a block_id stands twice'] : []),
    ...(all.filter(({ type }) => type === 'table').length > 1 ? ['two tables in one message'] : []),
    ...(/"text":""/.test(texts) ? ['an empty text'] : []),
    ...all.flatMap(actionFaults),
    ...all.flatMap(fieldFaults),
  ]
}

/** Within one block, every action_id stands once. */
function actionFaults({ elements, type }: Block): readonly string[] {
  if (type !== 'actions' || !Array.isArray(elements)) return []
  const ids = elements.map((element: { action_id?: string }) => element.action_id)
  return [
    ...(new Set(ids).size < ids.length ? ['an action_id stands twice in a block'] : []),
    ...(elements.length === 0 ? ['a block of no actions'] : []),
  ]
}

function fieldFaults({ type, text }: Block): readonly string[] {
  const length = (text as { text?: string } | undefined)?.text?.length ?? 1
  return type === 'section' && (length < 1 || length > 3000) ? [`a section of ${length} characters`] : []
}

const told = ({ instancePath, message = '', params }: ErrorObject): string =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`
