import { expect, test } from 'vitest'
import { isComplete } from '../../../src/fetch/feeds/complete.js'
import type { Body } from '../../../src/fetch/feeds/types.js'

const html = (value: string): Body => ({ kind: 'html', value })
const sentence = 'The harbour board met on Tuesday and heard from its engineers that the quay wall had moved again.'
const article = `<p>${`${sentence} `.repeat(10)}</p>`
const teaser = `<p>${sentence}</p>`

test.each<[string, Body | null, Body | null, boolean]>([
  ['an article beside its teaser', html(article), html(teaser), true],
  ['an article in the place of the teaser', null, html(article), true],
  ['a short report that is longer than its teaser', html(teaser.repeat(3)), html(teaser), true],
  ['a teaser alone', null, html(teaser), false],
  ['a teaser twice', html(teaser), html(teaser), false],
  ['nothing', null, null, false],
  ['an article that breaks off', html(`${article}<p>The mayor said [&#8230;]</p>`), html(teaser), false],
  ['three dots', html(`${article}<p>The mayor said...</p>`), null, false],
  ['a link to the rest', html(`${article}<p><a href="/x">Continue reading Quay wall moves &rarr;</a></p>`), null, false],
  ['a link to the rest in French', html(`${article}<p><a href="/x">Lire la suite »</a></p>`), null, false],
  [
    'a last sentence with such words',
    html(
      `${article}<p>“You can read more about the many causes of all that in the report that the board is to publish next week,” he said.</p>`,
    ),
    null,
    true,
  ],
  [
    'a note on the origin',
    html(`${article}<p>The post <a href="/x">Quay wall moves</a> appeared first on <a href="/">Example Post</a>.</p>`),
    null,
    true,
  ],
  [
    'a teaser before the note',
    html(`${article}<p>The mayor said [&#8230;]</p><p>The post Quay wall moves appeared first on Example Post.</p>`),
    null,
    false,
  ],
  ['a list of links', html(`<ol>${`<li><a href="/x">${sentence}</a> <font>Bexley Herald</font></li>`.repeat(10)}</ol>`), null, false],
])('%s', (_, content, summary, complete) => {
  expect(isComplete(content, summary)).toBe(complete)
})
