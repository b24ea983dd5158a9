import { expect, test } from 'vitest'
import { isBody } from '../../src/document/index.js'
import { articleOf, htmlPage } from './article.js'
import { TEMPLATES, type Template } from './templates.js'

/** Words of a text as compared: layout must lose none of the report's and let in none of what surrounds it. */
function bodyOf({ html }: Template): string {
  const { text, blocks } = articleOf(htmlPage(html))
  return blocks.flatMap(({ kind, start, end }) => (isBody(kind) ? [text.slice(start, end)] : [])).join('\n')
}

test.each(TEMPLATES)('$name', (template) => {
  const body = bodyOf(template)
  expect({
    lost: template.keep.filter((text) => !body.includes(text)),
    let_in: template.drop.filter((text) => body.includes(text)),
  }).toEqual({
    lost: [],
    let_in: [],
  })
})
