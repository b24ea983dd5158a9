/** The commands, in the order of the help. */
export const COMMAND_NAMES = ['trace', 'serve', 'why', 'check', 'read', 'annotate', 'stories', 'schema'] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** One flag. Parsing, `--help` and docs/cli.md are all made from this table. */
export interface OptionSpec {
  /** Without dashes. */
  readonly name: string
  readonly short: string | null
  /** What stands for the value in the help: `FILE`; null for a switch. */
  readonly value: string | null
  /** Whether `--no-NAME` turns it off. */
  readonly negatable: boolean
  readonly commands: readonly CommandName[]
  /** One line, without a full stop. */
  readonly doc: string
  /** Full sentences for the reference. */
  readonly more: string
}

const READERS: readonly CommandName[] = ['trace', 'serve', 'why', 'check', 'read', 'annotate', 'stories']
/** Those that compare articles, and can do so as of a time or under assumptions. */
const COMPARERS: readonly CommandName[] = ['trace', 'serve', 'why', 'check', 'stories']
const ALL: readonly CommandName[] = COMMAND_NAMES
/** Those that print a document and are done. */
const PRINTERS: readonly CommandName[] = ALL.filter((name) => name !== 'serve')

export const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'json',
    short: null,
    value: null,
    negatable: false,
    commands: PRINTERS,
    doc: 'Print one JSON document',
    more: '`trace` and `annotate` print `headwater.trace/1` (`headwater schema` prints its JSON Schema), `why` prints `headwater.why/1`, `check` prints `headwater.check/1`, `read` prints `headwater.articles/1`, `stories` prints `headwater.stories/1`. Every element of a list stands on a line of its own. Two runs on the same input print the same bytes.',
  },
  {
    name: 'jsonl',
    short: null,
    value: null,
    negatable: false,
    commands: PRINTERS,
    doc: 'Print one JSON object a line',
    more: 'One line is one claim for `trace`, the whole document for `why` and `check`, one article for `read`, one statement for `annotate`, one story for `stories`; `schema` prints the whole schema on one line. The objects are those of the JSON document.',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    negatable: false,
    commands: PRINTERS,
    doc: 'Write what would be printed to FILE',
    more: 'The file is written beside its place and then moved there, so an existing file is either whole and old or whole and new. `-` is standard output.',
  },
  {
    name: 'explain',
    short: null,
    value: null,
    negatable: false,
    commands: ['read', 'annotate'],
    doc: 'Say why: of each block of a page, or of each statement',
    more: '`read` shows the blocks of the page, kept or left out. They stand in reading order under the reason that decided: `+` read as report, `~` kept in the text but not as report (promos, credits, comments), `-` left out. Of what is no report only the beginnings are shown; `--verbose` shows a line a block. With `--json` it prints `headwater.explanations/1`, with `--jsonl` one explanation a line. `annotate` shows below each statement who found it and how sure of it the network is, whom its source means and why, which words name the publication, and what makes it a denial, a refusal or a thought. With `--json` it prints `headwater.statements/1`, with `--jsonl` one statement with its reasons a line.',
  },
  {
    name: 'html',
    short: null,
    value: 'FILE',
    negatable: false,
    commands: ['trace'],
    doc: 'Write the report as one HTML page to FILE',
    more: 'The page is one file that needs no network and asks for nothing: the river of who had it from whom, every claim with its wordings, every article with a margin that says where its text comes from. It holds the full text of every article: mind the copyright before publishing it.',
  },
  {
    name: 'markdown',
    short: null,
    value: 'FILE',
    negatable: false,
    commands: ['trace'],
    doc: 'Write the report as Markdown to FILE',
    more: 'Meant for pasting into notes, issues and wikis.',
  },
  {
    name: 'csv',
    short: null,
    value: 'FOLDER',
    negatable: false,
    commands: ['trace'],
    doc: 'Write the tables of the trace as CSV files into FOLDER',
    more: 'The folder is made where it is missing. The files are articles.csv, claims.csv, origins.csv, statements.csv, reuse.csv, lineage.csv, quotes.csv, times.csv and differences.csv (RFC 4180, UTF-8). A cell that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or a line break) gets a leading apostrophe.',
  },
  {
    name: 'port',
    short: null,
    value: 'N',
    negatable: false,
    commands: ['serve'],
    doc: 'Serve at this port',
    more: 'Exactly this one: where another program has it, that is an error. `0` takes any that is free. Without it, port 7387 or the next that is free.',
  },
  {
    name: 'host',
    short: null,
    value: 'ADDRESS',
    negatable: false,
    commands: ['serve'],
    doc: 'Listen at this address, not at 127.0.0.1',
    more: 'Without it, only this machine can reach the report. `0.0.0.0` lets everybody in who can reach this machine, to read the full text of all articles: mind where you do that. There is no password.',
  },
  {
    name: 'open',
    short: null,
    value: null,
    negatable: true,
    commands: ['serve'],
    doc: 'Open the report in the browser (--open) or not (--no-open)',
    more: 'Without either, it is opened where standard output is a terminal. That there is no browser is no error.',
  },
  {
    name: 'as-of',
    short: null,
    value: 'TIME',
    negatable: false,
    commands: COMPARERS,
    doc: 'Use only what had been published by TIME',
    more: 'An ISO 8601 date, which means the end of that day, or a date-time: `2017-06-06`, `2017-06-06T21:00Z`. Later articles take no part in anything, as if they did not exist. Articles without a date are left out too, and named, since nothing shows that they had been published by then; `--published` and `--assume` can date them. An article that gives only its day is out by the end of that day. One that was changed later is read as it is now, with a warning.',
  },
  {
    name: 'assume',
    short: null,
    value: 'FILE',
    negatable: false,
    commands: COMPARERS,
    doc: 'Apply your own decisions, from FILE',
    more: 'A JSON object such as `{"assumptions": [{"same": ["Ann Reed", "Valley Rail"], "because": "she speaks for it"}]}`. It can say that two names are one source or two, when and by whom an article was published, what it is a copy of, for whom somebody speaks, and who is no source; [Your own decisions](assume.md) has them all. They outrank everything that Headwater finds. Each is in the trace with how often it applied, and `headwater why` names it; one that applies to nothing is a warning.',
  },
  {
    name: 'published',
    short: null,
    value: 'DATE',
    negatable: false,
    commands: READERS,
    doc: 'The publication date of articles that state none',
    more: 'An ISO 8601 date or date-time: `2017-06-06`, `2017-06-06T21:00Z`. What an article itself states outranks it.',
  },
  {
    name: 'publisher',
    short: null,
    value: 'NAME',
    negatable: false,
    commands: READERS,
    doc: 'The publisher of articles that state none',
    more: 'What an article itself states outranks it.',
  },
  {
    name: 'sidecar',
    short: null,
    value: 'FILE',
    negatable: false,
    commands: READERS,
    doc: 'Publisher, date and address of each input, from FILE',
    more: 'A JSON object such as `{"story.txt": {"published": "2024-05-01", "publisher": "Example Post", "url": "https://…"}}`. A key is a path, a file name or a pattern; `*` alone stands for all. What an article itself states outranks it, and it outranks `--published` and `--publisher`.',
  },
  {
    name: 'offline',
    short: null,
    value: null,
    negatable: false,
    commands: READERS,
    doc: 'Use no network: read addresses from the cache alone',
    more: 'An address that was never fetched is an error. Two offline runs on the same inputs print the same bytes, however the pages have changed since.',
  },
  {
    name: 'cache',
    short: null,
    value: 'FOLDER',
    negatable: true,
    commands: READERS,
    doc: 'Keep fetched pages in FOLDER; --no-cache keeps none',
    more: 'Without it, pages are kept in `headwater` in the cache folder of the user (`$XDG_CACHE_HOME` or `~/.cache`; on macOS `~/Library/Caches`, on Windows `%LOCALAPPDATA%`), each with its time of fetching and its SHA-256. A page that was fetched in the last ten minutes is not asked for again; an older one is, but sent only if it has changed. What is larger than 16 MB (an archive) is not kept.',
  },
  {
    name: 'allow-private',
    short: null,
    value: null,
    negatable: false,
    commands: READERS,
    doc: 'Fetch from private and local addresses too',
    more: 'Without it, an address that leads to this machine, to a private network or to a cloud provider’s metadata service is refused, also behind a redirect: a page from outside must not make Headwater read what only you can.',
  },
  {
    name: 'verbose',
    short: 'v',
    value: null,
    negatable: false,
    commands: READERS,
    doc: 'Show all claims, the words they rest on and the rules that counted them',
    more: 'Without it, `trace` shows the claims of most weight and `read` the first lines of each article. `serve` lists all warnings and notes.',
  },
  {
    name: 'color',
    short: null,
    value: null,
    negatable: true,
    commands: ALL,
    doc: 'Colours on (--color) or off (--no-color)',
    more: 'Without either, colours are on when standard output is a terminal. `FORCE_COLOR` turns them on, `NO_COLOR` off; where both are set, `FORCE_COLOR` wins, as in Node.js. Nothing is said by colour alone.',
  },
  {
    name: 'width',
    short: null,
    value: 'N',
    negatable: false,
    commands: PRINTERS.filter((name) => name !== 'schema'),
    doc: 'Columns that a line may take',
    more: 'At least 40. Without it, the width of the terminal up to 100, or 80 where the output is not a terminal.',
  },
  {
    name: 'quiet',
    short: 'q',
    value: null,
    negatable: false,
    commands: ALL,
    doc: 'Say nothing on standard error but errors',
    more: 'No progress, no warnings, no summary. Errors are still printed and the exit status still tells.',
  },
  {
    name: 'debug',
    short: null,
    value: null,
    negatable: false,
    commands: ALL,
    doc: 'Print the stack of an unexpected error',
    more: 'For bug reports.',
  },
  { name: 'help', short: 'h', value: null, negatable: false, commands: ALL, doc: 'Print this help', more: 'Also without a command.' },
  { name: 'version', short: 'V', value: null, negatable: false, commands: ALL, doc: 'Print the version', more: 'Also without a command.' },
]

/** The options that a command takes, in the order of the table. */
export function optionsOf(command: CommandName): OptionSpec[] {
  return OPTIONS.filter((option) => option.commands.includes(command))
}
