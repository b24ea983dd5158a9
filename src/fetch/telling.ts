import { sourceLabel, type Diagnostic } from '../document/index.js'
import { MAX_TOLD } from './settings.js'

/** Tells what is noticed about one source, of each kind MAX_TOLD times at most; `finish` says how often it was noticed beyond that. */
export interface Telling {
  tell(code: string, severity: Diagnostic['severity'], message: string): void
  finish(): void
}

/** A file of a million damaged lines is to give its sound ones, not a million messages. */
export function startTelling(source: string, report: (diagnostic: Diagnostic) => void): Telling {
  const times = new Map<string, { count: number; readonly severity: Diagnostic['severity'] }>()
  return {
    tell: (code, severity, message) => {
      const entry = times.get(code) ?? { count: 0, severity }
      times.set(code, entry)
      if (++entry.count <= MAX_TOLD) report({ code, severity, message, source })
    },
    finish: () => {
      for (const [code, { count, severity }] of times)
        if (count > MAX_TOLD)
          report({ code, severity, message: `${sourceLabel(source)}: the same was found in ${count - MAX_TOLD} more places`, source })
    },
  }
}
