/**
 * Base forms that stand in news of every subject, so sharing them says nothing about reporting one event: light verbs,
 * general nouns and adjectives, the words of reporting itself, names of days and months. Written for this project.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'say be have make get go take come see know think want use find give tell work call try ask need feel become leave put mean',
    'keep let begin seem help show hear play run move live believe bring happen write sit stand lose pay meet include continue',
    'set learn change lead understand watch follow stop create speak read spend grow open walk win offer remember consider',
    'appear buy serve send build stay fall cut reach remain suggest raise pass sell require report decide pull add expect',
    'confirm announce describe claim accord cite post share click view',
    'also new first last next more most other many much such own same few several good great high big small large long old',
    'young early late right different important public able then now just only very even still well back here there again',
    'however away too so already never always recent recently about around almost nearly ago later soon once ever yet far',
    'people person man woman child year day week month time way thing life world hand part place case group company number',
    'country state home issue side kind head house service friend father mother family hour line end member law city name',
    'team minute idea body information parent face level office door history result morning evening night afternoon reason',
    'moment air official spokesman spokeswoman spokesperson statement news story article photo image video picture caption',
    'copyright reserved media twitter facebook email reader website page newsletter comment',
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow',
    'january february march april may june july august september october november december',
    'us u.s. mr ms mrs dr percent million billion one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10',
  ].flatMap((line) => line.split(' ')),
)
