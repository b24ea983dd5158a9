import { groupBy, type AnnotatedArticle, type Mention, type Span, type Statement } from '../../document/index.js'
import { DATELINE_AGENCY } from '../../lexicons/en/credits.js'
import { OUTLET_HEADS } from '../../lexicons/en/organisations.js'
import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { CONTEXT_REACH, DATELINE_LENGTH, HAS_FOUND_OUT, LISTENER_REACH, OUTLET_BEFORE, OUTLET_BEHIND, TOLD_TO } from './settings.js'

const FIRST_WORD = /^[\p{L}\p{N}]+/u
const LAST_WORD = /[\p{L}\p{N}]+$/u
const NO_HOST_LETTER = /[^\p{L}\p{N}-]/gu
const LEADING_THE = /^the\s+/i

/**
 * Recognises the outlets of a run that no table knows: the publisher of one article is a newsroom wherever another article
 * names it ("told Valley Wire", "Valley Wire reported"), and the short form of an article's own publisher ("the Echo") is
 * that publisher, not a namesake of the table. An article without a publisher is the outlet's in its dateline. Returns new articles; texts and offsets stay as they are.
 */
export function recogniseOutlets<S extends Statement>(articles: readonly AnnotatedArticle<S>[]): AnnotatedArticle<S>[] {
  const publishers = publishersOf(articles)
  const publishersByWord = groupBy(
    [...publishers].map(([key, name]) => ({ key, name })),
    ({ key }) => FIRST_WORD.exec(key)?.[0] ?? '',
  )
  const publisherNamed = remembered((name) => publishers.get(keyOf(name)) ?? null)
  return articles.map((read) => {
    const article = withDatelinePublisher(read, publisherNamed)
    const aliases = ownShortForms(article)
    const nameOf = (name: string): string => aliases.get(name) ?? publisherNamed(name) ?? name
    const isOutlet = (name: string): boolean => aliases.has(name) || publisherNamed(name) !== null
    return {
      ...article,
      article: { ...article.article, mentions: article.article.mentions.map((mention) => outletMention(mention, nameOf, isOutlet)) },
      statements: article.statements.map((statement) =>
        outletStatement(ownReport(statement, article), { text: article.article.text, publishersByWord, nameOf, isOutlet }),
      ),
    }
  })
}

/** The run's outlets by key, as canonical names: its articles' publishers, and whom the articles name as outlets. */
function publishersOf(articles: readonly AnnotatedArticle[]): Map<string, string> {
  const named = [...articles.flatMap(outletsNamedIn), ...agenciesIn(articles)].map((name) => [keyOf(name), name] as const)
  const publishers = articles.flatMap(({ article }) => {
    if (!article.publisher) return []
    const canonical = newsroomNamed(article.publisher.name)?.name ?? article.publisher.name.replace(LEADING_THE, '')
    return [[keyOf(article.publisher.name), canonical] as const]
  })
  return new Map([...named, ...publishers])
}

/** An article that no publisher is stated for is the outlet's that its dateline names: "OSTERHAVN, Feb. 5 (Harbour Press) -". */
function withDatelinePublisher<S extends Statement>(
  annotated: AnnotatedArticle<S>,
  publisherNamed: (name: string) => string | null,
): AnnotatedArticle<S> {
  const { article } = annotated
  const agency = article.publisher === null ? agencyOf(annotated) : null
  const name = agency === null ? null : publisherNamed(agency)
  return name === null ? annotated : { ...annotated, article: { ...article, publisher: { name, basis: 'dateline' } } }
}

/** Whom the datelines of several articles name, or one of them whom somebody told: "(Meridian) —" is an agency, whatever it is called. */
function agenciesIn(articles: readonly AnnotatedArticle[]): string[] {
  const named = groupBy(
    articles.flatMap((annotated) => agencyOf(annotated) ?? []),
    (name) => name,
  )
  const isTold = (name: string): boolean => articles.some(({ article: { text } }) => isToldIn(text, name))
  return [...named].filter(([name, times]) => times.length > 1 || isTold(name)).map(([name]) => name)
}

function isToldIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (OUTLET_BEFORE.test(text.slice(Math.max(0, at - CONTEXT_REACH), at))) return true
  return false
}

/** The agency in an article's dateline. */
function agencyOf({ article }: AnnotatedArticle): string | null {
  const opening = article.blocks.find(({ kind }) => kind === 'dateline' || kind === 'paragraph')
  const text = opening === undefined ? '' : article.text.slice(opening.start, opening.end).slice(0, DATELINE_LENGTH)
  return DATELINE_AGENCY.exec(text)?.groups?.['agency'] ?? null
}

