/** `https://example.org/story`, `HTTP://…` */
const WEB_ADDRESS = /^https?:\/\//iu

/** Whether a text begins as an address of the web does. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text)
}
