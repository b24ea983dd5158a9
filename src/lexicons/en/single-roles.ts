/** Who, in the news of one happening, there is one of. Base forms. */
export const SINGLE_ROLES: ReadonlySet<string> = new Set(
  'driver pilot captain skipper gunman shooter attacker bomber arsonist killer hijacker suspect victim winner culprit'.split(' '),
)

/** Words with which somebody's name is made public: "the driver was named as". Base forms. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(['name', 'identify'])
