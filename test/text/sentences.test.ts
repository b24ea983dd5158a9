import { describe, test } from 'vitest'
import { expectSentences } from './vocabulary.js'

describe('a full stop ends a sentence', () => {
  test.each([
    'It rained. |It stopped.',
    'Who knew? |Nobody did! |“Really?” |She left.',
    '“I never saw it.” |Hale shrugged.',
    'He came (so they say). |She went.',
    'It cost 5.2 million. |Then it sank.',
    'They live in Ariz. |It’s warm there.',
    'She moved to the U.S. |The rest stayed.',
    'He grew up in Washington, D.C. |She did not.',
    'Mr. Ruiz met Dr. Ode Jr. |He was late.',
    'He got a standing O. |The band went home.',
    'Thank you, all! |#Harbour24 starts now.',
    'First line without a stop\n|Second line.',
    'The harbour authority closed the old bridge at Marlow Ferry on\nTuesday, Ms. Quill said. |It opened again.',
    'The harbour authority closed the old bridge at Marlow Ferry on\n|Tuesday\n|Wednesday',
    'One day ... |Then another.',
  ])('%s', expectSentences)
})

describe('and often it does not', () => {
  test.each([
    'Gov. Ana Ruiz and Sen. Bo Lee (D-Ohio) met Rev. Kim.',
    'Sen.   Bo Lee lost his spaces.',
    'Both men scare me, (Texas Sen.) Bo Lee said.',
    'At 9 p. m. ET Tuesday, the U.S. Senate met at 10 a.m. in St. Paul.',
    'On Nov. 9 and Jan. 3, J. R. Oakes and George W. Hale spoke.',
    'The S.&P. 500 rose 5.2 percent vs. No. 4 of Acme Corp. and Bolt Inc. shares.',
    '“Go home!” she told them. '.trim(),
    'He wrote “What now?” and left.',
    'Go to example.org or e.g. Hale’s site.',
    'Pages vii. and pp. 3-4 of it, etc. and so on.',
  ])('%s', expectSentences)
})
