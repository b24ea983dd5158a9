/** What a file gives, in order: the beginning of a gzip member (or of the file), unpacked bytes, or a stretch that cannot be unpacked. */
export type Piece = { readonly kind: 'start'; readonly offset: number } | { readonly kind: 'bytes'; readonly bytes: Uint8Array } | Gap

/** The gzip member that begins at `offset` is damaged: what came since its `start` cannot be relied on. */
export interface Gap {
  readonly kind: 'gap'
  readonly offset: number
  readonly reason: string
}

/** Where in a file something begins. */
export interface Place {
  /** Byte of the file at which the gzip member begins; 0 for files that are not compressed. */
  readonly member: number
  /** Bytes from the beginning of that member, as unpacked. */
  readonly within: number
}

/** One record as it stands in the archive. */
export interface WarcRecord {
  /** Its position among the records read, from 1. */
  readonly number: number
  readonly place: Place
  readonly headers: Headers
  /** At most MAX_HTML_BYTES. */
  readonly block: Buffer
  /** The block was longer. */
  readonly cut: boolean
  /** How the record is damaged; null for a sound one. A block whose length is given wrongly reaches up to the next record. */
  readonly damage: string | null
}

/** Header fields by lower-case name; of a field given twice, the first. */
export type Headers = ReadonlyMap<string, string>
