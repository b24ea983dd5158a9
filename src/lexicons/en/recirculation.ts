import { phraseRows } from '../phrase-rows.js'

/** Headings behind which stand headlines of other articles, a line each. */
export const LIST_OPENERS: ReadonlySet<string> = new Set(
  phraseRows(`
    related | related stories | related articles | related coverage | related content | related links | related news | related posts | related topics
    more stories | more news | more headlines | more articles | more like this | more on this story | more on this topic | more to read
    most read | most viewed | most popular | most shared | popular stories | popular now | top stories | top news | trending | trending now | trending stories
    recommended | recommended for you | recommended stories | recommended reading | recommended articles | you may also like | you might also like
    you may be interested in | you might be interested in | you may like | what to read next | what others are reading | don't miss | latest news | latest stories
    latest headlines | latest articles | in case you missed it | in other news | elsewhere | editor's picks | editors' picks | from the web | around the web
    around the network | sponsored stories | promoted stories | paid content | also read | read also | read next | further reading | see also
    meistgelesen | das könnte sie auch interessieren | weitere artikel | mehr zum thema | auch interessant | à lire aussi | sur le même sujet | les plus lus
    te puede interesar | lo más leído | noticias relacionadas | leggi anche | i più letti | leia também | mais lidas | lees ook | meest gelezen
  `),
)

/** Beginnings of such headings, a name behind them: "More from Harbour Post". */
export const LIST_OPENER_STARTS: readonly string[] = phraseRows(`
  more from | more on | more in | latest from | latest in | also in | also on | popular in | popular on | trending on | trending in | stories from | top stories from
`)

/** What writers of reports are called, in the line about them at its end. */
export const WRITER_WORDS =
  /\b(?:reporters?|editor|correspondent|journalist|columnist|writer|freelancer?|producer|photographer|photojournalist|contributor|contributing|blogger|broadcaster|commentator|author of|host of|fellow (?:at|of|with)|professor (?:at|of)|intern|covers|writes about|reports on)\b/iu
