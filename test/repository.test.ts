import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Installed, built or measured, not written here. */
const NOT_OURS: ReadonlySet<string> = new Set(['.git', '.cache', 'node_modules', 'dist', 'out', 'coverage'])

/** `[text](docs/model.md#spans)`, `[text](<a b.md>)` */
const LINK = /\]\(<?(?<target>[^)>\s]+)>?(?:\s"[^"]*")?\)/g
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i
const CODE_BLOCK = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm
const HEADING = /^#{1,6}\s+(?<title>.+)$/gm
/** The project speaks of itself alone: no file names the machine or the workshop that it was made in. */
const WORKSHOP = /\bDEVELOPER[S]\b|(?<![\w.])\/(?:wor[k]|far[m])\/|\/tmp\/h[w]\b/

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** The anchor that a heading gets: lower case, punctuation gone, spaces as hyphens. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

function brokenLinks(path: string): string[] {
  const prose = readFileSync(path, 'utf8').replace(CODE_BLOCK, '')
  return [...prose.matchAll(LINK)].flatMap((match) => {
    const target = match.groups?.['target'] ?? ''
    if (EXTERNAL.test(target)) return []
    const [file = '', anchor] = target.split('#')
    const linked = file === '' ? path : join(dirname(path), decodeURIComponent(file))
    if (!existsSync(linked)) return [`${relative(ROOT, path)}: ${target}`]
    if (anchor === undefined || !linked.endsWith('.md')) return []
    const headings = readFileSync(linked, 'utf8').replace(CODE_BLOCK, '').matchAll(HEADING)
    const found = [...headings].some((heading) => anchorOf(heading.groups?.['title'] ?? '') === anchor)
    return found ? [] : [`${relative(ROOT, path)}: ${target}`]
  })
}

const files = filesBelow(ROOT)

test('relative links in Markdown files lead somewhere', () => {
  expect(files.filter((path) => path.endsWith('.md')).flatMap(brokenLinks)).toEqual([])
})

test('no file names the workshop it was made in', () => {
  expect(files.filter((path) => WORKSHOP.test(readFileSync(path, 'utf8'))).map((path) => relative(ROOT, path))).toEqual([])
})

test('the lock file names no address to install from but the registry that npm is set to', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; link?: boolean }>
  }
  // what is linked is a folder of this repository
  expect(Object.values(lock.packages).flatMap((entry) => (entry.link === true ? [] : (entry.resolved ?? [])))).toEqual([])
})
