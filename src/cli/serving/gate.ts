/** Something that may happen at any time, waited for by one: what happens while nobody waits is not lost, and counts once. */
export interface Gate {
  open(): void
  /** Resolves when the gate has been opened since it was passed last. */
  passed(): Promise<void>
}

export function openGate(): Gate {
  let isOpen = false
  let pass: (() => void) | null = null
  return {
    open() {
      if (pass === null) isOpen = true
      else pass()
      pass = null
    },
    passed() {
      if (!isOpen) return new Promise((resolve) => (pass = resolve))
      isOpen = false
      return Promise.resolve()
    },
  }
}
