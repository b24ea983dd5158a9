/**
 * What a cue verb may take as content:
 * `c` a clause ("said he left"), `q` quoted words, `n` a noun phrase ("denied the report"), `i` an infinitive ("vowed to
 * stay"), `r` somebody told first ("told reporters …"), `d` only where a document or publication says it ("the poll found").
 */
export type CueFrame = string

/** Reads lines of `frame: word word …`; a word on two lines takes either. */
function framed(lines: readonly string[]): ReadonlyMap<string, CueFrame> {
  const frames = new Map<string, CueFrame>()
  for (const line of lines) {
    const [frame = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) frames.set(word, `${frames.get(word) ?? ''}${frame}`)
  }
  return frames
}

/** Base forms of verbs of saying and writing. Chosen by hand; how often each is a cue was counted in PolNeAR's training part. */
export const SPEECH_VERBS = framed([
  'cq: say add argue insist declare remark reply respond retort quip joke contend assert boast brag opine muse',
  'cq: exclaim conclude caution observe proclaim counter',
  'cq: complain tweet blog state write',
  'cqn: note report suggest claim explain announce concede admit acknowledge stress emphasize emphasise reiterate lament',
  'cqn: describe express voice',
  'cqn: recall predict reveal confirm allege mention recount disclose estimate indicate repeat relay stipulate',
  'cqn: hint imply maintain profess testify underline underscore highlight relate deny dispute reaffirm',
  'crqn: tell',
  'crq: remind assure inform notify reassure',
  'ciq: vow pledge threaten swear',
  'cirq: promise',
  'cirqn: ask advise warn urge',
  'irq: beg implore encourage order instruct invite challenge',
  'cqn: propose recommend demand wonder question advocate request',
  'q: continue shout scream yell whisper chant bark comment post read exhort answer intone',
  'cn: deem',
  'cqd: show find rule determine signal reflect demonstrate specify',
])

/** Base forms of verbs of thinking, knowing and feeling: statements whose content was not said. */
export const THOUGHT_VERBS = framed([
  'cq: think believe suspect feel assume guess suppose realize realise reckon worry doubt hope fear imagine agree disagree',
  'cn: know expect anticipate envision foresee',
  'c: understand learn regret',
  'cn: remember recognize recognise',
  'i: want hope expect refuse decline',
])

/** Verbs that call something by a name or judge it: content is what is judged with the judgement ("called it a farce"). */
export const LABEL_VERBS: ReadonlySet<string> = new Set(
  'call label brand dub characterize characterise portray liken compare hail deride'.split(' '),
)

/** Verbs of praise and blame: a statement only where the source's own words are quoted, otherwise the reporter's account. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  (
    'denounce dismiss criticize criticise accuse praise blast slam condemn decry mock blame endorse attack defend assail ' +
    'deplore applaud rebut reject oppose welcome tout disavow discuss address cite invoke outline ridicule thank rip chide ' +
    'lambaste berate scold'
  ).split(' '),
)

/** Verbs whose content comes after a preposition: called for, talked about, referred to. */
export const PREPOSITION_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['for', 'on', 'upon']],
  ['speak', ['about', 'of', 'against']],
  ['talk', ['about', 'of']],
  ['warn', ['of', 'about', 'against']],
  ['complain', ['about', 'of']],
  ['brag', ['about']],
  ['boast', ['about', 'of']],
  ['ask', ['about', 'for']],
  ['rail', ['against']],
  ['report', ['on']],
  ['comment', ['on']],
  ['object', ['to']],
  ['apologize', ['for']],
  ['apologise', ['for']],
  ['joke', ['about']],
  ['write', ['about', 'of']],
  ['worry', ['about']],
  ['agree', ['with', 'on']],
  ['hear', ['about', 'of']],
  ['push', ['for']],
  ['argue', ['for', 'against']],
])

/** Verb and particle that make one cue: pointed out, made clear, found out. */
export const PARTICLE_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['point', ['out', 'to']],
  ['find', ['out']],
  ['make', ['clear', 'plain', 'known']],
  ['let', ['slip', 'know']],
  ['figure', ['out']],
  ['spell', ['out']],
  ['fire', ['back']],
  ['shoot', ['back']],
  ['hit', ['back']],
  ['chime', ['in']],
])

/** Feelings and convictions that take a clause: "is confident that", "upset that". */
export const FEELING_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'adamant afraid angry aware certain concerned confident convinced disappointed glad hopeful optimistic proud sceptical ' +
    'skeptical surprised upset worried pleased alarmed furious unaware doubtful'
  ).split(' '),
)

