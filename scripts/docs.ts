import { readFileSync, writeFileSync } from 'node:fs'
import { CLI_DOCS, cliDocs } from './generate-cli-docs.js'
import { exampleOutput, README, withSession } from './readme-session.js'

/** Writes what the documents take from the program: docs/cli.md from its tables, README's session from the example. */
writeFileSync(CLI_DOCS, cliDocs())
writeFileSync(README, withSession(readFileSync(README, 'utf8'), await exampleOutput()))
