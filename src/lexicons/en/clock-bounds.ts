/** How a time of day is bounded: `about` it, shortly `after` or `before` it, or `open` to one side. Matched against the time with the words before it. */
export const CLOCK_BOUNDS =
  /\b(?:(?<after>(?:just|shortly|soon|moments|minutes) (?:after|past))|(?<before>(?:just|shortly|moments|minutes) before)|(?<about>about|around|approximately|roughly|near(?:ly)?|almost|close to|some time|circa)|(?<open>after|before|by|until|till|since|from|between|past))(?: (?:at|the))?\s+\S{1,24}(?:\s\S+){0,6}$/iu

/** The time zone that a time of day names. */
export const CLOCK_ZONE = /\b(?:GMT|UTC|BST|IST|JST|CES?T|[ECMP][SD]?T|[Ll]ocal time|Eastern|Central|Mountain|Pacific)\b/u
