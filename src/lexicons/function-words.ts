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
  {
    language: 'fi',
    words: new Set(
      'ja on että ei se oli hän joka mutta myös kun niin ovat tai kuin hänen sen mukaan jo vain olla jos nyt sitten'.split(' '),
    ),
  },
  {
    language: 'cs',
    words: new Set('a se na je že v s z do o ve to jsou pro které který byl bylo jako ale podle také po už jeho tak jen aby'.split(' ')),
  },
  {
    language: 'sk',
    words: new Set('a sa na je že v s z do o vo to sú pre ktoré ktorý bol bolo ako ale podľa tiež po už jeho tak len aby'.split(' ')),
  },
  {
    language: 'hu',
    words: new Set('a az és hogy nem is egy volt ez de csak meg már mint azt vagy szerint még lesz sem majd ezt volna lehet'.split(' ')),
  },
  {
    language: 'ro',
    words: new Set('și în de la nu o un care pe cu este din să au fost mai că pentru prin după sunt fi ca dar când'.split(' ')),
  },
  {
    language: 'hr',
    words: new Set('i je u na da se su za od koji ne to s o bi kao nije iz ali što će sve koja koje nakon kako bio ili'.split(' ')),
  },
  {
    language: 'vi',
    words: new Set('và của các là có được trong cho một không với đã người những này ở khi đến từ cũng về tại ra'.split(' ')),
  },
  {
    language: 'ca',
    words: new Set('el la els les de del que i en un una per amb no es al com més però són també ha aquest aquesta seva va'.split(' ')),
  },
  {
    language: 'af',
    words: new Set('die en van het in is dat vir op te nie met hy sy was aan wat om as ook by deur sal uit word maar'.split(' ')),
  },
  {
    language: 'sw',
    words: new Set('ya na wa kwa ni katika la za cha kuwa huo hii hiyo baada yake alisema pia lakini kutoka hilo wake'.split(' ')),
  },
  {
    language: 'zu',
    words: new Set(
      'ukuthi futhi kodwa uma ngoba kanye noma lokhu kusho lapho khona manje kakhulu njengoba nokho emva abantu yakhe wakhe le la lo ngesikhathi ukuze kwa bakhe abanye'.split(
        ' ',
      ),
    ),
  },
  {
    language: 'xh',
    words: new Set(
      'ukuba kwaye okanye kodwa xa ngoku kuba kunye oko emva apha abantu nje phambi ngokuba wathi esithi uthi ukuze yakhe wakhe eli esi kwi ukususela kwakunye ngexesha'.split(
        ' ',
      ),
    ),
  },
]

/**
 * Scripts, with the language that most news in them is in, and the others that are written in them: those only where the
 * page states them, for letters alone do not part them. `share` is of the words with such a letter, where few have one.
 */
export const SCRIPT_LANGUAGES: readonly {
  readonly language: string
  readonly script: RegExp
  readonly others: string
  readonly share?: number
}[] = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, others: '' },
  { language: 'zh', script: /\p{Script=Han}/u, others: 'ja yue wuu' },
  { language: 'ko', script: /\p{Script=Hangul}/u, others: '' },
  { language: 'ar', script: /\p{Script=Arabic}/u, others: 'fa ur ps ckb sd ug dv' },
  { language: 'he', script: /\p{Script=Hebrew}/u, others: 'yi' },
  { language: 'el', script: /\p{Script=Greek}/u, others: '' },
  { language: 'uk', script: /[іїєґ]/u, others: 'be kk rue ru', share: 0.1 },
  { language: 'ru', script: /\p{Script=Cyrillic}/u, others: 'uk be bg sr mk kk ky mn tg uz tt ba az bs' },
  { language: 'hi', script: /\p{Script=Devanagari}/u, others: 'mr ne sa bho mai kok doi' },
  { language: 'th', script: /\p{Script=Thai}/u, others: '' },
  { language: 'bn', script: /\p{Script=Bengali}/u, others: 'as mni' },
  { language: 'ta', script: /\p{Script=Tamil}/u, others: '' },
  { language: 'te', script: /\p{Script=Telugu}/u, others: '' },
  { language: 'gu', script: /\p{Script=Gujarati}/u, others: '' },
  { language: 'pa', script: /\p{Script=Gurmukhi}/u, others: '' },
  { language: 'kn', script: /\p{Script=Kannada}/u, others: 'tcy' },
  { language: 'ml', script: /\p{Script=Malayalam}/u, others: '' },
  { language: 'si', script: /\p{Script=Sinhala}/u, others: '' },
  { language: 'ka', script: /\p{Script=Georgian}/u, others: '' },
  { language: 'hy', script: /\p{Script=Armenian}/u, others: '' },
  { language: 'am', script: /\p{Script=Ethiopic}/u, others: 'ti' },
  { language: 'km', script: /\p{Script=Khmer}/u, others: '' },
  { language: 'my', script: /\p{Script=Myanmar}/u, others: '' },
]

/** Languages so near to a detected one that what the page states holds. */
export const NEAR_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['no', 'nb nn da'],
  ['da', 'no nb nn'],
  ['id', 'ms jv su'],
  ['es', 'gl ast an'],
  ['pt', 'gl'],
  ['ca', 'oc'],
  ['nl', 'fy li'],
  ['af', 'nl'],
  ['de', 'lb gsw nds'],
  ['cs', 'sk'],
  ['sk', 'cs'],
  ['hr', 'bs sr sh sl'],
  ['zu', 'xh ss nr'],
  ['xh', 'zu ss nr'],
])

/** Three-letter codes that pages state where the standard wants two letters. */
export const TWO_LETTER_CODES: ReadonlyMap<string, string> = new Map(
  'eng en,ger de,deu de,fre fr,fra fr,spa es,ita it,por pt,dut nl,nld nl,rus ru,swe sv,dan da,nor no,pol pl,tur tr,fin fi,cze cs,ces cs,hun hu,chi zh,zho zh,jpn ja,kor ko,ara ar,heb he,hin hi,ind id,ukr uk,gre el,ell el,rum ro,ron ro'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)
