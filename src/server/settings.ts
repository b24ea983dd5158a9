/**
 * Where the report is served unless a port is named: a registered port that IANA has given to nobody (7366 to 7390), below the
 * ports that systems hand out by themselves, and none that browsers block. 7373, which is easier to remember, is Serf's.
 */
export const DEFAULT_PORT = 7387

/** Ports tried one after another where the first is taken: more reports than anybody has open at once. */
export const PORTS_TRIED = 20

/** Bytes of a request's head. Browsers send under 2 KB; other programs on this machine may have left cookies for the same name. */
export const MAX_HEAD_BYTES = 16 * 1024

/** Connections at once: a browser opens six, and each open page holds one of them. */
export const MAX_CONNECTIONS = 64

/** Pages that listen for changes at once; one more than that is told to come again. */
export const MAX_LISTENERS = 32

/** Milliseconds in which a request's head has to be there; on one machine it takes one or two. */
export const HEAD_MILLISECONDS = 4_000

/** Milliseconds in which a whole request has to be there; none has a body. */
export const REQUEST_MILLISECONDS = 8_000

/** How often stalled requests are looked for. */
export const CHECK_MILLISECONDS = 1_000

/** A connection on which nothing moves for so long is closed. Longer than the time between two heartbeats, which keep a listener's open. */
export const IDLE_MILLISECONDS = 60_000

/** Milliseconds between two heartbeats: proxies and browsers give up a silent connection after 30 seconds at the earliest. */
export const HEARTBEAT_MILLISECONDS = 15_000

/** After so many milliseconds a page asks again for the events of a server that is gone. */
export const RETRY_MILLISECONDS = 1_000

/** Bytes that a listener may leave unread: events have a hundred each, so whoever leaves so many has stopped reading. */
export const MAX_UNREAD_BYTES = 64 * 1024
