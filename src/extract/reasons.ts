/**
 * Every rule by which a block is kept, typed or left out, in words for a reader; `%` stands for the evidence. Nothing is
 * put into words unless somebody asks: a block carries its rule and, where that costs nothing, the evidence.
 */
const TEXTS = {
  headline: 'the headline%',
  'headline-again': 'the headline once more',
  run: "in the article's run of text%",
  opening: 'stands between the headline and the text',
  'opening-byline': 'a byline between the headline and the text',
  zone: '%',
  hidden: '%',
  repeat: 'repeats what was read already',
  refrain: 'a short line that the page repeats between its paragraphs',
  teasers: 'in a list of links to other articles',
  pointer: 'leads to another page: % of its letters are links',
  'labelled-link': 'a label and a link to another page',
  links: 'a list of links: % of its letters are links',
  signature: 'signs the text: who supplied it',
  'outside-run': "outside the article's run of text",
  'outside-main': 'outside the part of the page that holds the article',
  phrase: 'reads like %',
  'dividing-line': 'a dividing line',
  controls: 'nothing but the words of buttons',
  menu: 'nothing but the names of sections and legal pages',
  reporters: 'says who reported, wrote or edited, or where it was printed',
  'pointer-line': 'says where to read or see more',
  counter: 'a counter of pictures or comments',
  machine: 'data for machines',
  'date-line': 'a line with a date and little else',
  'entry-head': 'a time and a name, as over the entries of a live blog',
  'write-to': 'says whom to follow or to write to',
  byline: 'reads like a byline',
  dateline: 'reads like a dateline',
  'caption-words': 'begins or ends as the captions of agencies do',
  'picture-label': "a picture's label and caption",
  'picture-credit': "a picture's caption and credit",
  'notice-at-end': 'a notice at the end of a paragraph',
  'date-in-front': 'a date before the first sentence',
  gallery: 'a picture gallery',
  'other-days': 'a gallery of pictures of many different days',
  comments: "behind a heading of readers' comments",
  'comment-heads': 'behind the first of several lines that say who wrote when',
  'second-story': 'behind the headline and dateline or byline of another report, which shares no name with this one',
  listed: 'a list of headlines of other articles, told by its heading',
  writer: "about the report's writer",
  opinion: 'argues with the reader, behind a report that does not',
  'first-line': 'an early line that is no sentence',
  'stated-title': 'the title that the record states',
  'short-line': 'a short line that is no sentence, before a longer paragraph',
  text: 'a paragraph of the text',
  length: 'behind the length that is read',
} as const

export type Rule = keyof typeof TEXTS

/** Why a block is what it is. */
export interface Reason {
  readonly rule: Rule
  /** What the rule went by; empty where the rule says it all. */
  readonly evidence: string
}

/** A reason without evidence of its own. */
export function because(rule: Rule, evidence = ''): Reason {
  return { rule, evidence }
}

/** The reason in words. */
export function reasonText({ rule, evidence }: Reason): string {
  return TEXTS[rule].replace('%', () => evidence)
}
