import type { RecordFields } from '../document/index.js'
import { cleanAuthors } from './facts/authors.js'
import { NO_FACTS, type StatedFacts } from './types.js'

/** What a JSON record states about its article. */
export function recordFacts(record: RecordFields): StatedFacts {
  return {
    ...NO_FACTS,
    title: record.title,
    authors: cleanAuthors(record.authors),
    publisher: record.publisher,
    domain: record.domain,
    url: record.url,
    language: record.language,
    published: record.published === null ? [] : [{ text: record.published, source: 'record' }],
    modified: record.modified === null ? [] : [{ value: record.modified, basis: 'metadata' }],
  }
}
