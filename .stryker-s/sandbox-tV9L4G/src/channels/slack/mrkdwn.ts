/** Text that cannot command Slack: no mention, link or channel comes out of it, and no letter turns the line around. */
// @ts-nocheck

export const escaped = (text: string): string =>
  harmless(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text for places where Slack reads no marks at all: controls, and marks that turn the reading direction around, go. */
export const harmless = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/(?!\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')

/** Our texts (`**strong**`, `[links](https://…)`, `- ` lists) in Slack's marks; everything else in them is made harmless. */
export const toMrkdwn = (text: string): string => text.split('\n').map(line).join('\n')

/** The same texts without marks, for notifications and screen readers. */
export const toPlain = (text: string): string =>
  harmless(text)
    .replace(MARKED, (_, strong: string | undefined, label: string, url: string) =>
      strong === undefined ? linkInWords(label, url) : strong,
    )
    .replace(/^([ \t]*)- /gm, '$1• ')

/** Every strong word or link of a text: the places it must not be cut in. */
export const MARKED = /\*\*([^*\n]+)\*\*|\[([^\][\n]*)\]\((https:[^()\s]*)\)/g

function line(text: string): string {
  const item = /^(\s*)- (.*)$/s.exec(text)
  return item ? `${item[1]}• ${inline(item[2] ?? '')}` : inline(text)
}

function inline(text: string): string {
  let out = ''
  let at = 0
  for (const found of text.matchAll(MARKED)) {
    const [whole, strong, label = '', url = ''] = found
    out += escaped(text.slice(at, found.index))
    out += strong === undefined ? link(label, url) : `*${escaped(strong)}*`
    at = found.index + whole.length
  }
  return out + escaped(text.slice(at))
}

/** A link in Slack's marks. `href` is one of ours: `https:`, `tel:`, `sms:`. A bar or a bracket in it would end the link. */
export const link = (label: string, href: string): string =>
  `<${escaped(href).replaceAll('|', '%7C')}|${escaped(label).replaceAll('|', '¦')}>`

const linkInWords = (label: string, url: string): string => (label === url ? url : `${label} (${url})`)

/** What a person wrote, from the way Slack writes it down: marks for mentions and links become the words that were seen. */
export function fromSlack(text: string): string {
  return text
    .replace(/<([^<>|]*)\|([^<>]*)>/g, '$2')
    .replace(/<(?:mailto:|tel:)([^<>]*)>/g, '$1')
    .replace(/<[@#!][^<>]*>/g, ' ')
    .replace(/<([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
