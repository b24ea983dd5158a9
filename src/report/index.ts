export { renderCsv, type CsvFile } from './csv/index.js'
export { renderHtml } from './html/index.js'
export { renderMarkdown } from './markdown/index.js'
export {
  renderArticle,
  renderExplanation,
  renderReasons,
  renderStatements,
  renderStories,
  renderTerminal,
  type TerminalOptions,
} from './terminal/index.js'
