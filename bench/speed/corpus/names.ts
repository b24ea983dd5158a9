import type { Chance } from './random.js'
import { BODIES, FIRST_NAMES, NAME_STARTS, OUTLET_ENDS, ROLES, SURNAME_ENDS, TOWN_ENDS, UNNAMED, WIRE_ENDS } from './vocabulary.js'

/** Who is said to have said something: full on first mention, short afterwards. */
export interface Speaker {
  readonly full: string
  readonly short: string
  readonly known: boolean
}

export interface Outlet {
  readonly name: string
  readonly domain: string
}

export function makeTown(chance: Chance): string {
  return chance.pick(NAME_STARTS) + chance.pick(TOWN_ENDS)
}

export function makePerson(chance: Chance): Speaker {
  const surname = chance.pick(NAME_STARTS) + chance.pick(SURNAME_ENDS)
  const name = `${chance.pick(FIRST_NAMES)} ${surname}`
  const short = chance.odds(0.3) ? `${chance.pick(['Mr', 'Ms'])} ${surname}` : surname
  return { full: `${name}, ${chance.pick(ROLES)},`, short, known: true }
}

export function makeBody(chance: Chance, town: string): Speaker {
  const name = `the ${town} ${chance.pick(BODIES)}`
  return { full: name, short: name, known: true }
}

export function makeUnnamed(chance: Chance): Speaker {
  const words = chance.pick(UNNAMED)
  return { full: words, short: words, known: false }
}

export function makeOutlet(chance: Chance, isWire: boolean): Outlet {
  const name = `${makeTown(chance)} ${chance.pick(isWire ? WIRE_ENDS : OUTLET_ENDS)}`
  return { name, domain: `www.${name.toLowerCase().replaceAll(' ', '-')}.example` }
}
