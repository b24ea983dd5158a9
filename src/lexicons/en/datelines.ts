/**
 * "PENMORE, England (AP) — ", "PENMORE, England, May 3 (AP) — ", "Penmore (CNN) ", "PENMORE — ": a place, an agency in
 * brackets or a dash, or both.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}(?:, [\p{L}.’' ]{2,24}){0,2}(?: \d{1,2})? \([\p{L} ]{2,24}\)(?: ?[-–—]{1,2})? |\p{Lu}[\p{Lu}.’' ]{2,30}(?:, [\p{L}.’' ]{2,24}){0,2}(?: \d{1,2})? ?(?:--|[–—]| - ) ?|\([\p{L} ]{2,24}\) ?[-–—]{1,2} )/u

/** The most code units that a dateline takes: place, country, date and agency. */
const MAX_DATELINE_LENGTH = 100

/** Code units of the dateline that a paragraph begins with; 0 where it has none. */
export function datelineLength(text: string, start: number): number {
  return DATELINE.exec(text.slice(start, start + MAX_DATELINE_LENGTH))?.[0].length ?? 0
}
