type Outcome<R> = { readonly result: R } | { readonly error: unknown }

/**
 * Does `work` for every item, at most `limit` at a time, and gives the results in the order of the items. What `work`
 * throws is thrown where its result would have come; items not begun by then are left alone.
 */
export async function* mapAhead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const running: Promise<Outcome<R>>[] = []
  for await (const item of items) {
    // settled into a value at once, so that a failure that waits for its turn is no unhandled rejection
    running.push(
      work(item).then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      ),
    )
    if (running.length >= limit) yield resultOf(await (running.shift() as Promise<Outcome<R>>))
  }
  for (const outcome of running) yield resultOf(await outcome)
}

function resultOf<R>(outcome: Outcome<R>): R {
  if ('error' in outcome) throw outcome.error
  return outcome.result
}
