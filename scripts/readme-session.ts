import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderTerminal } from '../src/report/index.js'
import { trace } from '../src/pipeline/index.js'

export const README = new URL('../README.md', import.meta.url)

const EXAMPLE = new URL('../examples/grain-terminal/', import.meta.url)
/** Readers of a README see 80 columns without scrolling sideways. */
const WIDTH = 80
/** Claims and further sections that are shown: what a reader needs to see what the program is for, within one screen. */
const CLAIMS = 3
const SECTIONS = ['Disagreements', 'Who took from whom']
const ELISION = '…'
const SESSION = /(?<=<!-- session[^>]*-->\n)[^]*?(?=<!-- \/session -->)/u
const HEADING = /^[A-Z]/u
const CLAIM = /^ ?\d+ /u

/** What `headwater trace examples/grain-terminal` prints at 80 columns. */
export async function exampleOutput(): Promise<string> {
  const pages = readdirSync(EXAMPLE).filter((name) => name.endsWith('.html'))
  const result = await trace(pages.map((name) => fileURLToPath(new URL(name, EXAMPLE))))
  return renderTerminal(result, { width: WIDTH, color: false, verbose: false })
}

/** The README with the session between its markers made of this output; what is left out is marked with an ellipsis. */
export function withSession(readme: string, output: string): string {
  if (!SESSION.test(readme)) throw new Error('README.md has no <!-- session --> markers')
  const block = ['```console', '$ headwater trace examples/grain-terminal', ...excerptOf(output), '```', '']
  return readme.replace(SESSION, () => block.join('\n'))
}

/** The lines of the program's output that the README shows. */
export function sessionLines(readme: string): string[] {
  const lines = SESSION.exec(readme)?.[0].split('\n') ?? []
  return lines.filter((line) => line !== '' && line !== ELISION && !line.startsWith('```') && !line.startsWith('$ '))
}

/** The answer, the first claims and the chosen sections. */
function excerptOf(output: string): string[] {
  const parts: string[][] = []
  for (const line of output.trimEnd().split('\n')) {
    const last = parts.at(-1)
    if (last === undefined || (HEADING.test(line) && last.at(-1) === '')) parts.push([line])
    else last.push(line)
  }
  const [answer = [], claims = [], ...rest] = parts
  const fourth = claims.reduce((found, line, index) => [...found, ...(CLAIM.test(line) ? [index] : [])], [] as number[])[CLAIMS]
  const chosen = rest.filter(([title]) => SECTIONS.includes(title ?? ''))
  return [...answer, ...claims.slice(0, fourth), ELISION, '', ...chosen.flatMap((part) => [...part.slice(0, -1), '', ELISION, ''])].slice(
    0,
    -1,
  )
}
