/** Month names and their short forms, lower case and without a full stop, in the languages whose pages state dates in words. */
const MONTH_ROWS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar februari février févr fév fevrier febrero febbraio febb fevereiro fev feber',
  'march mar märz mrz maerz mars marzo março maart mrt marts',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei maj',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus augusti',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des',
]

/** Month number 1 to 12 of a name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_ROWS.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)),
)
