import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as headwater from '../../src/index.js'
import type { StageName } from '../../src/pipeline/index.js'
import { generate, type GenerateOptions } from './corpus/generate.js'

/** The built package, as users run it: a loader for TypeScript adds a tenth to the time. */
const { trace } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof headwater

/** One run of the whole pipeline over generated news. */
export interface Measurement extends GenerateOptions {
  readonly articles: number
  readonly milliseconds: number
  /** Time that the process kept a core busy: the same on a machine that others use too. */
  readonly cpuMilliseconds: number
  readonly stages: Partial<Readonly<Record<StageName, number>>>
  /** The most memory that the process held, in MB; it has run a small story before. */
  readonly peakMegabytes: number
  readonly found: {
    readonly statements: number
    readonly reuse: number
    readonly stories: number
    readonly claims: number
    readonly lineage: number
  }
}

/** Articles that are traced before the clock starts, so that the compiler of the runtime is warm. */
const WARM_UP = 50

/**
 * Traces generated stories and says how long each stage took. Throws AssertionError when the result is not one of the
 * articles that were put in: a run that finds nothing is no measurement.
 */
export async function measure(options: GenerateOptions): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-speed-'))
  try {
    await traceGenerated(folder, { ...options, seed: options.seed + 1, stories: 1, articlesPerStory: WARM_UP })
    return await traceGenerated(folder, options)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function traceGenerated(folder: string, options: GenerateOptions): Promise<Measurement> {
  const news = generate(options)
  const file = join(folder, `${options.seed}.jsonl`)
  writeFileSync(file, news.map((article) => JSON.stringify(article)).join('\n'))
  const stages: Partial<Record<StageName, number>> = {}
  let stage: StageName = 'read'
  const cpu = process.cpuUsage()
  const start = performance.now()
  let since = start
  const enter = (next: StageName) => {
    const now = performance.now()
    stages[stage] = (stages[stage] ?? 0) + now - since
    since = now
    stage = next
  }
  const result = await trace([file], { effects: { progress: enter } })
  enter(stage)
  const { user, system } = process.cpuUsage(cpu)
  assert.equal(result.articles.length, news.length, 'articles traced')
  assert.ok(result.claims.length > 0, 'claims found')
  assert.ok(news.length < 2 || result.reuse.length > 0, 'passages found')
  const { statements, reuse, stories, claims, lineage } = result
  return {
    ...options,
    articles: news.length,
    milliseconds: since - start,
    cpuMilliseconds: (user + system) / 1000,
    stages,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    found: { statements: statements.length, reuse: reuse.length, stories: stories.length, claims: claims.length, lineage: lineage.length },
  }
}
