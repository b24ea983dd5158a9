import { createContext } from 'svelte'
import type { Trace } from '../../document/index.js'
import { viewOf, type ReportView, type StoryView } from '../../report/view/index.js'
import { hrefOf, routeOf, START, type Route } from './route.js'

/**
 * What the reader sees and by what it is narrowed. The trace is whole and never changes but for a new one in live mode; `shown` is
 * the part of it that the moment and the outlets leave, `view` its arrangement. All is computed when something asks for it.
 */
export class Session {
  trace: Trace = $state.raw() as Trace
  route: Route = $state.raw(START)

  readonly shown: Trace = $derived(this.trace)
  readonly view: ReportView = $derived(viewOf(this.shown))
  /** Counts from 1, as in the address; always of a story that there is, unless there is none. */
  readonly storyNumber: number = $derived(Math.min(this.route.story, Math.max(1, this.view.stories.length)))
  /** null where no story was found. */
  readonly story: StoryView | null = $derived(this.view.stories[this.storyNumber - 1] ?? null)

  constructor(trace: Trace) {
    this.trace = trace
    this.route = routeOf(location.hash)
  }

  /** Follows the address of the page; returns what ends that. */
  followAddress(): () => void {
    const follow = (): void => {
      this.route = routeOf(location.hash)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }

  /** The skip link must not change the address, which holds the route. */
  skipToContent(event: Event): void {
    event.preventDefault()
    document.getElementById('content')?.focus()
  }

  go(route: Route): void {
    location.hash = hrefOf(route)
  }
}

export const [useSession, provideSession] = createContext<Session>()
