/** The part of jsdom that is used here; its types are a package of their own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { readonly virtualConsole: VirtualConsole })
    readonly window: { readonly document: unknown; close(): void }
  }
}
