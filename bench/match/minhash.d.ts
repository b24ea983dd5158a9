/** The part of minhash that is used here; it ships without types. */
declare module 'minhash' {
  export class Minhash {
    constructor(options: { readonly numPerm: number; readonly seed: number })
    update(item: string): void
  }
  export class LshIndex {
    constructor(options: { readonly bandSize: number })
    insert(key: string, minhash: Minhash): void
    query(minhash: Minhash): string[]
  }
}
