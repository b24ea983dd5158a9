import type { PublicationTime } from '../../document/index.js'

/** 2025-03-11, 2025-03-11T09:12:00+01:00; midnight sharp is what systems write where no time was given. */
const DATED = /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<clock>\d{2}:\d{2})\S*)?$/u
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/u
/** Ends in a zone: T09:12Z, T09:12:30+0100 */
const ZONED = /T\S+(?:Z|[+-]\d{2}:?\d{2})$/u
const DAY = 24 * 60 * 60 * 1000

/** When something was published, as far as is known: between two moments, in milliseconds of UTC. */
export interface Moment {
  readonly earliest: number
  readonly latest: number
  /** "2025-03-11" */
  readonly day: string
  /** "09:12", null where only the day is known. */
  readonly clock: string | null
}

/** null for what bears no date, or none that names a day. A clock time without a zone is taken for UTC. */
export function momentOf(published: PublicationTime | null): Moment | null {
  const { day, clock } = DATED.exec(published?.value ?? '')?.groups ?? {}
  if (published === null || day === undefined) return null
  const start = Date.parse(`${day}T00:00Z`)
  if (Number.isNaN(start)) return null
  if (clock === undefined || MIDNIGHT.test(published.value)) return { earliest: start, latest: start + DAY - 1, day, clock: null }
  const zoned = Date.parse(published.value)
  const time = ZONED.test(published.value) ? zoned : Date.parse(`${day}T${clock}Z`)
  return Number.isNaN(time) ? null : { earliest: time, latest: time, day, clock }
}
