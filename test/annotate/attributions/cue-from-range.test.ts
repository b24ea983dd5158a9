import { describe, expect, test } from 'vitest'
import { markedCue } from './marked.js'

describe('the head of a cue', () => {
  test.each([
    ['Reed [said in a statement on Monday] that it was shut.', 'said', 'verb', 'finite'],
    ['Reed [told the Harbour Times] that it was shut.', 'told', 'verb', 'finite'],
    ['Reed [was quoted as saying] that it was shut.', 'saying', 'verb', 'finite'],
    ['Reed [went on to say] that it was shut.', 'say', 'verb', 'finite'],
    ['Reed [took to the radio to say] that it was shut.', 'say', 'verb', 'finite'],
    ['Reed left, [saying] that it was shut.', 'saying', 'verb', 'participle'],
    ['Reed was the first [to say] that it was shut.', 'say', 'verb', 'infinitive'],
    ['Reed [was told by] a guard that it was shut.', 'told', 'verb', 'passive'],
    ['It was shut, [according to] Reed.', 'according', 'according', 'finite'],
    ['It was shut, [per] Reed.', 'per', 'according', 'finite'],
    ['Reed rejected the [claim] that it was shut.', 'claim', 'noun', 'finite'],
    ['Reed [reportedly told] staff that it was shut.', 'told', 'verb', 'finite'],
    ['It was [reportedly] shut.', 'reportedly', 'hearsay', 'finite'],
    ['Reed[:] it was shut.', ':', 'mark', 'finite'],
    ['Reed [in an earlier opinion brought up] the pier.', 'brought', 'verb', 'finite'],
    ['Reed [paced the quay about] the pier.', 'paced', 'verb', 'finite'],
  ])('%s', (marked, head, kind, form) => expect(markedCue(marked)).toMatchObject({ head, kind, form }))
})

describe('refusals', () => {
  test.each([
    ['Reed [declined to say] whether it was shut.', 'declined'],
    ['Reed [declined] to comment.', 'declined'],
    ['Reed [declined repeated requests for comment] on the pier.', 'declined'],
    ['Reed [refused to be drawn] on the pier.', 'refused'],
    ['Reed [would not comment on] the pier.', 'comment'],
    ["Reed [couldn't say] whether it was shut.", 'say'],
    ['Reed [has yet to respond to] the charge.', 'respond'],
    ['Reed [did not immediately respond to] the charge.', 'respond'],
    ['Reed [failed to answer] questions about the pier.', 'answer'],
    ['Reed [had no immediate comment on] the pier.', 'comment'],
    ['Reed [remained silent on] the pier.', 'silent'],
    ['Reed [dodged] a question about the pier.', 'dodged'],
    ['Reed [was not immediately available] to discuss the pier.', 'available'],
  ])('%s', (marked, head) => expect(markedCue(marked)).toMatchObject({ head, kind: 'declines' }))

  test.each([
    'Reed [refused] to leave the pier.',
    'Reed [did not say] whether it was shut.',
    'Reed [has not said] whether it was shut.',
    'Reed [answered] that it was shut.',
    'Reed [dodged a bus and said] that it was shut.',
    'Reed [would say] that it was shut.',
  ])('none: %s', (marked) => expect(markedCue(marked).kind).not.toBe('declines'))
})

describe('thoughts', () => {
  test.each([
    'Reed [wants] the pier to be shut.',
    'Reed [believes] that it was shut.',
    'Reed [was frustrated] that it was shut.',
    'Reed [supports] a longer pier.',
    'Reed [seemed to like] the pier.',
    'Reed [would like] a longer pier.',
    'It was her [belief] that it was shut.',
  ])('%s', (marked) => expect(markedCue(marked).thought).toBe(true))

  test.each([
    'Reed [said] it was shut.',
    'Reed [expressed fear] that it was shut.',
    'Her [claim] that it was shut.',
    'Reed [praised] the pier.',
  ])('none: %s', (marked) => expect(markedCue(marked).thought).toBe(false))
})
