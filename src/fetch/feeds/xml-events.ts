import { Tokenizer } from 'htmlparser2'

/** What a reader of XML is told, in document order. Names are in lower case, values decoded. */
export interface XmlReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  text(text: string): void
  close(name: string): void
}

/**
 * Reads XML of any quality as a stream of tags and texts: nothing is nested, so depth costs nothing and a document that
 * breaks off simply ends. A tag without content is opened and closed.
 */
export function readXml(xml: string, reader: XmlReader): void {
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, new Events(xml, reader))
  tokenizer.write(xml)
  tokenizer.end()
}

/** Takes the tokenizer's events, which are positions in the source. */
class Events {
  readonly #xml: string
  readonly #reader: XmlReader
  #name = ''
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''

  constructor(xml: string, reader: XmlReader) {
    this.#xml = xml
    this.#reader = reader
  }

  ontext(start: number, end: number): void {
    this.#reader.text(this.#xml.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.#reader.text(String.fromCodePoint(codepoint))
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#xml.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#xml.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#reader.open(this.#name, this.#attributes)
  }

  onselfclosingtag(): void {
    this.onopentagend()
    this.#reader.close(this.#name)
  }

  onclosetag(start: number, end: number): void {
    this.#reader.close(this.#xml.slice(start, end).toLowerCase())
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
