/** Bytes read of a plain text: more than an article's bound of 400,000 characters takes in any encoding. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024

/** Bytes read of an HTML page: markup is up to 100 times the text; the largest of 511 news pages measured has 2.3 MB. */
export const MAX_HTML_BYTES = 16 * 1024 * 1024

/** Bytes read of a JSON document, which has to be held whole; longer collections belong in JSONL, which is streamed. */
export const MAX_JSON_BYTES = 256 * 1024 * 1024

/** Bytes of one JSONL line: one record with its page source fits; a longer line is damaged or no JSONL. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024

/** Bytes looked at to tell what a file is: covers long comments before `<html>` and the 1,024 bytes of a charset declaration. */
export const HEAD_BYTES = 4096

/** Endings that are read from a folder, each also with `.gz` or `.br`; `unknown` is told by the first bytes. */
export const FORMAT_OF_EXTENSION = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  mht: 'mhtml',
  mhtml: 'mhtml',
  warc: 'warc',
  wet: 'warc',
  xml: 'unknown',
  rss: 'unknown',
  atom: 'unknown',
  rdf: 'unknown',
  opml: 'unknown',
} as const

/** Declarations are looked for in the first bytes, as browsers do (WHATWG: 1,024; pages with long scripts first need more). */
export const DECLARATION_BYTES = 4096

/** Letters of an English text in UTF-16 whose second byte is zero: all but curly quotation marks and dashes. */
export const MIN_ZERO_SHARE = 0.7

/** Files left out of a folder that are named; more are counted. */
export const MAX_NAMED = 3

/** Bytes of a WARC record's own head; real ones have under 2 KB. */
export const MAX_RECORD_HEAD_BYTES = 64 * 1024

/** Bytes of the head of an HTTP answer: servers send up to 16 KB, cookies included. */
export const MAX_HTTP_HEAD_BYTES = 256 * 1024

/** How far back a damaged gzip member is searched for the next one: damage shows within a few hundred packed bytes. */
export const REWIND_BYTES = 1024 * 1024

/** Small chunks of an archive are joined to this size. */
export const MIN_CHUNK_BYTES = 16 * 1024

/** Packed bytes given to zlib at once; they unpack to 16 MB at most, 1,032 times as much. */
export const INFLATE_STEP_BYTES = 16 * 1024

/** Packed bytes that are unpacked to tell whether a gzip member holds WARC records. */
export const TRIAL_BYTES = 2048

/** Bytes of a gzip member's head: its file name and comment are short. */
export const GZIP_HEADER_BYTES = 2048

/** Places after damage that look like gzip members and are none: chance makes one in 16 million bytes; more are an attack. */
export const MAX_FALSE_MEMBERS = 50_000

/** Bytes read of an MHTML file, which is held whole: pictures and scripts of the page are in it; a heavy page has 20 MB. */
export const MAX_MHTML_BYTES = 64 * 1024 * 1024

/** Multiparts within multiparts; a saved page has two at most. */
export const MAX_MIME_DEPTH = 8

/** Unpacked bytes of a gzip member that are held until its checksum is known: one record with its head fits. */
export const MAX_HELD_BYTES = MAX_HTML_BYTES + 1024 * 1024

/** Messages of one kind about one source: more help nobody, and would stand in memory by the million. */
export const MAX_TOLD = 1000

/** Bytes of text with letters above 0x7F that an undeclared encoding is guessed from: more changes no guess. */
export const DETECTION_BYTES = 4 * 1024

/**
 * Guessing, measured on invented reports in 52 pairs of language and encoding, each as 80 bytes, as 240 letters and as six paragraphs of
 * them: 142 of 156 right. Wrong are DOS and Macintosh code pages and Thai, which chardet lacks, Lithuanian, and three Latvian, Lithuanian
 * and Polish texts of 80 bytes; all but four are told. Share of letters above 0x7F from which on a text is not in a Latin
 * alphabet: Turkish has 0.22, Greek, Russian and Arabic at least 0.95.
 */
export const MIN_FOREIGN_SHARE = 0.5

/** chardet's confidence in a script other than Latin, to be relied on: at least 22 in whole texts, where wrong (Thai, old code pages) 16 at most. */
export const MIN_FOREIGN_CONFIDENCE = 20

/** How many times the confidence in the next script it must be: Ukrainian, Bulgarian and Serbian, which chardet takes for Russian, have 2.2. */
export const MIN_FOREIGN_LEAD = 2

/** chardet's confidence in encodings of two bytes a letter: 100 where right, at most 57 where wrong (Thai). */
export const MIN_PAIR_CONFIDENCE = 70

/** chardet's confidence in a Latin alphabet other than the western one: at least 31 where right; 22 in Finnish, which it does not know. */
export const MIN_LATIN_CONFIDENCE = 30

/** How far it must be ahead of the western one. */
export const MIN_LATIN_LEAD = 4

/** Confidence in a Latin alphabet from which on a guess is not told: wrong in one text of 84, Polish of 80 bytes. */
export const SURE_CONFIDENCE = 40

/** Letters that may be damaged, for each sound one that is not ASCII, before a text is not in that encoding. */
export const MAX_DAMAGED_SHARE = 0.1

/**
 * The same for UTF-8, whose letters of several bytes hardly occur by chance: text of 15 other encodings read as UTF-8 has at least 2.7
 * damaged letters for each sound one.
 */
export const MAX_DAMAGED_SHARE_OF_UTF_8 = 0.5

/** Unpacked bytes of one gzip member of an archive from which on MAX_BOMB_RATIO counts; captured films have more, and hardly shrink. */
export const MAX_BOMB_BYTES = 128 * 1024 * 1024

/** How many times its packed size such a member may unpack to: text shrinks to a fifth or a tenth, zeros to a thousandth. */
export const MAX_BOMB_RATIO = 100

/** Bytes read of a feed, list of feeds or sitemap: the largest a sitemap may be (sitemaps.org) is 50 MB; feeds are far smaller. */
export const MAX_LIST_BYTES = 64 * 1024 * 1024

/** Pages that are asked for ahead of their turn; a host is asked for two at a time whatever this says. */
export const PAGES_AT_ONCE = 8

/** Articles read of one feed or sitemap: a news sitemap lists at most 1,000 (Google's limit), a feed rarely more than 100. */
export const MAX_LINKED_PAGES = 1000

/** Lists within lists: a list of feeds, a feed, a page; an index of sitemaps may hold another. */
export const MAX_LIST_DEPTH = 3

/** Largest trace that is read again, in bytes: about 10,000 articles; a text in memory cannot be much longer. */
export const MAX_TRACE_BYTES = 256_000_000
