import { expect, test } from 'vitest'
import { sniffFeed } from '../../../src/fetch/feeds/index.js'

test.each<[string, ReturnType<typeof sniffFeed>]>([
  ['<rss version="2.0">', 'feed'],
  ['\uFEFF\n  <?xml version="1.0"?>\n<!-- made by <html> --><?xml-stylesheet href="a.xsl"?><rss>', 'feed'],
  ['<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "rss-0.91.dtd" [<!ENTITY copy "&#169;">]><RSS version="0.91">', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#">', 'feed'],
  ['<feed><product><price>1</price></product>', null],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['<rdf:RDF xmlns:foaf="http://xmlns.com/foaf/0.1/"><foaf:Person>', null],
  ['{"version": "https://jsonfeed.org/version/1.1"', 'feed'],
  ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"', 'feed'],
  ['{"feed_url":"https://example.org/f","items":[{', 'feed'],
  ['{"items":[{"text":"https://jsonfeed.org/version/1"}]}', null],
  ['<?xml version="1.0"?><opml version="2.0">', 'opml'],
  ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'sitemap'],
  ['<sm:sitemapindex xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9">', 'sitemap'],
  ['<!DOCTYPE html><html><rss version="2.0">', null],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html xmlns="http://www.w3.org/1999/xhtml">', null],
  ['The <rss> element is the root.', null],
  ['<!-- <rss>', null],
  ['', null],
])('%s', (head, kind) => {
  expect(sniffFeed(head)).toBe(kind)
})
