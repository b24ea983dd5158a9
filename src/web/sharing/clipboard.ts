/** Puts a text on the clipboard, in pages without a right to it by the way of a selection. Says whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The only way in a page that was not opened from a safe place, such as one that another program shows. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'spoken'
  const focused = document.activeElement
  // Beside the button: a menu closes when something outside it gets the focus.
  const beside = focused?.parentElement ?? document.body
  beside.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return done
}
