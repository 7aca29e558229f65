/**
 * What Slack takes, in characters or items. From the descriptions in `@slack/types` 3.2 (docs.slack.dev/reference/block-kit);
 * a test holds every payload against those very descriptions.
 */
// @ts-nocheck

export const LIMITS = {
  /** Blocks in one message; a view takes 100. */
  blocks: 50,
  sectionText: 3000,
  headerText: 150,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  /** Longer labels are read out by screen readers only. */
  accessibilityLabel: 75,
  buttonValue: 2000,
  url: 3000,
  /** Checkboxes and radio buttons in one element. */
  boxes: 10,
  /** Options of one menu. */
  options: 100,
  optionText: 75,
  optionValue: 75,
  blockId: 255,
  tableRows: 100,
  tableColumns: 20,
  inputLabel: 2000,
  viewTitle: 24,
  metadata: 3000,
  /** Blocks in a view. */
  viewBlocks: 100,
  /** What one field to write in may take. */
  input: 3000,
  prompts: 4,
} as const

/**
 * Slack refuses a message whose blocks hold too much text (`msg_blocks_too_long`) and publishes no number for it. It
 * allows 12,000 in a message of Markdown blocks, so we stay well below that.
 */
export const MOST_TEXT = 9000

/** The words for notifications and screen readers: Slack advises at most 4,000. */
export const MOST_FALLBACK = 4000
