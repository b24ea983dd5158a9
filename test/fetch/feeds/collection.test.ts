import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseFeed, parseOpml, sniffFeed } from '../../../src/fetch/feeds/index.js'

const FOLDER = fileURLToPath(new URL('../../../../shared/data/feeds/feedsmith', import.meta.url))
const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []

/** `<item>`, `<atom:entry xml:lang="en">`: the examples have none in comments or CDATA */
const ITEM = /<(?:\w+:)?(?:item|entry)[\s>]/gu
const OUTLINED_ADDRESS = /\s(?:xmlUrl|url)="/gu

describe.skipIf(files.length === 0)('every example of the collection (not here: ../shared/data/feeds)', () => {
  test.each(files.filter((file) => file.endsWith('.xml')))('%s gives all its items', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const feed = parseFeed(text, 'https://example.org/feed')
    expect(sniffFeed(text.slice(0, 4096))).toBe('feed')
    expect(feed?.problems).toEqual([])
    expect(feed?.title).not.toBeNull()
    expect(feed?.items).toHaveLength(text.match(ITEM)?.length ?? 0)
    expect(
      feed?.items.filter(({ title, url, content, summary }) => title === null && url === null && content === null && summary === null),
    ).toEqual([])
  })

  test.each(files.filter((file) => file.endsWith('.opml')))('%s gives all its addresses', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    expect(parseOpml(text, null)?.feeds).toHaveLength(text.match(OUTLINED_ADDRESS)?.length ?? 0)
  })
})
