/** Tests run offline: a request to any host but this machine fails at once instead of passing only where there is a network. */
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

const realFetch = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input)
  if (!LOCAL_HOSTS.has(url.hostname)) throw new Error(`Tests must not use the network: ${url.href}`)
  return realFetch(input, init)
}
