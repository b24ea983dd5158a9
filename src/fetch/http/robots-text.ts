import { MAX_ROBOTS_WILDCARDS } from './settings.js'

const LINE_BREAK = /\r\n|\r|\n/u
/** `User-agent: Googlebot-News/2.1 # news` → Googlebot-News */
const AGENT = /^\s*user-agent\s*:(?<name>[^/#]*)/iu
/** Blank, or only a comment */
const NOTHING = /^\s*(?:#|$)/u

/**
 * A robots.txt that means the same to one program and costs little to read: robots-parser takes rules times names for a
 * group, and pattern times path for a match, which 500 KB can make minutes and gigabytes. So names of other programs are
 * written once a group, and patterns with more than MAX_ROBOTS_WILDCARDS wildcards, which nobody writes in earnest, go.
 */
export function boundedRobots(text: string, userAgent: string): string {
  const own = nameOf(userAgent.split('/', 1)[0] ?? '')
  const kept: string[] = []
  const group = new Set<string>()
  for (const line of text.split(LINE_BREAK)) {
    if (NOTHING.test(line)) continue
    const agent = AGENT.exec(line)?.groups?.['name']
    if (agent === undefined) {
      group.clear()
      if (line.split('*', MAX_ROBOTS_WILDCARDS + 2).length <= MAX_ROBOTS_WILDCARDS + 1) kept.push(line)
      continue
    }
    const name = nameOf(agent)
    const meant = name === own || name === '*' ? name : 'another'
    if (!group.has(meant)) kept.push(`User-agent: ${meant}`)
    group.add(meant)
  }
  return kept.join('\n')
}

function nameOf(name: string): string {
  return name.trim().toLowerCase()
}
