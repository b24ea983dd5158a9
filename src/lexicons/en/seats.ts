/** How American reports tell a lawmaker's party and state behind the name: "Ann Reed (D-Vt.)". */

/** What the letter says in words, lower case. */
export const PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['D', ['democrat', 'democratic']],
  ['R', ['republican', 'gop']],
  ['I', ['independent']],
])

/** States by their abbreviation without full stops, lower case. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'ala:alabama ariz:arizona ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida ga:georgia ' +
    'ill:illinois ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts mich:michigan minn:minnesota ' +
    'miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada nh:new_hampshire nj:new_jersey nm:new_mexico ny:new_york ' +
    'nc:north_carolina nd:north_dakota okla:oklahoma ore:oregon pa:pennsylvania ri:rhode_island sc:south_carolina ' +
    'sd:south_dakota tenn:tennessee tex:texas vt:vermont va:virginia wash:washington wva:west_virginia wis:wisconsin wyo:wyoming'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [short = '', state = ''] = pair.split(':')
      return [short, state.replace('_', ' ')]
    }),
)
