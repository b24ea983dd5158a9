/**
 * The line, from 1, on which each element of the list under `key` begins, in the text of a JSON document. The text must be valid
 * JSON; where a key occurs several times the last list counts, as it does for `JSON.parse`.
 */
export function entryLines(json: string, key: string): number[] {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s"{}[\],:]+/gu
  let lines: number[] = []
  let line = 1
  let depth = 0
  let last = ''
  let isIn = false
  let opens = false
  for (const [token] of json.matchAll(tokens)) {
    if (token === '\n') {
      line++
      continue
    }
    if (opens && isIn && depth === 2 && token !== ']') lines.push(line)
    opens = false
    if (token === '[' && depth === 1 && last === `"${key}"`) {
      isIn = true
      opens = true
      lines = []
    }
    if (token === ',' && depth === 2) opens = isIn
    if (token === '{' || token === '[') depth++
    if (token === '}' || token === ']') depth--
    if (depth === 1 && token === ']') isIn = false
    if (token !== ':') last = token
  }
  return lines
}
