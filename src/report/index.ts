export { renderArticle, renderStatements, renderStories, renderTerminal, type TerminalOptions } from './terminal/index.js'
