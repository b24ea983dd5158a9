import type { Article } from '../../document/index.js'
import { dateText } from '../../report/view/index.js'

const PUBLISHED_BY: Readonly<Record<NonNullable<Article['published']>['basis'], string>> = {
  metadata: 'the page’s metadata',
  url: 'its address',
  dateline: 'its dateline',
  text: 'its text',
  given: 'you',
  inferred: 'what else is known',
}
const PUBLISHER_BY: Readonly<Record<NonNullable<Article['publisher']>['basis'], string>> = {
  given: 'you',
  metadata: 'the page’s metadata',
  domain: 'its address',
  dateline: 'its dateline',
  credit: 'its credit line',
  text: 'its text',
}
/** http and https only: an address comes from outside and may be `javascript:`. */
const WEB_ADDRESS = /^https?:\/\//iu

/** A fact about an article with what it rests on: "2025-03-11 09:12 UTC", "stated by its dateline". */
export interface Fact {
  readonly name: string
  readonly value: string
  readonly basis: string | null
  /** Where the value is an address that can be followed. */
  readonly href: string | null
}

/** What is known about an article and what says so; what is not known is said to be unknown. */
export function factsOf(article: Article): Fact[] {
  const { publisher, published, modified, authors, url, source } = article
  return [
    publisher === null ? fact('Publisher', 'not stated') : fact('Publisher', publisher.name, `stated by ${PUBLISHER_BY[publisher.basis]}`),
    published === null
      ? fact('Published', 'not stated')
      : fact(
          'Published',
          dateText(published.value),
          `${published.certainty === 'implied' ? 'worked out from' : 'stated by'} ${PUBLISHED_BY[published.basis]}`,
        ),
    ...(modified === null ? [] : [fact('Changed', dateText(modified.value))]),
    ...(authors.length === 0 ? [] : [fact(authors.length === 1 ? 'Author' : 'Authors', authors.join(', '))]),
    ...(url === null ? [] : [{ ...fact('Address', url), href: webAddress(url) }]),
    ...(source === url ? [] : [fact('Read from', source)]),
  ]
}

/** An address where it may be made a link, null otherwise. */
export function webAddress(url: string): string | null {
  return WEB_ADDRESS.test(url) ? url : null
}

function fact(name: string, value: string, basis: string | null = null): Fact {
  return { name, value, basis, href: null }
}
