/** Claims in full view; the others are a click away. Ten fill two screens. */
export const MAX_OPEN_CLAIMS = 10
