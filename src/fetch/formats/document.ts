import { sourceLabel, type Diagnostic, type Page } from '../../document/index.js'
import { decodeBytes } from '../decode.js'
import { MAX_HTML_BYTES } from '../settings.js'
import { savedFrom } from './saved-from.js'

/** The bytes of one text or HTML page, with what is known of where they come from. */
export interface DocumentBytes {
  readonly kind: 'html' | 'text'
  readonly bytes: Uint8Array
  /** `Content-Type` as its server sent it, for the encoding. */
  readonly contentType: string | null
  readonly url: string | null
  /** When it left its server or was captured: ISO 8601. */
  readonly fetched: string | null
  /** It was longer than what is read. */
  readonly cut: boolean
}

/** A text or HTML page, decoded; null where it has no text at all. Zero bytes in HTML are left out, as browsers do. */
export function documentPage(document: DocumentBytes, source: string): Page | null {
  const { kind, bytes, contentType, fetched, cut } = document
  const { text, diagnostics } = decodeBytes(bytes, source, contentType)
  if (text.trim() === '') return null
  const url = document.url ?? (kind === 'html' ? savedFrom(text) : null)
  return {
    source,
    kind,
    content: kind === 'html' ? text.replaceAll('\0', '') : text,
    record: null,
    defaults: url === null ? {} : { url },
    fetched,
    diagnostics: cut && kind === 'html' ? [...diagnostics, truncated(source)] : diagnostics,
  }
}

/** A plain text cut here is cut shorter, with a diagnostic, when it becomes an article. */
function truncated(source: string): Diagnostic {
  const message = `${sourceLabel(source)} is larger than ${MAX_HTML_BYTES / 1024 / 1024} MB; only its beginning is read`
  return { code: 'read/truncated', severity: 'warning', message, source }
}
