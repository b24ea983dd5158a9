/** Elements without content, by the HTML standard (13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const PARAGRAPH = new Set(['p'])
const LIST_ITEM = new Set(['p', 'li'])
const TERM = new Set(['p', 'dt', 'dd'])
const CELL = new Set(['p', 'td', 'th'])
const ROW = new Set(['p', 'td', 'th', 'tr'])

/** An opening tag ends these open elements first: authors leave their end tags out (13.1.2.4). */
export const IMPLIED_END_TAGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name) => [name, PARAGRAPH] as const),
  ['li', LIST_ITEM],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['option', new Set(['option'])],
  ['body', new Set(['head'])],
])

/** Elements that an end tag of something outside them does not cross (13.2.4.2). */
export const SCOPE_ELEMENTS: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption'])

/** Elements whose end tags do cross those. */
export const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'body', 'html'])

/** Elements that hold what stands in a table. */
export const TABLE_CELLS: ReadonlySet<string> = new Set(['td', 'th'])

/** Elements that start a new line of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    '#root html head body address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is never shown as text. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map select option datalist textarea button input progress meter title'.split(
    ' ',
  ),
)

/** Elements that hold the controls and frame of a site, not its articles. */
export const CHROME_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'dialog'])

/** ARIA roles of the same meaning. */
export const CHROME_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist form button'.split(' '),
)

/** Elements that show a picture. */
export const PICTURE_ELEMENTS: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img', 'video', 'amp-video'])
