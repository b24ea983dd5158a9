import type { ExitCode, Host } from './host.js'
import type { Invocation } from './invocation.js'
import type { CommandName } from './options.js'

export type Command = (invocation: Invocation, host: Host) => Promise<ExitCode>

export interface CommandSpec {
  /** After `headwater`: "trace INPUT…". */
  readonly usage: string
  /** One line, without a full stop. */
  readonly summary: string
  /** Full sentences for the help and the reference. */
  readonly about: string
  readonly examples: readonly { readonly line: string; readonly says: string }[]
  /** Imports the command only when it runs, so that `--help` is fast. */
  load(): Promise<Command>
}

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  trace: {
    usage: 'trace INPUT…',
    summary: 'Trace every claim to its origins and count the independent ones',
    about:
      'Reads the inputs, groups them into stories, and says for each claim how many independent origins stand behind it, who copies and cites whom, and how wordings and figures differ. It measures how something is reported, not whether it is true.',
    examples: [
      { line: 'headwater trace articles/*.txt', says: 'Read the answer in the terminal.' },
      { line: 'headwater trace articles/*.txt --verbose', says: 'The same, with the words and rules behind every count.' },
      { line: 'headwater trace articles/*.html --html report.html', says: 'A page to read, print and send.' },
      { line: 'headwater trace articles/*.txt --published 2017-06-06 --json', says: 'The whole trace for a program.' },
      { line: 'headwater trace feed.jsonl --csv tables', says: 'Tables for a spreadsheet.' },
    ],
    load: async () => (await import('./commands/trace.js')).traceCommand,
  },
  serve: {
    usage: 'serve INPUT…',
    summary: 'Show the report in the browser, and trace again whenever an input changes',
    about:
      'Traces the inputs as `trace` does and serves the report at an address of this machine, which it prints and opens. Files, folders and patterns among the inputs are watched, and so are the files of `--assume` and `--sidecar`: when one changes, is added or is gone, the inputs are traced again and open pages show the new trace where the reader is. Where that fails, they keep the old one and say why. Addresses and standard input are not watched. INPUT may be one trace that was saved with `trace --json`. Nothing leaves this machine, other sites cannot read the report, and nobody else can reach it unless `--host` says so. It serves until it is interrupted (Ctrl-C), and then exits with 0.',
    examples: [
      { line: 'headwater serve articles/', says: 'Read, weigh and search the report while the folder grows.' },
      { line: 'headwater serve articles/ --assume mine.json', says: 'See at once what your own decisions change.' },
      { line: 'headwater serve trace.json --port 8000 --no-open', says: 'A saved trace, at a port of your choice.' },
    ],
    load: async () => (await import('./commands/serve.js')).serveCommand,
  },
  why: {
    usage: 'why CLAIM INPUT…',
    summary: 'Say why a claim has the count that it has',
    about:
      'Prints one claim with every occurrence and what became of it: which origin it rests on, who is said to say it, what was not counted and why, the rules that fired in order, who took from whom, and the assumptions that were applied. CLAIM is a number of the listing that `trace` prints (`3`; `2.3` where there are several stories), an id or the beginning of one, or words, found as `check` finds them. INPUT may be one trace that was saved with `trace --json`. Exits with 1 where no claim is meant, and names the nearest.',
    examples: [
      { line: 'headwater why 1 articles/*.txt', says: 'The first claim of the listing.' },
      { line: 'headwater why "alarm was off" trace.json --verbose', says: 'By words, from a saved trace, with the place of every word.' },
      { line: 'headwater why 1 articles/ --assume mine.json', says: 'Under your own decisions.' },
    ],
    load: async () => (await import('./commands/ask.js')).whyCommand,
  },
  check: {
    usage: 'check CLAIM INPUT…',
    summary: 'Find who carries a claim in your own words, and who says otherwise',
    about:
      'Looks for what a sentence of yours says: who carries it and how many independent origins that makes, who gives another number, name or time, who denies it, who would not say. Where none of the inputs carries it, the nearest claims are named with what they leave open; what the words do not settle is called so, for a wrong answer is worse than none. INPUT may be one trace that was saved with `trace --json`. Exits with 0 only where an input carries it, with 1 where it is contradicted or not there.',
    examples: [
      { line: 'headwater check "Seven people died in the crash" articles/*.txt', says: 'Who says so?' },
      { line: 'headwater check "The mayor did not resign" trace.json --json', says: 'From a saved trace, for a program.' },
      { line: 'headwater check "Seven people died" articles/ --as-of 2024-05-03', says: 'What could be known by then.' },
    ],
    load: async () => (await import('./commands/ask.js')).checkCommand,
  },
  read: {
    usage: 'read INPUT…',
    summary: 'Show what is taken as the article: title, publisher, date, blocks',
    about: 'Reads the inputs and prints each article as the other commands will see it. The first place to look when a count surprises.',
    examples: [
      { line: 'headwater read page.html', says: 'One article.' },
      { line: 'headwater read page.html --explain', says: 'Each block of the page, kept or left out, and why.' },
      { line: 'headwater read pages/*.html --jsonl', says: 'One article a line.' },
    ],
    load: async () => (await import('./commands/read.js')).readCommand,
  },
  annotate: {
    usage: 'annotate INPUT…',
    summary: 'List the statements: who is said to have said what',
    about: 'Reads and annotates the inputs one by one, without comparing them. The JSON document is a trace whose later parts are empty.',
    examples: [
      { line: 'headwater annotate article.txt', says: 'Sources, cues and contents, in reading order.' },
      { line: 'headwater annotate article.txt --explain', says: 'Each statement with what decided it.' },
      { line: 'headwater annotate articles/*.txt --jsonl', says: 'One statement a line.' },
    ],
    load: async () => (await import('./commands/annotate.js')).annotateCommand,
  },
  stories: {
    usage: 'stories INPUT…',
    summary: 'Group the articles into stories: articles that report one event',
    about: 'Reads the inputs and groups them. An article that shares its event with no other is a story of its own.',
    examples: [
      { line: 'headwater stories monday.jsonl', says: 'The stories with their articles, the largest first.' },
      { line: 'headwater stories monday.jsonl --json', says: 'The same for a program.' },
    ],
    load: async () => (await import('./commands/stories.js')).storiesCommand,
  },
  schema: {
    usage: 'schema',
    summary: 'Print the JSON Schema of headwater.trace/1',
    about: 'For validating what `headwater trace --json` prints and for generating types from it.',
    examples: [{ line: 'headwater schema --output trace.schema.json', says: 'Keep a copy.' }],
    load: async () => (await import('./commands/schema.js')).schemaCommand,
  },
}
