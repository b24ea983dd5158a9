/** What media types that hold no report are called, by type or by the part before the slash. */
const NO_PAGE: Readonly<Record<string, string>> = {
  image: 'an image',
  video: 'a video',
  audio: 'a sound recording',
  font: 'a font',
  'application/pdf': 'a PDF document',
  'application/zip': 'a ZIP archive',
  'application/x-zip-compressed': 'a ZIP archive',
  'application/vnd.rar': 'a RAR archive',
  'application/x-7z-compressed': 'a 7z archive',
  'application/msword': 'a Word document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document',
  'application/vnd.ms-excel': 'a spreadsheet',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'a spreadsheet',
  'application/vnd.ms-powerpoint': 'a presentation',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'a presentation',
  'application/epub+zip': 'an e-book',
  'application/wasm': 'a program',
  'application/javascript': 'a program',
  'text/javascript': 'a program',
  'text/css': 'a style sheet',
}

/** `text/html`, `application/xhtml+xml`, `application/rss+xml`, `text/xml`: pages and feeds, which have bounds of their own */
const PAGE = /^(?:text\/html|(?:application|text)\/(?:[\w.-]+\+)?xml)$/u

/** `text/html; charset=utf-8` → text/html */
function essence(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** What a media type is that can hold no report; null for all that are worth reading, and where none is given. */
export function noPage(contentType: string | undefined): string | null {
  const type = essence(contentType)
  const known = [type, type.split('/', 1)[0] ?? ''].find((name) => Object.hasOwn(NO_PAGE, name))
  return known === undefined ? null : (NO_PAGE[known] ?? null)
}

/** Is this HTML or XML, and not an archive or a long list of records? */
export function isPage(contentType: string | undefined): boolean {
  return PAGE.test(essence(contentType))
}
