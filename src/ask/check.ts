import {
  groupBy,
  type AnnotatedArticle,
  type CheckReport,
  type Contradiction,
  type NearClaim,
  type Origin,
  type Saying,
  type Standing,
  type Trace,
} from '../document/index.js'
import { originId, range } from '../origins/index.js'
import { clausesOf, sourceWords } from './clauses.js'
import { compare } from './compare.js'
import { nameWords } from './names.js'
import { namedArticles, numberedClaims } from './numbers.js'
import { MAX_NEAREST, RELATED_SHARE, SAME_SHARE } from './settings.js'
import type { Clause, Question, Relation } from './types.js'

const DIGIT = /\d/u

/** A clause that bears on a question, and how. */
export interface Bearing {
  readonly clause: Clause
  readonly relation: Relation
}

/** How the clauses of a trace bear on a question, sorted by what follows from it. */
export interface Answer {
  readonly support: readonly Bearing[]
  /** Those who say otherwise; `about` is a denial where the same is said not to be so. */
  readonly against: readonly (Bearing & { readonly about: Contradiction['about'] })[]
  readonly declined: readonly Bearing[]
  /** The nearest first; of claims that stand in none of the others, or leave open what nobody bears out. */
  readonly near: readonly Bearing[]
}

/** Finds what the claims of a trace say to a question. `articles` are those of the trace, cut into sentences and words. */
export function answer(question: Question, trace: Trace, articles: readonly AnnotatedArticle[]): Answer {
  const support: Bearing[] = []
  const against: (Bearing & { about: Contradiction['about'] })[] = []
  const declined: Bearing[] = []
  const near: Bearing[] = []
  for (const clause of clausesOf(trace, articles)) {
    const found = compare(question, clause)
    if (found === null) continue
    const relation = isSaidBy(question, clause) || found.kind === 'related' ? found : onlyNear(found, question)
    const { kind } = relation
    const { stance } = clause
    if (kind === 'related') near.push({ clause, relation })
    else if (stance === 'declines' || relation.refused) declined.push({ clause, relation })
    else if ((kind === 'same' && stance === 'asserts') || (kind === 'negation' && stance === 'denies')) support.push({ clause, relation })
    else if (stance === 'asserts') against.push({ clause, relation, about: kind === 'same' ? 'denial' : kind })
    else if (kind === 'same') against.push({ clause, relation, about: 'denial' })
    // who denies another figure or name says nothing of the one asked for
    else near.push({ clause, relation: { ...relation, kind: 'related' } })
  }
  const settled = new Set([...support, ...against, ...declined].map(({ clause }) => clause.claim))
  // where nobody bears it out, a member of the very claim that leaves it open is worth a look: "at least 14" to who says 14
  const isOpen = ({ relation }: Bearing): boolean => support.length === 0 && relation.share >= SAME_SHARE
  const rest = near
    .filter((bearing) => !settled.has(bearing.clause.claim) || isOpen(bearing))
    .sort((a, b) => b.relation.share - a.relation.share)
  return { support, against, declined, near: rest }
}

/** The answer to a question as headwater.check/1. */
export function checkReport(question: Question, trace: Trace, articles: readonly AnnotatedArticle[]): CheckReport {
  const { support, against, declined, near } = answer(question, trace, articles)
  const nearest = nearestClaims(near, trace)
  const settled = [...support, ...against, ...declined]
  const cited = new Set([...settled.map(({ clause }) => clause.article.id), ...nearest.map(({ article }) => article)])
  const numbers = numberedClaims(trace)
  const byDifference = groupBy(against, ({ about, relation }) => `${about} ${relation.saidKey}`)
  return {
    schema: 'headwater.check/1',
    asked: question.asked,
    verdict: verdictOf({ support, against, declined, near }),
    support: support.length > 0 ? standingOf(support) : null,
    against: [...byDifference.values()].map((group): Contradiction => {
      const [first] = group
      const isDenial = first?.about === 'denial'
      return {
        about: first?.about ?? 'denial',
        asked: isDenial ? null : (first?.relation.asked ?? null),
        said: isDenial ? null : saidIn(group),
        ...standingOf(group),
      }
    }),
    declined: declined.map(sayingOf),
    claims: [...new Set(settled.map(({ clause }) => clause.claim.id))].flatMap((id) => numbers.get(id) ?? []),
    nearest,
    ...(trace.asOf === undefined ? {} : { asOf: trace.asOf }),
    ...(trace.assumptions === undefined ? {} : { assumptions: trace.assumptions }),
    articles: namedArticles(trace, cited),
    diagnostics: trace.diagnostics,
  }
}

/** In figures where one of them has figures. */
function saidIn(group: readonly Bearing[]): string | null {
  const words = group.flatMap(({ relation }) => (relation.said === null ? [] : [relation.said]))
  return words.find((said) => DIGIT.test(said)) ?? words[0] ?? null
}

function verdictOf({ support, against, declined, near }: Answer): CheckReport['verdict'] {
  if (support.length > 0) return against.length > 0 ? 'disputed' : 'carried'
  if (against.length > 0) return 'contradicted'
  if (declined.length > 0) return 'declined'
  return (near[0]?.relation.share ?? 0) >= RELATED_SHARE ? 'related' : 'not-carried'
}

/** Whether a clause is said by whom the question names, where it names somebody. */
function isSaidBy({ speaker }: Question, { statement, article }: Clause): boolean {
  if (speaker === null) return true
  const words = nameWords(sourceWords(statement, article.text))
  return speaker.every((word) => words.includes(word))
}

function onlyNear(relation: Relation, { speaker }: Question): Relation {
  return { ...relation, kind: 'related', missing: [`said by ${(speaker ?? []).join(' ')}`] }
}

/** Who stands behind some occurrences: the origins of their claims that rest on one of them, counted as rule 11 counts. */
function standingOf(bearings: readonly Bearing[]): Standing {
  const found = new Map<string, { origin: Origin; articles: Set<string> }>()
  for (const { clause } of bearings) {
    for (const origin of clause.claim.origins) {
      if (!origin.members.includes(clause.index)) continue
      const id = originId(origin)
      const known = found.get(id) ?? { origin, articles: new Set() }
      known.articles.add(clause.article.id)
      found.set(id, known)
    }
  }
  const origins = [...found.values()]
  return {
    independent: range(origins.map(({ origin }) => origin)),
    origins: origins.map(({ origin: { kind, name, source }, articles }) => ({
      kind,
      name,
      source,
      articles: [...articles],
    })),
    sayings: bearings.map(sayingOf),
  }
}

function sayingOf({ clause: { claim, member, article, statement, stance } }: Bearing): Saying {
  const { start, end } = member
  const source = statement?.source ?? null
  return {
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
    claim: claim.id,
    stance,
    source: source === null ? null : article.text.slice(source.start, source.end),
    speaker: statement?.speaker ?? null,
  }
}

function nearestClaims(near: readonly Bearing[], trace: Trace): NearClaim[] {
  const numbers = numberedClaims(trace)
  const seen = new Set<string>()
  return near
    .filter(({ clause: { claim } }) => !seen.has(claim.id) && seen.add(claim.id))
    .slice(0, MAX_NEAREST)
    .flatMap(({ clause, relation }): NearClaim[] => {
      const named = numbers.get(clause.claim.id)
      const { article, start, end } = clause.member
      const text = clause.article.text.slice(start, end)
      return named === undefined
        ? []
        : [
            {
              ...named,
              article,
              start,
              end,
              text,
              share: Math.round(relation.share * 1000) / 1000,
              missing: [...new Set(relation.missing)],
            },
          ]
    })
}
