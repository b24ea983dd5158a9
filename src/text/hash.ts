/** FNV-1a over the UTF-16 code units `[from, to)` of a text, 32 bits without sign; a negative start is the text's first. */
export function fnv1a(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = Math.max(0, from); i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
