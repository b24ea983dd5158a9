import type { Trace } from '../../document/index.js'
import {
  capitalised,
  circles,
  counted,
  dateText,
  LIMIT,
  looseText,
  namesOf,
  noteText,
  publishedText,
  quoted,
  rangeText,
  viewOf,
  percentage,
  type Cite,
  type CitedText,
  type ClaimView,
  type DifferenceView,
  type LineageNode,
  type PassageView,
  type Piece,
  type QuoteView,
  type StoryView,
} from '../view/index.js'
import { bold, plain } from './text.js'

/**
 * The report as Markdown for notes, issues and wikis: what the page shows, without the full texts. Text from the articles
 * is escaped, so that none of it is read as markup.
 */
export function renderMarkdown(trace: Trace): string {
  const view = viewOf(trace)
  const told = view.stories.length === 0 ? [`${counted(view.articles.length, 'article')}, no story found.`] : view.stories.map(story)
  const parts = [...view.conditions.map((condition) => `**${plain(condition)}**`), ...told]
  if (view.loose.length > 0) parts.push(plain(looseText(view.loose)))
  return `${[...parts, `*${LIMIT}*`].join('\n\n')}\n`
}

function story(view: StoryView): string {
  const sections = [
    `# ${plain(view.story.title)}`,
    answer(view),
    section('Claims', claims(view.claims)),
    section('Disagreements', view.discrepancies.map(difference('or'))),
    section('Updates', view.updates.map(difference('became'))),
    section('Quotes', view.quotes.flatMap(quote)),
    section(
      'Who took from whom',
      view.lineage.flatMap((node) => tree(node, 0)),
    ),
    section('Timeline', view.timeline.map(citedText)),
    section('Brief', view.brief.map(citedText)),
    section('Shared passages', view.passages.flatMap(passage)),
    section('Articles', articles(view)),
  ]
  return sections.filter((text) => text !== '').join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

function answer({ articles: all, claims: [main], primary }: StoryView): string {
  if (main === undefined) return `${counted(all.length, 'article')}, no claim found.`
  const facts = [`**${circles(main.claim.independent)} ${rangeText(main.claim.independent)}** for the main claim`, main.sourcing, primary]
  const denied = main.denials.length === 0 ? '' : ` Denied by ${plain(namesOf(main.denials))}.`
  return `**${counted(all.length, 'article')}** · ${facts.filter((fact) => fact !== null).join(' · ')}\n\n${capitalised(main.verdict)}.${denied}`
}

function claims(all: readonly ClaimView[]): string[] {
  return all.flatMap((view, index) => [
    `${index + 1}. ${plain(quoted(view.claim.text))}`,
    ...claimFacts(view).map((line) => `   - ${line}`),
  ])
}

function claimFacts(view: ClaimView): string[] {
  const { claim, denials, refusals } = view
  const lines = [
    `${circles(claim.independent)} **${rangeText(claim.independent)}** · ${counted(view.articles.length, 'article')} · ${view.sourcing}${view.remark === null ? '' : ` · ${view.remark}`}`,
    ...(view.growth === null ? [] : [`Over time: ${plain(view.growth)}`]),
    ...view.values.map((value) => `Value ${bold(value.value)}: ${rangeText(value)}${numbers(value.cites)}`),
    ...view.origins.map(
      ({ name, origin, cites }) => `${bold(name)}${origin.source === null ? '' : ` · ${plain(origin.source)}`}${numbers(cites)}`,
    ),
  ]
  if (view.unsourced.length > 0) lines.push(`No origin given${numbers(view.unsourced)}`)
  if (denials.length > 0) lines.push(`Denied by ${bold(namesOf(denials))}${numbers(denials.flatMap((origin) => origin.cites))}`)
  else if (claim.denied !== null) lines.push(`Denied: ${rangeText(claim.denied)}`)
  if (refusals.length > 0) lines.push(`Declined to say: ${plain(namesOf(refusals))}${numbers(refusals.flatMap((origin) => origin.cites))}`)
  return lines
}

function difference(between: string): (view: DifferenceView) => string {
  return ({ difference: { about }, a, b }) =>
    `- ${about}: ${plain(quoted(a.text))}${numbers([a])} ${between} ${plain(quoted(b.text))}${numbers([b])}`
}

function quote({ family, wordings }: QuoteView): string[] {
  const rows = wordings.flatMap(({ pieces, cites, notes }) => [
    `  - “${marked(pieces)}”${numbers(cites)}`,
    ...notes.map((note) => `    - ${plain(noteText(note))}`),
  ])
  return [`- ${bold(family.speaker ?? 'No speaker named')}, ${counted(wordings.length, 'wording')}`, ...rows]
}

function passage({ match, a, b }: PassageView): string[] {
  const rows = [`  - ${marked(a.pieces)}`, ...(match.kind === 'verbatim' ? [] : [`  - ${marked(b.pieces)}`])]
  return [`- \\[${a.by.number}\\] and \\[${b.by.number}\\], ${match.kind}, ${percentage(match.similarity)} of the words the same`, ...rows]
}

/** Words that differ in bold, […] where words are left out. */
function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'left-out') return '\\[…\\]'
      // Emphasis must not begin or end with white space.
      const space = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : '']
      return `${space[0]}${kind === 'differs' ? bold(text) : plain(text)}${space[1]}`
    })
    .join('')
}

function tree({ label, by, children }: LineageNode, depth: number): string[] {
  const lines = depth === 0 ? [`- ${bold(label)}${by === null ? '' : ` \\[${by.number}\\]`}`] : []
  for (const { node, how, also } of children) {
    const number = node.by === null ? '' : ` \\[${node.by.number}\\]`
    lines.push(`${'  '.repeat(depth + 1)}- ${bold(node.label)}${number} ${how}${also.map((debt) => `; also ${plain(debt)}`).join('')}`)
    lines.push(...tree(node, depth + 1))
  }
  return lines
}

function citedText({ date, text, cites }: CitedText): string {
  return `- ${date === null ? '' : `**${plain(dateText(date))}** `}${plain(text)}${numbers(cites)}`
}

function articles({ articles: all }: StoryView): string[] {
  return all.map(({ article, number, label, title }) => {
    const parts = [bold(label), plain(publishedText(article.published)), title === null ? '' : plain(title), plain(article.source)]
    return `- \\[${number}\\] ${parts.filter((part) => part !== '').join(' · ')}`
  })
}

function numbers(cites: readonly Cite[]): string {
  return [...new Set(cites.map(({ by }) => ` \\[${by.number}\\]`))].join('')
}
