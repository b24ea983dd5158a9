import type { Attachment } from 'svelte/attachments'

/**
 * Brings an element into view and gives it the focus when the address means it: `{@attach linked(route.item === id)}`. At once,
 * for a long way on which what is passed takes its height only then ends at another place.
 */
export function linked(isMeant: boolean): Attachment<HTMLElement> {
  return (element) => {
    if (!isMeant) return
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
    element.focus({ preventScroll: true })
  }
}
