import { setImmediate } from 'node:timers/promises'
import { assumeFacts, assumptionsOf, Decisions, MAX_FILE_BYTES, parseAssumptions } from '../assumptions/index.js'
import { recogniseOutlets } from '../annotate/outlets/index.js'
import {
  compareText,
  contentId,
  type AnnotatedArticle,
  type Article,
  type Diagnostic,
  type Explanation,
  type Page,
  type PageDefaults,
  type SegmentedArticle,
  type Statement,
} from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { explain, extract, isSupportedLanguage } from '../extract/index.js'
import { defaultEffects, readPages, readTextFile } from '../fetch/index.js'
import { segment, type KnownSentences } from '../text/index.js'
import { checkAsOf, publishedBy } from './as-of.js'
import type { Effects, Input, InputDocument, TraceOptions } from './types.js'

/** One run: its effects with their defaults, and the diagnostics that belong to no article. */
export interface Run {
  readonly effects: Effects
  readonly diagnostics: Diagnostic[]
  report(diagnostic: Diagnostic): void
  /** What the reader has decided; nothing before `decide`. */
  decisions: Decisions
  /** Lets others have the thread, so that the run can be stopped and its progress seen; throws `run/aborted` once it is stopped. */
  breathe(): Promise<void>
}

/** A run that hands its diagnostics on and forgets them: of a stream there may be millions. */
export function startStream(options: TraceOptions): Run {
  return { ...startRun(options), report: (diagnostic) => options.onDiagnostic?.(diagnostic) }
}

/** A run with the effects that the caller gives, and the defaults for the rest. */
export function startRun(options: TraceOptions): Run {
  const diagnostics: Diagnostic[] = []
  const effects: Effects = { ...defaultEffects(), progress: () => undefined, ...options.effects }
  return {
    effects,
    diagnostics,
    decisions: new Decisions(),
    report(diagnostic) {
      diagnostics.push(diagnostic)
      options.onDiagnostic?.(diagnostic)
    },
    async breathe() {
      await setImmediate()
      if (effects.signal.aborted) throw new HeadwaterError('run/aborted', 'The run was stopped before it was done')
    },
  }
}

/** The articles of the inputs, in the order they are read. */
export function readArticles(inputs: readonly Input[], options: TraceOptions, run: Run): AsyncGenerator<Article, void> {
  return readEach(
    { inputs, options, run },
    (page, now) => extract(page, { now }),
    (article) => article,
  )
}

/** The same with the reasons why they are what they are. */
export function explainArticles(inputs: readonly Input[], options: TraceOptions, run: Run): AsyncGenerator<Explanation, void> {
  return readEach(
    { inputs, options, run },
    (page, now) => explain(page, { now }),
    ({ article }) => article,
  )
}

interface Reading {
  readonly inputs: readonly Input[]
  readonly options: TraceOptions
  readonly run: Run
}

async function* readEach<T>(
  { inputs, options, run }: Reading,
  make: (page: Page, now: Date) => T,
  articleIn: (made: T) => Article,
): AsyncGenerator<T, void> {
  if (inputs.length === 0)
    throw new HeadwaterError('input/none', 'No input was given', { hint: 'Name files, folders or globs, or `-` for standard input.' })
  const now = run.effects.now()
  let done = 0
  run.effects.progress('read', done, null)
  for await (const page of pagesOf(inputs, options, run)) {
    const made = make(page, now)
    const { source, diagnostics } = articleIn(made)
    for (const diagnostic of diagnostics) run.report({ source, ...diagnostic })
    yield made
    run.effects.progress('read', ++done, null)
    await run.breathe()
  }
}

async function* pagesOf(inputs: readonly Input[], options: TraceOptions, run: Run): AsyncGenerator<Page, void> {
  const paths = inputs.filter((input) => typeof input === 'string')
  const defaults = defaultsOf(options)
  if (paths.length > 0) {
    yield* readPages(paths, {
      defaults,
      sidecar: options.sidecar ?? null,
      effects: run.effects,
      report: (diagnostic) => run.report(diagnostic),
    })
  }
  for (const input of inputs) if (typeof input !== 'string') yield pageOf(input, defaults)
}

