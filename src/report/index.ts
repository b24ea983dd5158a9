export { renderArticle, renderStatements, renderStories, renderTerminal, type TerminalOptions } from './terminal/index.js'
export { renderHtml } from './html/index.js'
