import { WRITER_WORDS } from '../../lexicons/en/recirculation.js'
import { because } from '../reasons.js'
import type { TypedBlock } from './index.js'
import { MAX_BIO_POSITION, MAX_BIO_WORDS } from './settings.js'

/** `Jo Roe is a reporter`, `Sam Doe covers transport`, `Pat Loe, a former editor, writes about rivers` */
const ABOUT =
  /^(?<name>\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3})(?:,\s[^,.]{3,80},)?\s(?:is|covers|writes|reports|works|has (?:covered|written|worked|been|reported)|joined)\s/u
const QUOTE = /["“”]/u
const WRITER = because('writer')

/**
 * Marks the lines about a report's writers at its end: they say what somebody does for a living who is named nowhere
 * else in the text but in its byline.
 */
export function markWriters(text: string, blocks: readonly TypedBlock[]): void {
  const open = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
  for (const block of open.slice(2).slice(-MAX_BIO_POSITION)) {
    const line = text.slice(block.start, block.end)
    const name = ABOUT.exec(line)?.groups?.['name']
    if (name === undefined || !WRITER_WORDS.test(line) || QUOTE.test(line) || line.split(/\s+/u).length > MAX_BIO_WORDS) continue
    const surname = name.split(' ').at(-1) ?? name
    const isNamed = open.some((other) => other !== block && text.slice(other.start, other.end).includes(surname))
    if (!isNamed) Object.assign(block, { kind: 'metadata', reason: WRITER })
  }
}
