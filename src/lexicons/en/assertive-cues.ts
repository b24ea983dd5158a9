/**
 * Base forms of cues that assert what their object names: "confirmed the error" says that there was one; "criticized the
 * error" takes it for granted.
 */
export const ASSERTIVE_CUES: ReadonlySet<string> = new Set(
  'accord acknowledge admit affirm announce assert claim concede confess confirm declare deny describe disclose estimate indicate predict quote report reveal say show state tell testify warn'.split(
    ' ',
  ),
)
