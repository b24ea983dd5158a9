export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'headwater.theme'

/** What the reader chose last. A page without a place of its own, such as one in a frame, may not keep anything. */
export function keptTheme(): Theme {
  try {
    return THEMES.find((name) => name === localStorage.getItem(KEY)) ?? 'system'
  } catch {
    return 'system'
  }
}

export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // then it holds until the page is closed
  }
}

/** Gives the page its colours; the styles follow the system where no theme is named. */
export function applyTheme(theme: Theme, page: HTMLElement): void {
  if (theme === 'system') page.removeAttribute('data-theme')
  else page.dataset['theme'] = theme
}
