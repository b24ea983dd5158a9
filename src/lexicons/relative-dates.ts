/** Words that say of a stretch of time that it lies behind, before or after it: "3 hours ago", "vor 3 Stunden", "3時間前". */
const AGO = 'ago|vor|il y a|hace|fa|há|atrás|geleden|sedan|siden|temu|назад|тому|önce|lalu|trước|acum|πριν|منذ|قبل|पहले|před|pred|sitten'
const AGO_ATTACHED = '前|전|ที่แล้ว'

/** Units of time by their length in hours, whole words in many languages. Weeks and more say no day. */
const UNITS: readonly (readonly [number, string])[] = [
  [
    1 / 60,
    'minutes?|mins?|minuten?|minutos?|minut[oi]|minut[ey]?r?|минуту|минуты|минут|хвилин[иу]?|dakika|menit|phút|minută|λεπτά|دقيقة|دقائق|मिनट|minuttia|minut|分钟|分鐘|分|분',
  ],
  [
    1,
    'hours?|hrs?|hr|h|stunden?|std|heures?|horas?|or[ae]|uur|uren|timmar|timme|timer?|godzin[yaę]?|godz|часов|часа|час|годин[иу]?|saat|jam|giờ|ore|oră|ώρες|ساعة|ساعات|घंटे|hodin[ya]?|tuntia|小时|小時|時間|시간',
  ],
  [
    24,
    'days?|tag(?:en)?|jours?|días?|dias?|giorn[oi]|dag(?:en|ar|er|e)?|dni|dzień|дней|дня|день|днів|дні|gün|hari|ngày|zile|ημέρες|يوم|أيام|दिन|dny|päivää|天|日|일',
  ],
]

/** "an hour ago", "vor einer Stunde" */
const ONE = 'an?|one|eine[rnm]?|une?|una?|un|uma?|een|en|ett|jeden|bir'

/** `3 hours ago`, `vor einem Tag`, `2日前`: its groups are the count and the unit, named by their order above. */
export const RELATIVE_TIME: RegExp = new RegExp(
  `(?<!\\p{L})(?:(?<count>\\d{1,2})|(?:${ONE})(?=\\s))\\s?(?:${UNITS.map(([, words], index) => `(?<unit${index}>${words})`).join('|')})(?!(?!(?:${AGO_ATTACHED}))\\p{L})`,
  'iu',
)
export const AGO_WORD: RegExp = new RegExp(`(?<!\\p{L})(?:${AGO})(?!\\p{L})|${AGO_ATTACHED}`, 'iu')

/** Hours of the unit that `RELATIVE_TIME` found, by the name of its group. */
export const HOURS_OF_UNIT: ReadonlyMap<string, number> = new Map(UNITS.map(([hours], index) => [`unit${index}`, hours]))

/** Words for the day of reading and the one before, as a line with a clock time begins: "Yesterday, 10:31", "gestern 14:05". */
export const NAMED_DAYS: readonly (readonly [number, RegExp])[] = [
  [
    0,
    /^(?:published |posted )?(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|idag|i dag|dzisiaj|dziś|сегодня|сьогодні|bugün|dnes|今天|今日|오늘)(?!\p{L})/iu,
  ],
  [
    1,
    /^(?:published |posted )?(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går|wczoraj|вчера|вчора|dün|včera|昨天|昨日|어제)(?!\p{L})/iu,
  ],
]
