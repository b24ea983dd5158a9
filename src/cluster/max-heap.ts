/** A binary heap; `comesFirst` must be a strict order for the result to be the same in every run. */
export class MaxHeap<Item> {
  readonly #items: Item[] = []
  readonly #comesFirst: (x: Item, y: Item) => boolean

  constructor(comesFirst: (x: Item, y: Item) => boolean) {
    this.#comesFirst = comesFirst
  }

  get size(): number {
    return this.#items.length
  }

  /** The first item, undefined where there is none. */
  get first(): Item | undefined {
    return this.#items[0]
  }

  push(item: Item): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#comesFirst(item, items[parent] as Item)) break
      items[at] = items[parent] as Item
      at = parent
    }
    items[at] = item
  }

  /** Takes out the first item, undefined where there is none. */
  pop(): Item | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (last !== undefined && items.length > 0) this.#sink(last)
    return top
  }

  #sink(item: Item): void {
    const items = this.#items
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && this.#comesFirst(items[child + 1] as Item, items[child] as Item)) child++
      if (!this.#comesFirst(items[child] as Item, item)) break
      items[at] = items[child] as Item
      at = child
    }
    items[at] = item
  }
}
