/** The commonest little words of a language, none of them a common word of another one listed here where that can be helped. */
export const FUNCTION_WORDS: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] = [
  {
    language: 'en',
    words: new Set(
      'the of and to that is was for with he on his it by as at from be this have they which are had their were has been but not'.split(
        ' ',
      ),
    ),
  },
  {
    language: 'de',
    words: new Set(
      'der die das und ist den von zu mit sich des auf für nicht ein eine dem im auch als an es werden aus er hat dass sie nach wird bei einer um am sind noch'.split(
        ' ',
      ),
    ),
  },
  {
    language: 'fr',
    words: new Set(
      'le la les de des du et est un une que qui dans pour pas au sur par plus avec il ce sont aux cette mais été comme ont elle'.split(
        ' ',
      ),
    ),
  },
  {
    language: 'es',
    words: new Set('el la los las de del y que en un una por con no para su al lo como más pero sus ha este se fue son también'.split(' ')),
  },
  {
    language: 'it',
    words: new Set('il lo la gli le di del della che e è un una in per con non si da al dei nel alla sono anche più come ha ma'.split(' ')),
  },
  {
    language: 'pt',
    words: new Set(
      'o a os as de do da dos das e que em um uma para com não por mais no na se como foi ao pelo pela são também mas'.split(' '),
    ),
  },
  {
    language: 'nl',
    words: new Set(
      'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar uit maar worden heeft nog wordt'.split(' '),
    ),
  },
  { language: 'sv', words: new Set('och att det i en som är av för på med till den har inte om ett var men från vi de kan'.split(' ')) },
  { language: 'da', words: new Set('og at det i en som er af for på med til den har ikke om et var men fra vi de kan der'.split(' ')) },
  { language: 'no', words: new Set('og å det i en som er av for på med til den har ikke om et var men fra vi de kan'.split(' ')) },
  { language: 'pl', words: new Set('i w na z do nie się że to jest o jak ale po co za od przez dla są już oraz przy'.split(' ')) },
  { language: 'tr', words: new Set('ve bir bu da de için ile olarak daha çok olan gibi en sonra kadar ne ise olduğu'.split(' ')) },
  {
    language: 'id',
    words: new Set('yang dan di ini itu dengan untuk dari pada tidak dalam akan ke juga oleh telah bisa karena'.split(' ')),
  },
]

/** Scripts that speak for one language well enough to say that it is not English. */
export const SCRIPT_LANGUAGES: readonly { readonly language: string; readonly script: RegExp }[] = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: 'zh', script: /\p{Script=Han}/u },
  { language: 'ko', script: /\p{Script=Hangul}/u },
  { language: 'ar', script: /\p{Script=Arabic}/u },
  { language: 'he', script: /\p{Script=Hebrew}/u },
  { language: 'el', script: /\p{Script=Greek}/u },
  { language: 'ru', script: /\p{Script=Cyrillic}/u },
  { language: 'hi', script: /\p{Script=Devanagari}/u },
  { language: 'th', script: /\p{Script=Thai}/u },
]