/** Nouns for something said that take "that" or "by": "a claim by the ministry that …", "his belief that …". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation admission allegation announcement argument assertion assessment assumption assurance belief claim complaint ' +
    'concern conclusion contention conviction declaration denial doubt expectation fear finding hope impression insistence ' +
    'notion opinion pledge prediction promise report revelation rumor rumour speculation suggestion suspicion theory view ' +
    'vow warning statement confession reminder threat'
  ).split(' '),
)

/** What a source that declines does not do: comment, say, respond … */
export const DECLINED_ACTS: ReadonlySet<string> = new Set(
  (
    'say comment respond answer confirm discuss elaborate concede admit speak talk reply express specify disclose reveal ' +
    'identify name provide explain address tell release give speculate deny acknowledge detail divulge describe ' +
    'characterize clarify'
  ).split(' '),
)

/** Verbs and adjectives that may stand between a source and the "to say" that is its cue: went on to say, was quick to add. */
export const RAISING_WORDS: ReadonlySet<string> = new Set(
  (
    'want go continue seem appear begin start try use have able unable like fail wait happen claim proceed quick eager ' +
    'decline refuse likely hesitate ready expect set come manage dare keen careful reluctant love need'
  ).split(' '),
)

/** Words that mark a clause as relayed without saying by whom. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly'])

/** Passive participles that relay without a source before "to" or "as": is believed to be, has been described as. */
export const HEARSAY_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'believed thought said reported alleged understood rumored rumoured feared expected described claimed ' +
    'estimated presumed warned told urged advised asked'
  ).split(' '),
)

/** Those that relay behind "it" and before "that": it has been reported that. */
export const IMPERSONAL_PARTICIPLES: ReadonlySet<string> = new Set(
  'believed thought said reported alleged understood rumored rumoured feared claimed suggested'.split(' '),
)

/** Base forms that say a thing is not so. */
export const DENIAL_WORDS: ReadonlySet<string> = new Set(['deny', 'denial', 'dispute', 'refute', 'rebut', 'disavow', 'reject', 'repudiate'])

/** Auxiliaries under which nothing has been said yet. */
export const HYPOTHETICAL_WORDS: ReadonlySet<string> = new Set([
  'would',
  'could',
  'might',
  'may',
  'should',
  'will',
  "'ll",
  'wo',
  'shall',
  'must',
])

/** All forms of the verbs that decline; some are tagged as nouns. */
export const DECLINING_FORMS: ReadonlySet<string> = new Set([
  'decline',
  'declines',
  'declined',
  'declining',
  'refuse',
  'refuses',
  'refused',
  'refusing',
])

/** What claims and rumours do when nobody is named: "claims emerged that". */
export const EMERGING_VERBS: ReadonlySet<string> = new Set(['emerge', 'surface', 'circulate', 'swirl', 'spread'])

/** Forms of cue verbs that the tagger takes for nouns or names. */
export const PLAIN_CUE_FORMS: ReadonlySet<string> = new Set(
  (
    'show shows say says said tells told claim claims report reports asks warns writes tweets notes states argues vows suggests ' +
    'believes thinks'
  ).split(' '),
)

/** Past forms of cue verbs that the tagger takes for adjectives, with their base forms. */
export const ADJECTIVE_PASTS: ReadonlyMap<string, string> = new Map([
  ['informed', 'inform'],
  ['alleged', 'allege'],
  ['intoned', 'intone'],
])

/** Nouns for persons that the tagger takes for adjectives. */
export const ADJECTIVE_NOUNS: ReadonlySet<string> = new Set('individual representative relative veteran'.split(' '))

/** Auxiliaries that, negated, make a verb of saying a refusal: could not say. */
export const INABILITY_WORDS: ReadonlySet<string> = new Set('could can would will wo ca able'.split(' '))
/** "did not respond" declines, "did not reveal" only tells what was left unsaid. */
export const UNANSWERED_WORDS: ReadonlySet<string> = new Set('did has have had'.split(' '))
export const ANSWERING_VERBS: ReadonlySet<string> = new Set('respond comment answer reply elaborate'.split(' '))

/** Verbs that cannot do without somebody who is told. */
export const TELLING_VERBS: ReadonlySet<string> = new Set('tell remind assure inform notify reassure'.split(' '))

/** Verbs whose content nobody asserts. */
export const ASKING_VERBS: ReadonlySet<string> = new Set('ask wonder question'.split(' '))

/** Verbs by which an organisation, and not only a document, states a finding. */
export const FINDING_VERBS: ReadonlySet<string> = new Set('find rule determine specify signal'.split(' '))

/** Words of a clause on why or how a source is unnamed. */
export const ANONYMITY_WORDS: ReadonlySet<string> = new Set(
  'authorized authorised anonymity named identified unnamed anonymous anonymously'.split(' '),
)
