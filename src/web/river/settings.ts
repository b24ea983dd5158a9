/** The height of a text in the river, in pixels: a stream that brings all of a text is as wide. */
export const FULL_WIDTH = 40

/** The narrowest copying stream, so that a share of 3% is still seen as a copy. */
export const MIN_COPY_WIDTH = 5

/** Of copies whose share is not known. */
export const UNKNOWN_COPY_WIDTH = 10

/** Streams that bring no text, only a debt: drawn as lines, with this much room. */
export const LINE_ROOM = 6

/** Boxes of texts and springs of origins, in pixels. */
export const BOX_HEIGHT = 46
export const SPRING_HEIGHT = 22
export const GAP = 14
export const LINE_HEIGHT = 15

/** Above the columns: their dates. */
export const HEAD_HEIGHT = 52
export const MIN_BOX_WIDTH = 138
export const MAX_BOX_WIDTH = 190
/** Headwaters have their names before their springs: with room, most names are not cut. */
export const MIN_SPRING_WIDTH = 160
export const MAX_SPRING_WIDTH = 220

/** A river that needs more than the column of text takes this much more than the least it needs, where the window has room. */
export const BREATHING = 1.15
/** Room kept free between a wide river and the sides of the window. */
export const PAGE_MARGIN = 24

/** Room between columns in which streams bend; less, and they cross the boxes' corners. */
export const MIN_BEND = 54

/** On narrow pages: a row is a name, a lane is what a stream runs in. As many lanes as fit before names of 190 px on a page of 360. */
export const ROW_HEIGHT = 28
export const HEADING_HEIGHT = 46
export const LANE = 9
export const MAX_LANES_WIDTH = 112
export const LABEL_GAP = 22
/** How wide a stream is that brings all of a text, where streams run in lanes. */
export const DOWN_BAND = 15
export const DOWN_ARROW = 6

/** Length of an arrow's head, in pixels. */
export const ARROW = 9

/**
 * With more nodes and passages than this, places across the flow are found by `coordGreedy`: a river of 60 articles, all drawn one by one,
 * has some 300, which take `coordSimplex` many seconds, and the greedy one a few tenths.
 */
export const MAX_EXACT = 180

/*
 * Why d3-dag 1.2.2 (`sugiyama`: columns by rank, `decrossTwoLayer`, `coordSimplex`). Both libraries were given the same columns and the
 * same room for passing streams; @dagrejs/dagre 3 has no ranks, and needs a hidden node per column. Height in pixels, crossings, sum of
 * bends in pixels, best of six in milliseconds:
 *
 *   nodes, streams               d3-dag                  dagre
 *   16, 20 (6 articles)          374,  7,  1528,  6      836,  14,  3524, 17
 *   16, 25 (5 articles)          521, 20,  2607, 24     1231,  42, 12618, 30
 *   23, 40 (9 articles)          716, 75,  5544, 41     2284, 104, 33124, 36
 *   23, 43 (12 articles)         572, 67,  4063, 23     1742,  95, 13120, 36
 *   22, 38 (60 articles, folded) 512, 20,  2404, 30     1389,  36, 12696, 48
 *
 * It costs 113 kB of script (37 kB packed) to dagre's 49 (17). `coordQuad` bends more at the same speed, `coordGreedy` gives pictures that
 * are a quarter higher. Both are deterministic.
 */

/** Claims that the choice offers: more are found on the page of claims. */
export const MAX_CHOICES = 40

/** On narrower pages the river flows down: three columns of 138 px with room for streams, beside the headwaters, need as much. */
export const NARROW_PAGE = 720
