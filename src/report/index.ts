export { renderCsv, type CsvFile } from './csv/index.js'
export { contentSecurityPolicy, renderHtml, type HtmlOptions } from './html/index.js'
export { renderMarkdown } from './markdown/index.js'
export {
  renderArticle,
  renderCheck,
  renderExplanation,
  renderReasons,
  renderStatements,
  renderStories,
  renderTerminal,
  renderWhy,
  type TerminalOptions,
} from './terminal/index.js'
