import { CLOCK_BLURS, CLOCK_PREPOSITIONS, NUMBERS } from '../../../lexicons/en/dates.js'
import type { Meaning } from '../types.js'
import { alternatives, DIGIT, pattern, wordBefore, type Found, type Rule } from './rule.js'

/** "just after", "around" belong to the time they blur. */
const BLUR = '(?:(?:about|around|just before|just after|shortly before|shortly after|approximately|nearly) )?'
const ZONE =
  '(?: (?:(?:local|eastern|central|mountain|pacific)(?: (?:standard|daylight))?(?: time)?|[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|JST))?'
const HOUR = '(?<hour>1\\d|2[0-3]|0?\\d)'
const MINUTE = '(?<minute>[0-5]\\d)'
const WORDS = [...NUMBERS.keys()].slice(2, 14)

/** Clock times. */
export const CLOCK_RULES: readonly Rule[] = [
  // 9 p. m. ET · 6.10am · around 11:30 a.m.
  {
    starts: [DIGIT, ...CLOCK_BLURS],
    pattern: pattern(`${BLUR}${HOUR}(?:[:.]${MINUTE})?\\s?(?<half>[ap])(?:m|\\.\\s?m\\.?)${ZONE}`),
    read: readTwelve,
  },
  // 10 o'clock · ten o'clock in the morning · 5 in the morning
  {
    starts: [DIGIT, ...CLOCK_BLURS, ...WORDS],
    pattern: pattern(
      `${BLUR}(?:${HOUR}|(?<word>${alternatives(WORDS)}))(?: o['’]clock(?: (?:in the |at )(?<part>morning|afternoon|evening|night))?| in the (?<time>morning|afternoon|evening))`,
    ),
    read: readSpoken,
  },
  // noon · midday · midnight
  {
    starts: ['noon', 'midday', 'midnight', ...CLOCK_BLURS],
    pattern: pattern(`${BLUR}(?<name>noon|midday|midnight)${ZONE}`),
    read: (found) => (wordBefore(found) === 'high' ? null : readNamed(found)),
  },
  // at 14:30 · 0735 GMT · 6.13 (behind "at", "by", "until")
  {
    starts: [DIGIT],
    pattern: pattern(`${HOUR}[:.]?${MINUTE}(?:hrs| (?:GMT|BST|UTC|CET|CEST|local time|hours))`),
    read: ({ groups }) => clock(Number(groups.hour), Number(groups.minute)),
  },
  { starts: [DIGIT], pattern: pattern(`${HOUR}[:.]${MINUTE}(?![:.%]?\\d|%)`), read: readBare },
]

function clock(hour: number, minute: number): Meaning {
  return { kind: 'clock', clock: `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

function readNamed({ groups }: Found): Meaning {
  return clock(groups.name?.toLowerCase() === 'midnight' ? 0 : 12, 0)
}

function readTwelve({ groups }: Found): Meaning | null {
  const hour = Number(groups.hour)
  if (hour === 0 || hour > 12) return null
  return clock((hour % 12) + (groups.half?.toLowerCase() === 'p' ? 12 : 0), Number(groups.minute ?? 0))
}

function readSpoken({ groups }: Found): Meaning | null {
  const hour = groups.word === undefined ? Number(groups.hour) : (NUMBERS.get(groups.word.toLowerCase()) as number)
  const part = (groups.part ?? groups.time)?.toLowerCase()
  if (hour > 12) return null
  return clock(part === 'afternoon' || part === 'evening' || (part === 'night' && hour > 5) ? (hour % 12) + 12 : hour, 0)
}

/** " percent", " million": a decimal number after all */
const COUNTED_AFTER = /^\s?(?:percent|per|million|billion|trillion|points?|miles?|km|m|kg|metres|meters|seconds|secs?|%|cents?|to \d)/iu

function readBare(found: Found): Meaning | null {
  const isColon = found.text.slice(found.start, found.end).includes(':')
  if (!CLOCK_PREPOSITIONS.has(wordBefore(found)) || COUNTED_AFTER.test(found.text.slice(found.end, found.end + 12))) return null
  const before = wordBefore(found)
  if (!isColon && before !== 'at' && before !== 'until') return null
  return clock(Number(found.groups.hour), Number(found.groups.minute))
}