function pageOf({ source, content, kind = 'text', published, publisher, url }: InputDocument, defaults: PageDefaults): Page {
  const own = {
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  }
  return { source, kind, content, record: null, defaults: { ...defaults, ...own }, fetched: null, diagnostics: [] }
}

function defaultsOf({ published, publisher }: TraceOptions): PageDefaults {
  return { ...(published === undefined ? {} : { published }), ...(publisher === undefined ? {} : { publisher }) }
}

/** What annotates one article. */
export type Annotator<S extends Statement> = (segmented: SegmentedArticle) => AnnotatedArticle<S>

/** All articles of the inputs, annotated, in an order that does not depend on that of the inputs. */
export async function annotateAll<S extends Statement>(
  inputs: readonly Input[],
  options: TraceOptions,
  run: Run,
  annotator: Annotator<S>,
): Promise<AnnotatedArticle<S>[]> {
  checkAsOf(options.asOf)
  run.decisions = await decisionsOf(options)
  const known = new Map<string, Article>()
  for await (const article of readArticles(inputs, options, run)) {
    const identity = contentId(article.url ?? article.source, article.text)
    const twin = known.get(identity)
    if (twin !== undefined)
      run.report({
        code: 'read/duplicate',
        severity: 'info',
        message: 'Read twice with the same text; counted once',
        source: article.source,
      })
    known.set(identity, twin === undefined ? article : betterKnown(twin, article))
  }
  const all = [...known.values()].sort((a, b) => compareText(a.source, b.source) || compareText(a.id, b.id))
  const report = (diagnostic: Diagnostic): void => run.report(diagnostic)
  const dated = assumeFacts(all, run.decisions, report)
  const articles = options.asOf === undefined ? dated : publishedBy(dated, options.asOf, report)
  const annotated: AnnotatedArticle<S>[] = []
  const sentences: KnownSentences = new Map()
  for (const article of articles) {
    annotated.push(annotateOne(article, run, () => annotator(segment(article, isSupportedLanguage(article.language), sentences))))
    run.effects.progress('annotate', annotated.length, articles.length)
    await run.breathe()
  }
  return recogniseOutlets(annotated)
}

async function decisionsOf({ assume }: TraceOptions): Promise<Decisions> {
  if (assume === undefined) return new Decisions()
  if (typeof assume !== 'string') return new Decisions(assumptionsOf(assume))
  return new Decisions(parseAssumptions(await readTextFile(assume, { what: 'file of assumptions', limit: MAX_FILE_BYTES }), assume))
}

/**
 * Of two readings of one article the one that says more of where it is from: a page that a feed led to has the feed's word for its publisher
 * and date, the same page named by its address may have none. Which was read first plays no part.
 */
function betterKnown(a: Article, b: Article): Article {
  const facts = ({ publisher, published }: Article): number => Number(publisher !== null) + Number(published !== null)
  const apart = facts(b) - facts(a) || compareText(a.source, b.source) || compareText(JSON.stringify(a), JSON.stringify(b))
  return apart <= 0 ? a : b
}

/** A failure within one article costs that article its annotations, not the run its result. */
function annotateOne<S extends Statement>(article: Article, run: Run, work: () => AnnotatedArticle<S>): AnnotatedArticle<S> {
  try {
    return work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const diagnostic: Diagnostic = {
      code: 'annotate/failed',
      severity: 'error',
      message: `Read but not annotated, because of a fault in Headwater (${reason}); please report it`,
    }
    run.report({ source: article.source, ...diagnostic })
    return {
      article: { ...article, diagnostics: [...article.diagnostics, diagnostic] },
      sentences: [],
      tokens: [],
      quotations: [],
      times: [],
      statements: [],
    }
  }
}

/** Diagnostics in an order that does not depend on that of the inputs. */
export function sortedDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compareText(a.source ?? '', b.source ?? '') || compareText(a.code, b.code) || compareText(a.message, b.message),
  )
}
