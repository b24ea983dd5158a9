import { enumerated, type LineageLink, type LineageNode, type StoryView } from '../view/index.js'
import { numbers, type Page } from './page.js'
import { run, type Run } from './runs.js'

/** Who took from whom, as an indented tree: what was taken from stands above. */
export function addLineage(page: Page, { lineage, unlinked }: StoryView): void {
  if (lineage.length === 0) return
  page.heading('Who took from whom')
  for (const root of lineage) {
    page.add(nodeRuns(root))
    addChildren(page, root, '')
  }
  if (unlinked.length === 0) return
  page.add([
    run(`No trace of taking from or giving to another: ${enumerated(unlinked.map((view) => `${view.label} [${view.number}]`))}.`, 'faint'),
  ])
}

function addChildren(page: Page, node: LineageNode, indent: string): void {
  node.children.forEach((link, index) => {
    const isLast = index === node.children.length - 1
    const below = `${indent}${isLast ? '   ' : '│  '}`
    page.add(linkRuns(link), `${indent}${isLast ? '└─ ' : '├─ '}`, below)
    if (page.options.verbose)
      for (const { name, text, cites } of link.reasons) page.add([run(`${name}: ${text}`, 'faint'), numbers(cites)], `${below}  `)
    addChildren(page, link.node, below)
  })
}

function nodeRuns({ label, by }: LineageNode): Run[] {
  return [run(label, 'strong'), run(by === null ? '' : ` [${by.number}]`, 'faint')]
}

function linkRuns({ node, how, also }: LineageLink): Run[] {
  return [...nodeRuns(node), run(` ${how}${also.map((debt) => `; also ${debt}`).join('')}`)]
}