/**
 * Organisations called like an outlet that the text treats as one: somebody told them, or they are cited for what they
 * report. "According to |Harbour Press|", "told the |Fen Herald|"; not "the |Harbour Press| closed a plant".
 */
function outletsNamedIn({ article: { text, mentions } }: AnnotatedArticle): string[] {
  return mentions.flatMap(({ kind, entity, start, end }) => {
    if (kind !== 'organisation' || !OUTLET_HEADS.has(LAST_WORD.exec(entity.toLowerCase())?.[0] ?? '')) return []
    const isTreatedAsOutlet =
      OUTLET_BEFORE.test(text.slice(Math.max(0, start - CONTEXT_REACH), start)) || OUTLET_BEHIND.test(text.slice(end, end + CONTEXT_REACH))
    return isTreatedAsOutlet ? [entity.replace(LEADING_THE, '')] : []
  })
}

/** "FootyRush understands" on footyrush.example: an outlet known only by its host that says what it found out itself. */
function ownReport<S extends Statement>(statement: S, { article: { publisher, text } }: AnnotatedArticle): S {
  const { speaker, cue } = statement
  if (speaker === null || cue === null || publisher?.basis !== 'domain') return statement
  const [label] = publisher.name.split('.')
  if (speaker.replace(NO_HOST_LETTER, '').toLowerCase() !== label || !HAS_FOUND_OUT.test(text.slice(cue.start, cue.end))) return statement
  const { name } = publisher
  const chain = statement.chain.map((link) => (link.name === speaker ? { name, kind: 'publication' as const } : link))
  return { ...statement, speaker: name, sourceType: 'publication', chain }
}

/** A look-up that remembers its answers: a run names the same few hundred over and over. */
function remembered(find: (name: string) => string | null): (name: string) => string | null {
  const answers = new Map<string, string | null>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const found = find(name)
    answers.set(name, found)
    return found
  }
}

function keyOf(name: string): string {
  return name.replace(LEADING_THE, '').toLowerCase()
}

/** Newsrooms of the table that an article names only by words that end its own publisher's name. */
function ownShortForms({ article }: AnnotatedArticle): Map<string, string> {
  const own = article.publisher?.name.replace(LEADING_THE, '')
  if (own === undefined) return new Map()
  const surfaces = new Map<string, string[]>()
  for (const mention of article.mentions) {
    if (mention.kind !== 'publication') continue
    const surface = article.text.slice(mention.start, mention.end).replace(LEADING_THE, '')
    surfaces.set(mention.entity, [...(surfaces.get(mention.entity) ?? []), surface])
  }
  const isShortForm = (surface: string): boolean => own !== surface && own.toLowerCase().endsWith(` ${surface.toLowerCase()}`)
  return new Map([...surfaces].filter(([, forms]) => forms.every(isShortForm)).map(([name]) => [name, newsroomNamed(own)?.name ?? own]))
}

function outletMention(mention: Mention, nameOf: (name: string) => string, isOutlet: (name: string) => boolean): Mention {
  return isOutlet(mention.entity) ? { ...mention, kind: 'publication', entity: nameOf(mention.entity) } : mention
}

interface OutletContext {
  readonly text: string
  /** Keys and names of the run's publishers by the key's first word. */
  readonly publishersByWord: ReadonlyMap<string, readonly { readonly key: string; readonly name: string }[]>
  nameOf(name: string): string
  isOutlet(name: string): boolean
}

function outletStatement<S extends Statement>(statement: S, context: OutletContext): S {
  const { speaker, sourceType } = statement
  const isOutlet = speaker !== null && sourceType !== 'document' && context.isOutlet(speaker)
  return {
    ...statement,
    speaker: speaker === null ? null : isOutlet ? context.nameOf(speaker) : speaker,
    sourceType: isOutlet ? 'publication' : sourceType,
    via: statement.via === null ? toldTo(statement.cue, context) : context.nameOf(statement.via),
    chain: statement.chain.map((link) => (context.isOutlet(link.name) ? { name: context.nameOf(link.name), kind: 'publication' } : link)),
  }
}

/** The run's outlet that stands behind a cue of telling: "told |Valley Wire|". */
function toldTo(cue: Span | null, { text, publishersByWord }: OutletContext): string | null {
  if (cue === null) return null
  const told = TOLD_TO.exec(text.slice(cue.start, cue.end + LISTENER_REACH))
  if (!told) return null
  const listener = text.slice(cue.start + told[0].length, cue.start + told[0].length + LISTENER_REACH).toLowerCase()
  const [first = ''] = FIRST_WORD.exec(listener) ?? []
  for (const { key, name } of publishersByWord.get(first) ?? [])
    if (listener.startsWith(key) && !/^[\p{L}\p{N}]/u.test(listener.slice(key.length))) return name
  return null
}
