import type { Page } from '../../document/index.js'
import { NO_FACTS, type Layout } from '../types.js'
export function readHtml(page: Page): Layout { return { text: page.content, blocks: [], links: [], facts: NO_FACTS } }
