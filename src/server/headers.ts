/** Of every answer: the browser keeps none, guesses no type, tells no one where it was, and lets no other site hold or embed it. */
export const SAFE_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
} as const

/** The policy that a page carries in its head. */
const OWN_POLICY = /<meta\s+http-equiv="Content-Security-Policy"\s+content="(?<policy>[^"]+)"/u

/**
 * The headers of a page: the policy that it carries in its head, which names its scripts and styles by their hashes, and what
 * only a header can say: that no page may frame it.
 */
export function pageHeaders(page: string): Record<string, string> {
  const policy = OWN_POLICY.exec(page)?.groups?.['policy']
  if (policy === undefined) return {}
  return { 'Content-Security-Policy': `${policy.replace(/;\s*$/u, '')}; frame-ancestors 'none'` }
}
