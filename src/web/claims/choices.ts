import { isConfirmed, type ClaimView } from '../../report/view/index.js'

/** A way to narrow the list of claims. */
export interface Choice {
  readonly name: string
  readonly fits: (view: ClaimView) => boolean
}

/** What an editor looks for first: what stands, what is doubtful, and where the doubt lies. */
export const CHOICES: readonly Choice[] = [
  { name: 'confirmed', fits: ({ claim }) => isConfirmed(claim) },
  { name: 'denied', fits: ({ claim }) => claim.denied !== null },
  { name: 'declined to say', fits: ({ claim }) => claim.members.some(({ stance }) => stance === 'declines') },
  { name: 'differing values', fits: ({ values }) => values.length > 1 },
  { name: 'all sources unnamed', fits: ({ sourcing }) => sourcing === 'all sources unnamed' },
  { name: 'no source given', fits: ({ sourcing }) => sourcing === 'no source given' },
]
