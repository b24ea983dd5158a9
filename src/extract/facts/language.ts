import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from '../../lexicons/function-words.js'
import { MIN_FUNCTION_WORDS, MIN_LANGUAGE_LEAD, MIN_SCRIPT_SHARE, SAMPLE_LENGTH } from '../settings.js'

const WORDS = /\p{L}+/gu
/** `en`, `en-GB`, `pt_BR`, `zh-Hant-TW` */
const LANGUAGE_TAG = /^(?<language>[a-z]{2,3})(?:[-_](?<rest>[a-z0-9_-]+))?$/iu

const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]/u

const LANGUAGES_OF_WORD = new Map<string, string[]>()
for (const { language, words } of FUNCTION_WORDS) {
  for (const word of words) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language])
}

/** Whether Headwater annotates this language; null (unknown) counts as English, because short texts show no language. */
export function isSupportedLanguage(language: string | null): boolean {
  return language === null || language === 'en' || language.startsWith('en-')
}

/**
 * The language of a text as a BCP 47 tag. What the page states counts unless its words clearly speak for another language
 * (templates often state the wrong one); null where nothing is stated and the text is too short to tell.
 */
export function findLanguage(text: string, stated: string | null): string | null {
  const tag = normalTag(stated)
  const detected = detectLanguage(text.slice(0, SAMPLE_LENGTH))
  if (tag === null || detected === null) return tag ?? detected
  return tag.split('-')[0] === detected ? tag : detected
}

function normalTag(stated: string | null): string | null {
  const groups = LANGUAGE_TAG.exec(stated?.trim() ?? '')?.groups
  if (!groups) return null
  const language = groups['language']?.toLowerCase() ?? ''
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
  const found = SCRIPT_LANGUAGES.find(({ script }) => words.filter((word) => script.test(word)).length > words.length * MIN_SCRIPT_SHARE)
  return found?.language ?? null
}

function languageOfWords(words: readonly string[]): string | null {
  const counts = new Map<string, number>(FUNCTION_WORDS.map(({ language }) => [language, 0]))
  for (const word of words)
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) counts.set(language, (counts.get(language) as number) + 1)
  const [best, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (!best || !second || best[1] < MIN_FUNCTION_WORDS || best[1] < second[1] * MIN_LANGUAGE_LEAD) return null
  return best[0]
}
