import { readBounded } from '../bytes.js'
import { decodeBytes } from '../decode.js'
import { MAX_LIST_BYTES } from '../settings.js'
import type { Reading } from '../types.js'

/** The decoded text of a feed, list of feeds or sitemap; only its beginning, with a diagnostic, where it is longer than any of them is. */
export async function listText({ label, opened, bytes: chunks, tell }: Reading): Promise<string> {
  const { bytes, cut } = await readBounded(chunks, MAX_LIST_BYTES)
  if (cut) tell('read/truncated', 'warning', `${label} is larger than ${MAX_LIST_BYTES / 1024 / 1024} MB; only its beginning is read`)
  const { text, diagnostics } = decodeBytes(bytes, label, opened.contentType)
  for (const { code, severity, message } of diagnostics) tell(code, severity, message)
  return text
}
