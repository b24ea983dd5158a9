import type { Attachment } from 'svelte/attachments'

/** Brings an element into view and gives it the focus when the address means it; `{@attach linked(route.item === id)}`. */
export function linked(isMeant: boolean): Attachment<HTMLElement> {
  return (element) => {
    if (!isMeant) return
    element.scrollIntoView({ block: 'start' })
    element.focus({ preventScroll: true })
  }
}
