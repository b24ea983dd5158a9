/** The body that somebody speaks for whose office says it, where no name does: "Ann Reed, the chief fire officer". */
export const ROLE_BODIES: readonly (readonly [RegExp, string])[] = [
  [/\bfire (?:chief|officer|commander|commissioner|captain|marshal|investigator)\b|\bfirefighter\b/iu, 'fire service'],
  [
    /\bpolice (?:chief|commissioner|commander|officer|captain|inspector|superintendent|sergeant)\b|\bchief of police\b|\bchief constable\b/iu,
    'police',
  ],
  [
    /\b(?:detective|chief) (?:chief )?(?:inspector|superintendent|sergeant)\b|\bdetective constable\b|\bdet (?:supt|insp|sgt|ch)\b/iu,
    'police',
  ],
  [/\bambulance (?:chief|officer|director|manager)\b|\bparamedic\b/iu, 'ambulance service'],
  [/\bcoast ?guard (?:officer|commander|controller|chief|captain|spokes\w+)\b/iu, 'coastguard'],
]

/** Bodies of which a place has one: "police" beside "the fire brigade" is another body, though neither has a name. */
export const INSTITUTIONS = /\b(?:police|fire (?:brigade|service|department)|ambulance|coast ?guard|hospital|army|navy|court)\b/iu

/** Those who act for a body that the article does not name: what they say in public is what it says. All of a phrase's words. */
export const OFFICIAL_COLLECTIVES =
  /^(?:the )?(?:(?:local|federal|state|national|city|county|crash|fire|accident|air|rail|police|murder|fraud|senior) )?(?:investigators|detectives|prosecutors|inspectors|officers|rescuers|rescue workers|rescue crews|emergency services|emergency crews|firefighters|paramedics|regulators|authorities)$/iu
