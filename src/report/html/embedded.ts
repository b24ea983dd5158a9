/** What could end the element that holds it, or turn the text around it. JSON has an escape for each. */
const SPECIAL = /[<\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A value as JSON that may stand in a `<script>` element: without `<`, and without characters that turn text around. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(SPECIAL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
