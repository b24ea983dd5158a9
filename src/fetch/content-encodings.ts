/** The encodings that a `Content-Encoding` header names (RFC 9110, 8.4), in lower case and in the order in which they were applied; `identity` left out. */
export function contentEncodings(header: string | undefined): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
}
