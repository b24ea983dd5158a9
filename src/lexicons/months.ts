/**
 * Month names and their short forms, lower case and without a full stop, in the languages whose pages state dates in
 * words: as they stand in a date, that is in the genitive where a language has one. Languages by the script and, within
 * Latin, by family: Germanic, Romance, Slavic, Baltic, Finnic, Hungarian, Turkic, Albanian, Greek, Cyrillic, Arabic, Hebrew,
 * Devanagari, Bengali, Thai, Indonesian.
 */
const MONTH_ROWS: readonly string[] = [
  'january jan januar jänner jän jaenner januari janúar janúara janvier janv enero ene gennaio genn gen janeiro gener ianuarie ' +
    'ian stycznia styczeń sty leden ledna január januára siječnja sijecnja januarja januara janvāris janvārī sausio jaanuar ' +
    'tammikuuta tammikuu ocak oca janar urtarrila ιανουαρίου ιανουαριου ιαν января янв січня січ студзеня януари јануар јануара ' +
    'јануари يناير جانفي ژانویه בינואר ינואר जनवरी জানুয়ারি มกราคม yanvar januarie',
  'february feb februar feber februari febrúar febrúara février févr fév fevrier febrero febbraio febb fevereiro fev febrer ' +
    'februarie lutego luty lut února únor unora február februára veljače veljace februarja februara februāris februārī vasario ' +
    'veebruar helmikuuta helmikuu febr şubat şub subat shkurt otsailaren φεβρουαρίου φεβρουαριου φεβ февраля фев лютого лют лютага ' +
    'февруари фебруар фебруара فبراير شباط فيفري فوریه בפברואר פברואר फ़रवरी फरवरी ফেব্রুয়ারি กุมภาพันธ์ fevral pebruari',
  'march mar märz mrz maerz mars marzo março maart mrt marts març martie marca marzec března březen marec ožujka ozujka marta ' +
    'märts martā kovo maaliskuuta maaliskuu március márc mart μαρτίου μαρτιου μαρ марта мар березня бер сакавіка март مارس آذار ' +
    'מרץ במרץ मार्च মার্চ มีนาคม maret mac',
  'april apr avril avr abril abr aprile aprílie apríla apríl aprilie kwietnia kwiecień kwi dubna duben travnja aprila aprill ' +
    'aprīlī aprīlis balandžio huhtikuuta huhtikuu április ápr nisan nis prill απριλίου απριλιου απρ апреля апр квітня квіт ' +
    'красавіка април أبريل ابريل نيسان آوریل באפריל אפריל अप्रैल এপ্রিল เมษายน aprel',
  'may mai mayo maggio mag maio mei maj maí maig maja mája máj května květen svibnja maijā maijs gegužės toukokuuta toukokuu ' +
    'május mayıs mayis maiatzaren μαΐου μαϊου μάιος μαιου мая май травня трав мај маја مايو أيار ماي مه במאי מאי मई মে พฤษภาคม',
  'june jun juni juin junio giugno giu junho juny iunie iun czerwca czerwiec cze června červen júna jún lipnja junija juna juuni ' +
    'jūnijā jūnijs birželio kesäkuuta kesäkuu június haziran haz qershor ekainaren ιουνίου ιουνιου ιουν июня июн червня черв ' +
    'чэрвеня юни јун јуна јуни يونيو حزيران جوان ژوئن ביוני יוני जून জুন มิถุนายน iyun',
  'july jul juli juillet juil julio luglio lug julho juliol iulie iul lipca lipiec lip července červenec júla júl srpnja julija ' +
    'jula juuli jūlijā jūlijs liepos heinäkuuta heinäkuu július temmuz tem korrik uztailaren ιουλίου ιουλιου ιουλ июля июл липня ' +
    'лип ліпеня юли јул јула јули يوليو تموز جويلية ژوئیه ביולי יולי जुलाई জুলাই กรกฎาคม iyul',
  'august aug août aout agosto ago augustus augusti agost ágúst sierpnia sierpień sie srpna srpen augusta kolovoza avgusta ' +
    'avgust augustā augusts rugpjūčio elokuuta elokuu augusztus ağustos ağu agustos gusht abuztuaren αυγούστου αυγουστου αυγ ' +
    'августа авг серпня серп жніўня август аугуст أغسطس اغسطس آب أوت اوت באוגוסט אוגוסט अगस्त আগস্ট สิงหาคม agustus ogos',
  'september sep sept septembre septiembre setiembre settembre sett set setembro setembre septembrie września wrzesień wrz září ' +
    'septembra rujna septembrī septembris rugsėjo syyskuuta syyskuu szeptember szept eylül eyl eylul shtator irailaren σεπτεμβρίου ' +
    'σεπτεμβριου σεπ сентября сен сент вересня вер верасня септември септембар септембра سبتمبر أيلول سپتامبر בספטמבר ספטמבר ' +
    'सितंबर सितम्बर সেপ্টেম্বর กันยายน sentyabr',
  'october oct oktober okt octobre octubre ottobre ott outubro out octombrie października październik paź října říjen októbra ' +
    'október oktobra oktoober oktobrī oktobris spalio lokakuuta lokakuu ekim eki tetor urriaren οκτωβρίου οκτωβριου οκτ октября ' +
    'окт жовтня жовт кастрычніка октомври октобар октобра أكتوبر اكتوبر اکتبر באוקטובר אוקטובר अक्टूबर अक्तूबर অক্টোবর ตุลาคม ' +
    'oktyabr',
  'november nov novembre noviembre novembro noiembrie listopada listopad lis listopadu novembra studenoga studenog novembrī ' +
    'novembris lapkričio marraskuuta marraskuu kasım kasim kas nëntor azaroaren νοεμβρίου νοεμβριου νοε ноября ноя нояб листопада ' +
    'лист лістапада ноември новембар новембра نوفمبر نوامبر בנובמבר נובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน noyabr',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des desembre decembrie grudnia ' +
    'grudzień gru prosince prosinec decembra prosinca detsember decembrī decembris gruodžio joulukuuta joulukuu aralık aralik ara ' +
    'dhjetor abenduaren δεκεμβρίου δεκεμβριου δεκ декабря дек грудня груд снежня декември децембар децембра ديسمبر دسامبر בדצמבר ' +
    'דצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม dekabr',
]

/** Month number 1 to 12 of a name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_ROWS.flatMap((row, index) => row.split(' ').map((name) => [name.normalize('NFC'), index + 1] as const)),
)

/** Names that mean another month in one language, by its code: Croats call October what Poles, Czechs and Ukrainians call November. */
export const MONTHS_OF_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([['hr', new Map([['listopada', 10]])]])

/** What other digits write as 0 to 9: Arabic, Persian, Devanagari, Bengali, Thai, full width. Each row is ten characters. */
export const DIGIT_ROWS: readonly string[] = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９']
