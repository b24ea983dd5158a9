import { Tokenizer } from 'htmlparser2'
import { BLOCK_ELEMENTS } from '../../lexicons/html-elements.js'

/** Anything that markup could begin with: `<p>`, `&nbsp;`, `&#8217;` */
const MARKUP = /[<&]/u
const CONTROLS = /[\p{Cc}\uFEFF]/gu

/** Plain text of a title or name: markup stripped, entities decoded, on one line; null where nothing is left. */
export function plainLine(markup: string | null | undefined): string | null {
  const line = plainText(markup ?? '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return line === '' ? null : line
}

/** Entities decoded in a text that has no markup: `AT&amp;T uses <canvas>` keeps its tag. */
export function plainUnescaped(text: string): string | null {
  return plainLine(text.replaceAll('<', '&lt;'))
}

/** The text of markup, a line break for each block; scripts and styles left out. Linear in the length. */
export function plainText(markup: string): string {
  return MARKUP.test(markup) ? collect(markup).parts.join('') : markup
}

/** The text of markup that stands inside links. */
export function linkedText(markup: string): string {
  return MARKUP.test(markup) ? collect(markup).linked.join('') : ''
}

function collect(markup: string): TextCollector {
  const collector = new TextCollector(markup)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, collector)
  tokenizer.write(markup)
  tokenizer.end()
  return collector
}

/** Takes the tokenizer's events, which are positions in the source, and keeps the text. */
class TextCollector {
  readonly parts: string[] = []
  readonly linked: string[] = []
  readonly #source: string
  #skipped = ''
  #inLink = false

  constructor(source: string) {
    this.#source = source
  }

  ontext(start: number, end: number): void {
    this.#add(this.#source.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.#add(String.fromCodePoint(codepoint))
  }

  onopentagname(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    if (name === 'script' || name === 'style') this.#skipped = name
    this.#inLink ||= name === 'a'
    this.#break(name)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    if (name === this.#skipped) this.#skipped = ''
    this.#inLink &&= name !== 'a'
    this.#break(name)
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #add(text: string): void {
    if (this.#skipped !== '') return
    this.parts.push(text)
    if (this.#inLink) this.linked.push(text)
  }

  #break(name: string): void {
    if (name === 'br' || BLOCK_ELEMENTS.has(name)) this.parts.push('\n')
  }
}
