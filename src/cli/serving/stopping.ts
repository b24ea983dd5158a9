const STOPPING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `work` until it ends or the user stops the program (Ctrl-C, a closed terminal), which gives null. Once only: who
 * interrupts a second time ends the process as if nothing had listened.
 */
export async function untilStopped<T>(work: (stopped: AbortSignal) => Promise<T>): Promise<T | null> {
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  const stopped = new Promise<null>((resolve) => stopping.signal.addEventListener('abort', () => resolve(null)))
  for (const signal of STOPPING_SIGNALS) process.on(signal, stop)
  try {
    return await Promise.race([work(stopping.signal), stopped])
  } finally {
    for (const signal of STOPPING_SIGNALS) process.off(signal, stop)
    stopping.abort()
  }
}
