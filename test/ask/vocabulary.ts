import { check, trace, type CheckReport, type InputDocument, type Trace } from '../../src/index.js'

/** Four reports of one invented accident: two figures, a denial, a refusal, a copy. */
export const ARTICLES: readonly InputDocument[] = [
  {
    source: 'harbour.txt',
    publisher: 'Harbour Post',
    published: '2024-05-03',
    content:
      'Seven killed as tram derails\n\nSeven people were killed when a tram derailed in Port Vale on Friday, the fire service said.\n\nThe brakes of the tram had failed, a driver told the Harbour Post.',
  },
  {
    source: 'vale.txt',
    publisher: 'Vale Gazette',
    published: '2024-05-03',
    content:
      'Tram crash in Port Vale\n\nThe derailment in Port Vale killed seven, according to the fire service.\n\nVale Trams denied that the brakes had failed. "The brakes did not fail," said Ann Reed, a spokeswoman for the company.',
  },
  {
    source: 'moor.txt',
    publisher: 'Moor Echo',
    published: '2024-05-04',
    content:
      'Nine dead after tram crash\n\nNine people died in the tram crash in Port Vale, a hospital doctor told the Moor Echo.\n\nMayor Cara Holt declined to say whether she would resign. Bo Frost, the head of Vale Trams, sued the city of Port Vale.',
  },
]

let traced: Promise<Trace> | null = null

/** What the articles say to a question; they are traced once. */
export async function asked(question: string): Promise<CheckReport> {
  traced ??= trace(ARTICLES)
  return check(question, await traced)
}

export async function tracedArticles(): Promise<Trace> {
  traced ??= trace(ARTICLES)
  return traced
}
