const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Query parameters in which a redirecting page keeps the address it leads to: `/url?q=https://…`, `/l.php?u=https://…`. */
export const TARGET_PARAMETERS: ReadonlySet<string> = words(
  'u url uri q to target targeturl dest destination goto go link href redirect redirecturl redirect_url redirect_uri out murl ued',
)

/** Query parameters that say only where a visitor came from. */
export const TRACKING_PARAMETER = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|cmpid|xtor)$/iu

/** Paths under which web archives keep pages with the address and time: `/web/20130307194448/http://example.org/x`. */
export const ARCHIVED_PATH = /^\/(?:web|wayback|all)\/(?:\w{4,20}\/)?(?<address>https?:\/\/?[^/].*)$/u
