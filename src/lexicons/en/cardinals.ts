const TO_TWENTY =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

/** The words for 1 to 20 and for the tens up to 90. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...TO_TWENTY.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])
