const words = (text: string): readonly string[] => text.split(/\s+/u)

/** What stands before an author's name in a byline, longest first: "By", "Text:", "Ein Beitrag von", "Propos recueillis par", "Автор:". */
export const BY_WORDS: readonly string[] = [
  '(?:written|posted|reported|story|text|words|analysis|report|published|compiled) by',
  'by',
  '(?:ein(?:e)? )?(?:beitrag|bericht|artikel|kommentar|analyse|gastbeitrag|interview|reportage|essay|kolumne) von',
  'von',
  '(?:propos recueillis|publié|écrit) par',
  'par',
  '(?:escrito|publicado|texto) por',
  'por',
  'a cura di',
  'di',
  'door',
  'av',
  'af',
  'oleh',
]

/** Labels of an author that take a colon: "Autor: Jana Roth", "Текст: …", "Penulis: …". */
export const AUTHOR_LABELS: readonly string[] = words(
  'author authors writer text words autor autorin autoren auteur autore autora tekst teksti författare skribent penulis автор текст автори автора 作者 记者 記者 文 기자',
)

/** Small words inside names: "Ana de la Cruz", "Jan van der Berg", "Omar al Sayed". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(
    "de del della dello di da do dos das du des la le les los van von vom zu zum zur der den dem ten ter af av al el bin ben ibn abu e y i d'",
  ),
)

/** Accounts of systems that bylines show as authors. */
export const ACCOUNT_NAMES: ReadonlySet<string> = new Set(
  words(
    'admin administrator webmaster editor publisher root author user guest anonymous unknown null none undefined redaktion redaktör redactie redacción redação rédaction redazione redakcja гость редакция админ',
  ),
)

/** Parts of an address that lead to an author's page: `/author/jo-roe`, `/autoren/roth`, `/by/roe`. */
export const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autore|profiles?|by|staff|reporters?|journalists?|contributors?|people|writers?|redaktion\/autor)\/[^/?#]/iu
