/** "Two more than it had counted at first", "earlier put at nine", "corrected its figure": an account that replaces an earlier one. */
export const CORRECTION =
  /\b(?:(?:corrected|revised|raised|lowered|updated) (?:its|their|the|his|her|from|to|an earlier)|(?:had|was|were) (?:at first|initially|earlier|previously|first|originally)|(?:earlier|previously|initially|originally) (?:said|put|reported|given|counted|thought|believed|announced)|at first|up from|down from|(?:more|fewer|less|higher|lower) than (?:it|they|he|she|was|were) (?:had )?(?:first |initially |earlier |previously )?(?:counted|said|reported|thought|announced|given)|(?:toll|number|count|total|figure) (?:has |had )?(?:since )?(?:risen|rose|rises|climbed|climbs|grown|grew|jumped|fallen|fell))\b/iu

/** "Had earlier said that 11 were hurt": what an article repeats only to replace it is not its own account. */
export const EARLIER_SAID =
  /\b(?:earlier|previously|initially|originally|at first) (?:said|put|reported|given|counted|announced|stated)\b/iu
