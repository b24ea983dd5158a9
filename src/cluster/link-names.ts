import { groupBy, type AnnotatedArticle, type Mention, type Story } from '../document/index.js'
import { SKIPPED_INITIALS } from '../lexicons/en/name-fillers.js'

type Kind = Mention['kind']

const WORDS = /[\p{L}\p{N}]+/gu
const ACRONYM = /^\p{Lu}{2,6}$/u

/**
 * Gives every person and organisation one name across a story: "Quill" in one article is the only Quill of the others,
 * "HSIB" the body whose initials it has, "Harbour Times News" the "Harbour Times-News". Two people of one surname stay apart and
 * a surname that could be either stays as written; nothing is linked across stories, nor names that are said to be apart.
 */
export function linkNames(
  articles: readonly AnnotatedArticle[],
  stories: readonly Story[],
  areApart: (a: string, b: string) => boolean = () => false,
): AnnotatedArticle[] {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)))
  const byStory = groupBy(articles, ({ article }) => storyOf.get(article.id) ?? '')
  const links = new Map([...byStory].map(([story, members]) => [story, linksOf(members, areApart)]))
  return articles.map((article) => renamed(article, links.get(storyOf.get(article.article.id) ?? '') ?? new Map<string, string>()))
}

/** Names that a story's articles use, with how often and as what. */
interface Usage {
  readonly kind: Kind
  count: number
}

function linksOf(articles: readonly AnnotatedArticle[], areApart: (a: string, b: string) => boolean): Map<string, string> {
  const usage = new Map<string, Usage>()
  const use = (name: string, kind: Kind): void => {
    const known = usage.get(name)
    if (known) known.count++
    else usage.set(name, { kind, count: 1 })
  }
  for (const { article, statements } of articles) {
    for (const { entity, kind } of article.mentions) use(entity, kind)
    // a speaker may be known by a capital alone, where no mention was found
    for (const { speaker, sourceType } of statements) if (speaker !== null && sourceType === 'named-person') use(speaker, 'person')
  }
  const links = new Map<string, string>()
  const index = indexNames(usage)
  for (const [name, { kind }] of usage) {
    const target = kind === 'person' ? personTarget(name, index) : organisationTarget(name, kind, index)
    if (target !== null && target !== name && !areApart(name, target)) links.set(name, target)
  }
  return links
}

interface NameIndex {
  /** Full names of persons by their last word, lower case. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>
  readonly persons: ReadonlySet<string>
  /** Most used form by its words, lower case. */
  readonly byWords: ReadonlyMap<string, string>
  readonly byInitials: ReadonlyMap<string, readonly string[]>
}

function indexNames(usage: ReadonlyMap<string, Usage>): NameIndex {
  const bySurname = new Map<string, string[]>()
  const byInitials = new Map<string, string[]>()
  const byWords = new Map<string, string>()
  const ranked = [...usage].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
  for (const [name, { kind }] of ranked) {
    const words = wordsOf(name)
    if (kind === 'person') {
      if (words.length > 1) add(bySurname, words[words.length - 1] as string, name)
      continue
    }
    const key = keyOf(name)
    if (!byWords.has(key)) byWords.set(key, name)
    if (words.length > 1) add(byInitials, initialsOf(words), byWords.get(key) as string)
  }
  return { bySurname, byInitials, byWords, persons: new Set(ranked.filter(([, { kind }]) => kind === 'person').map(([name]) => name)) }
}

function add(index: Map<string, string[]>, key: string, name: string): void {
  const known = index.get(key)
  if (!known) index.set(key, [name])
  else if (!known.includes(name)) known.push(name)
}

/** The full name behind a surname, or behind a name with words of rank in front of it; null where two fit. */
function personTarget(name: string, { bySurname, persons }: NameIndex): string | null {
  const words = name.split(/\s+/)
  const surname = wordsOf(name).at(-1)
  if (surname === undefined) return null
  for (let from = 1; from < words.length - 1; from++) {
    const shorter = words.slice(from).join(' ')
    if (persons.has(shorter)) return shorter
  }
  if (words.length > 1) return null
  const candidates = bySurname.get(surname) ?? []
  const shortest = candidates.filter((full) => !candidates.some((other) => other !== full && full.endsWith(` ${other}`)))
  return shortest.length === 1 ? (shortest[0] as string) : null
}

function organisationTarget(name: string, kind: Kind, { byWords, byInitials }: NameIndex): string | null {
  if (kind === 'place') return null
  if (ACRONYM.test(name)) {
    const expansions = byInitials.get(name.toLowerCase()) ?? []
    if (expansions.length === 1) return expansions[0] as string
  }
  return byWords.get(keyOf(name)) ?? null
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(WORDS) ?? []
}

/** The words of a name without a leading "the": the same for "Harbour Times-News" and "The Harbour Times News". */
function keyOf(name: string): string {
  const words = wordsOf(name)
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SKIPPED_INITIALS.has(word))
    .map((word) => word[0])
    .join('')
}

function renamed(article: AnnotatedArticle, links: ReadonlyMap<string, string>): AnnotatedArticle {
  if (links.size === 0) return article
  const nameOf = (name: string): string => links.get(name) ?? name
  return {
    ...article,
    article: { ...article.article, mentions: article.article.mentions.map((mention) => ({ ...mention, entity: nameOf(mention.entity) })) },
    statements: article.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : nameOf(statement.speaker),
      via: statement.via === null ? null : nameOf(statement.via),
      chain: statement.chain.map((link) => ({ ...link, name: nameOf(link.name) })),
    })),
  }
}
