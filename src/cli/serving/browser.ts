/** Opens an address in the user's browser. That there is none, or no screen, is no failure: the address has been printed. */
export async function openBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open')
    const started = await open(url)
    started.on('error', () => undefined)
  } catch {
    // nothing to open it with
  }
}
