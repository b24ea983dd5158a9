import { createContext } from 'svelte'
import type { Trace } from '../../document/index.js'
import { momentsOf, traceAsOf, type Moment } from '../../report/moment/index.js'
import { narrowed, viewOf, type ReportView, type StoryView } from '../../report/view/index.js'
import { narrowingOf, queryOf, WIDE, type Narrowing } from './narrowing.js'
import { hrefOf, routeOf, START, type Route } from './route.js'
import { renamedClaims } from './same-claim.js'
import { placeOfStory } from './same-story.js'

/**
 * What the reader sees and by what it is narrowed. The trace is whole and never changes but for a new one in live mode; `shown` is
 * the part of it that was out by the moment, `view` its arrangement, `story` the current story with what the chosen outlets say.
 * All is computed when something asks for it.
 */
export class Session {
  trace: Trace = $state.raw() as Trace
  route: Route = $state.raw(START)
  /** The route that was written into the address for what is shown already: nothing is scrolled to for it. */
  noted: Route | null = $state.raw(null)
  /** By old id the claims that the last newer trace has under another. */
  renamed: ReadonlyMap<string, string> = $state.raw(new Map())
  narrowing: Narrowing = $state.raw(WIDE)
  /** Whether the page is made for paper: then what is folded on the screen stands open. */
  isPrinting: boolean = $state(false)

  readonly whole: ReportView = $derived(viewOf(this.trace))
  readonly shown: Trace = $derived(this.narrowing.asOf === null ? this.trace : traceAsOf(this.trace, this.narrowing.asOf))
  readonly view: ReportView = $derived(this.narrowing.asOf === null ? this.whole : viewOf(this.shown, this.trace))
  /** Counts from 1, as in the address; always of a story that there is, unless there is none. */
  readonly storyNumber: number = $derived(Math.min(this.route.story, Math.max(1, this.whole.stories.length)))
  /** The current story with all that is known of it; null where no story was found. */
  readonly wholeStory: StoryView | null = $derived(this.whole.stories[this.storyNumber - 1] ?? null)
  /** The same as of the moment, and with what the chosen outlets say; null where nothing of it was out yet. */
  readonly story: StoryView | null = $derived.by(() => {
    const then = this.view.stories.find(({ story }) => story.id === this.wholeStory?.story.id)
    return then === undefined ? null : narrowed(then, this.chosenArticles)
  })
  readonly moments: readonly Moment[] = $derived(momentsOf(this.trace, this.wholeStory?.story.articles ?? []))
  /** The outlets of the story by name, each once, in order of their articles. */
  readonly outlets: readonly string[] = $derived([...new Set(this.wholeStory?.articles.map(({ label }) => label))])

  /** Those of them that the reader has chosen; empty where all are shown, as in a story to which none of the chosen belongs. */
  readonly chosenOutlets: readonly string[] = $derived(this.outlets.filter((name) => this.narrowing.outlets.includes(name)))
  /** Ids of their articles; empty where all are shown. */
  readonly chosenArticles: ReadonlySet<string> = $derived.by(() => {
    const chosen = this.whole.articles.filter(({ label }) => this.chosenOutlets.includes(label))
    return new Set(chosen.map(({ article }) => article.id))
  })
  readonly #storyByArticle: ReadonlyMap<string, number> = $derived(
    new Map(this.whole.stories.flatMap(({ story }, index) => story.articles.map((id) => [id, index + 1] as const))),
  )

  constructor(trace: Trace) {
    this.trace = trace
    this.#readAddress()
  }

  /** A newer trace of the same inputs; the reader stays in the story, which may have another number in it. */
  renew(trace: Trace): void {
    const before = this.wholeStory?.story
    const { claims } = this.trace
    this.trace = trace
    const stories = this.whole.stories.map(({ story }) => story)
    const place = before === undefined ? null : placeOfStory(before, stories)
    this.renamed = renamedClaims(claims, trace.claims)
    const item = this.route.view === 'claims' ? this.renamed.get(this.route.item ?? '') : undefined
    const story = place === null ? this.route.story : place + 1
    if (story === this.route.story && item === undefined) return
    this.note({ ...this.route, story, ...(item === undefined ? {} : { item }) })
  }

  /** The number of the story that an article belongs to; the current one for an article of none. */
  storyOf(article: string): number {
    return this.#storyByArticle.get(article) ?? this.storyNumber
  }

  /** Follows the address of the page; returns what ends that. */
  followAddress(): () => void {
    const follow = (): void => this.#readAddress()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }

  /** The address that shows what is on the screen: route, moment and outlets. */
  get address(): string {
    return `${hrefOf(this.route)}${queryOf(this.narrowing)}`
  }

  go(route: Route): void {
    location.hash = `${hrefOf(route)}${queryOf(this.narrowing)}`
  }

  /** Names in the address what was opened or closed in place, so that it can be copied: no step of its own, and nothing moves. */
  note(route: Route): void {
    this.route = route
    this.noted = route
    history.replaceState(null, '', this.address)
  }

  narrow(change: Partial<Narrowing>): void {
    this.narrowing = { ...this.narrowing, ...change }
    history.replaceState(null, '', this.address)
  }

  /** The skip link must not change the address, which holds the route. */
  skipToContent(event: Event): void {
    event.preventDefault()
    document.getElementById('content')?.focus()
  }

  /** A link within the page names only its place: moment and outlets go with the reader, and into the address. */
  #readAddress(): void {
    this.route = routeOf(location.hash)
    const given = narrowingOf(location.hash)
    if (given !== null) this.narrowing = given
    else if (location.hash !== '') history.replaceState(null, '', this.address)
  }
}

export const [useSession, provideSession] = createContext<Session>()
