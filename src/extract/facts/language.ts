import { addTo } from '../../document/index.js'
import { FUNCTION_WORDS, NEAR_LANGUAGES, SCRIPT_LANGUAGES, TWO_LETTER_CODES } from '../../lexicons/function-words.js'
import { MIN_FUNCTION_WORDS, MIN_LANGUAGE_LEAD, MIN_SCRIPT_SHARE, SAMPLE_LENGTH } from './settings.js'

const WORDS = /\p{L}+/gu
/** `en`, `en-GB`, `pt_BR`, `zh-Hant-TW` */
const LANGUAGE_TAG = /^(?<language>[a-z]{2,3})(?:[-_](?<rest>[a-z0-9_-]+))?$/iu

const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]/u

/** The languages of each function word, as indexes into the table. */
const LANGUAGES_OF_WORD = new Map<string, number[]>()
for (const [index, { words }] of FUNCTION_WORDS.entries()) {
  for (const word of words) addTo(LANGUAGES_OF_WORD, word, index)
}

/** Whether Headwater annotates this language; null (unknown) counts as English, because short texts show no language. */
export function isSupportedLanguage(language: string | null): boolean {
  return language === null || language === 'en' || language.startsWith('en-')
}

/**
 * The language of a text as a BCP 47 tag. What the page states counts unless its words clearly speak for another language
 * (templates often state the wrong one) and not a neighbour of it; null where nothing is stated and the text is too short to tell.
 */
export function findLanguage(text: string, stated: string | null): string | null {
  const tag = normalTag(stated)
  const detected = detectLanguage(text.slice(0, SAMPLE_LENGTH))
  if (tag === null || detected === null) return tag ?? detected
  const language = tag.split('-')[0] as string
  return language === detected || isNear(language, detected) ? tag : detected
}

/** The first of the languages that a page states which is a tag; `deutsch` and empty ones are none. */
export function statedLanguage(stated: readonly (string | null | undefined)[]): string | null {
  return stated.find((one) => one !== null && one !== undefined && normalTag(one) !== null) ?? null
}

/** Whether a stated language is written so much like the detected one that the words do not speak against it. */
function isNear(stated: string, detected: string): boolean {
  const script = SCRIPT_LANGUAGES.find(({ language }) => language === detected)
  return `${NEAR_LANGUAGES.get(detected) ?? ''} ${script?.others ?? ''}`.split(' ').includes(stated)
}

function normalTag(stated: string | null): string | null {
  const groups = LANGUAGE_TAG.exec(stated?.trim() ?? '')?.groups
  if (!groups) return null
  const code = groups['language']?.toLowerCase() ?? ''
  const language = TWO_LETTER_CODES.get(code) ?? code
  const rest = groups['rest']?.replaceAll('_', '-')
  if (rest === undefined) return language
  return `${language}-${/^[a-z]{2}$/iu.test(rest) ? rest.toUpperCase() : rest}`
}

/** The language whose function words, or whose script, the text is full of; null where the evidence is thin or mixed. */
function detectLanguage(sample: string): string | null {
  const words = sample.toLowerCase().match(WORDS) ?? []
  if (words.length === 0) return null
  return languageOfScript(sample, words) ?? languageOfWords(words)
}

function languageOfScript(sample: string, words: readonly string[]): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null
  const found = SCRIPT_LANGUAGES.find(
    ({ script, share = MIN_SCRIPT_SHARE }) => words.filter((word) => script.test(word)).length > words.length * share,
  )
  return found?.language ?? null
}

function languageOfWords(words: readonly string[]): string | null {
  const counts = FUNCTION_WORDS.map(({ language }) => ({ language, count: 0 }))
  for (const word of words) {
    const languages = LANGUAGES_OF_WORD.get(word)
    if (languages !== undefined) for (const index of languages) (counts[index] as { count: number }).count++
  }
  const [best, second] = counts.sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
  if (!best || !second || best.count < MIN_FUNCTION_WORDS || best.count < second.count * MIN_LANGUAGE_LEAD) return null
  return best.language
}
