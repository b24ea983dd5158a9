import type { AtomFeed } from 'feedsmith'

/** Address of the page that an Atom element stands for: its alternate in HTML, else its first alternate; null for none. */
export function pageLink(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  const alternates = (links ?? []).filter(
    ({ href, rel }) => href !== undefined && (rel === undefined || /^(?:.*\/)?alternate$/iu.test(rel)),
  )
  const page = alternates.find(({ type }) => type?.includes('html')) ?? alternates.find(({ type }) => type === undefined) ?? alternates[0]
  return page?.href ?? null
}
