import { SILENT_ELEMENTS } from '../../lexicons/html-elements.js'
import { collapsed } from '../collapsed.js'
import type { Element } from './tree.js'
import { MAX_SHORT_NODES } from './settings.js'

/** The visible text below an element where it has at most `limit` characters, else null. Looks at a bounded number of nodes. */
export function shortText(element: Element, limit: number): string | null {
  const parts: string[] = []
  const pending: (Element | string)[] = [element]
  let length = 0
  let nodes = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (++nodes > MAX_SHORT_NODES) return null
    if (typeof next === 'string') {
      parts.push(next)
      length += next.trim().length
      if (length > limit || next.length > limit * 10) return null
    } else if (!SILENT_ELEMENTS.has(next.name)) {
      if (next.children.length > MAX_SHORT_NODES) return null
      parts.push(' ')
      for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i] as Element | string)
    }
  }
  return collapsed(parts.join(''))
}
