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
  read: {
    usage: 'read INPUT…',
    summary: 'Show what is taken as the article: title, publisher, date, text, blocks',
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
