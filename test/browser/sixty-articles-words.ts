/** What the invented story is made of: a cable car whose cabin fell at the mountain town of Brennick. Nobody and nothing here exists. */

/** One thing that is reported, in several tellings: the first is the agencies', the others are newsrooms' own. */
export interface Happening {
  readonly tellings: readonly string[]
  /** From which day of the story on it is known: 0 is the day of the accident. */
  readonly day: 0 | 1 | 2
}

export const HAPPENINGS: readonly Happening[] = [
  {
    day: 0,
    tellings: [
      'A cabin of the Brennick cable car fell eleven metres onto a meadow on Tuesday after its hauling rope slipped from a wheel, the fire brigade said.',
      'The fire brigade said a cabin of the cable car at Brennick had dropped eleven metres onto a meadow on Tuesday when the hauling rope jumped off its wheel.',
    ],
  },
  {
    day: 0,
    tellings: [
      'Nine people were injured, two of them seriously, St Orla hospital said.',
      'St Orla hospital said nine people had been hurt, two of them badly.',
      'At least twelve people were injured, a rescue worker told this newspaper.',
    ],
  },
  {
    day: 0,
    tellings: [
      '“The cabin swung twice and then it simply was not there any more, and we ran down through the wet grass,” said Torvald Ekmann, who keeps the inn at the lower station.',
      '“The cabin swung twice and then it simply was not there any more,” the innkeeper Torvald Ekmann said.',
      'Torvald Ekmann, who keeps the inn below, said the cabin had swung twice before it fell.',
    ],
  },
  {
    day: 0,
    tellings: [
      'An alarm for the tension of the rope had been switched off that morning, a person familiar with the inspection said, asking not to be named because the inquiry is not public.',
      'The alarm that watches the tension of the rope was off that morning, according to a person with knowledge of the inspection who did not want to be named.',
    ],
  },
  {
    day: 0,
    tellings: [
      'Brennick Lifts, which runs the cable car, declined to comment on the alarm.',
      'The operator, Brennick Lifts, would not comment on the alarm.',
    ],
  },
  {
    day: 0,
    tellings: [
      'Mayor Hedda Strand said the line would stay closed until the cause was known.',
      'The line stays closed until the cause is known, mayor Hedda Strand said.',
    ],
  },
  {
    day: 0,
    tellings: [
      'There were 31 passengers on the line when it stopped at 10.20 a.m., the fire brigade said, and 22 of them were lowered by rope.',
      'The fire brigade lowered 22 of the 31 passengers by rope after the line had stopped at 10.20 a.m.',
    ],
  },
  {
    day: 0,
    tellings: [
      'The cable car was built in 1968 and was last overhauled four years ago, Brennick Lifts said in a statement.',
      'Built in 1968, the cable car was overhauled four years ago, according to a statement of Brennick Lifts.',
    ],
  },
  {
    day: 0,
    tellings: [
      '“We will leave no stone unturned, and we will say what we find, whoever it embarrasses,” said the transport minister, Ansgar Vell.',
      '“We will leave no stone unturned,” transport minister Ansgar Vell said.',
      'The transport minister, Ansgar Vell, promised to say what was found, “whoever it embarrasses”.',
    ],
  },
  {
    day: 0,
    tellings: [
      'A helicopter took the two seriously injured to the clinic at Varn, the mountain rescue service said.',
      'The two most badly hurt were flown to the clinic at Varn, according to the mountain rescue service.',
    ],
  },
  {
    day: 0,
    tellings: [
      'The wind had reached 70 kilometres an hour at the upper station, the weather office said.',
      'At the upper station the weather office had measured wind of 70 kilometres an hour.',
      'The wind had reached 90 kilometres an hour at the upper station, a guide said.',
    ],
  },
  {
    day: 0,
    tellings: [
      'Prosecutors in Varn opened an inquiry against persons unknown.',
      'An inquiry against persons unknown was opened by the prosecutors in Varn.',
    ],
  },
  {
    day: 1,
    tellings: [
      'One of the injured, a teacher of 54 from Halden, died in the night, the clinic at Varn said on Wednesday.',
      'The clinic at Varn said on Wednesday that a teacher of 54 from Halden had died in the night.',
    ],
  },
  {
    day: 1,
    tellings: [
      'Inspectors had found the wheel worn in March and asked for it to be replaced by June, according to a report of the cableway office that was seen by Northline Press.',
      'According to a report of the cableway office that Northline Press has seen, inspectors found the wheel worn in March and wanted it replaced by June.',
    ],
  },
  {
    day: 1,
    tellings: [
      'Brennick Lifts denied that the wheel should have been replaced.',
      'Brennick Lifts said it was not true that the wheel should have been replaced.',
    ],
  },
  {
    day: 1,
    tellings: [
      '“Nobody switched anything off on my watch,” said Runa Dahl, the head of operations at Brennick Lifts.',
      'Runa Dahl, the head of operations at Brennick Lifts, said nobody had switched anything off on her watch.',
    ],
  },
  {
    day: 1,
    tellings: [
      'Three current employees told Coastal News Agency that the alarm had been switched off several times this summer because it kept stopping the line.',
      'The alarm was switched off several times this summer because it kept stopping the line, three current employees told Coastal News Agency.',
    ],
  },
  {
    day: 1,
    tellings: [
      'Eleven people were injured in all, St Orla hospital said on Wednesday, correcting its figure.',
      'St Orla hospital corrected its figure on Wednesday and said that eleven people had been injured.',
    ],
  },
  {
    day: 1,
    tellings: [
      'The accident was caused by a broken bearing, the trade union of cableway workers said.',
      'The trade union of cableway workers blamed a broken bearing.',
      'The accident was caused by the wind, the owner of a neighbouring line said.',
    ],
  },
  {
    day: 1,
    tellings: [
      'The cableway office confirmed that it had inspected the line in March and would not say what it had found.',
      'The cableway office would not say what it had found when it inspected the line in March.',
    ],
  },
  {
    day: 1,
    tellings: [
      '“I heard a crack like a rifle, and then the rope was lying across the road,” said Mirela Osk, a driver of the school bus.',
      'Mirela Osk, who drives the school bus, heard “a crack like a rifle”.',
    ],
  },
  {
    day: 2,
    tellings: [
      'The technical director of Brennick Lifts, Jorun Falk, resigned on Thursday, two people with knowledge of the decision said.',
      'Jorun Falk, the technical director of Brennick Lifts, resigned on Thursday, according to two people with knowledge of the decision.',
    ],
  },
  {
    day: 2,
    tellings: [
      'Investigators took the records of the control room, the prosecutor Ilse Brandt said.',
      'The prosecutor, Ilse Brandt, said investigators had taken the records of the control room.',
    ],
  },
  {
    day: 2,
    tellings: [
      'The parliament’s committee on transport will question the minister next week, its chairwoman Solveig Arn said.',
      'Solveig Arn, who chairs the committee on transport, said it would question the minister next week.',
    ],
  },
  {
    day: 2,
    tellings: [
      'Four other lines with wheels of the same make were closed as a precaution, the cableway office said.',
      'As a precaution the cableway office closed four other lines with wheels of the same make.',
      'Six other lines with wheels of the same make were closed as a precaution, the ministry said.',
    ],
  },
  {
    day: 2,
    tellings: [
      'Brennick Lifts said on Thursday that it would replace the wheel and pay for the treatment of all injured.',
      'The wheel is to be replaced, and the treatment of all injured paid for, Brennick Lifts said on Thursday.',
    ],
  },
  {
    day: 2,
    tellings: [
      'The alarm had been off for 26 hours, Ilse Brandt said, citing the records of the control room.',
      'Citing the records of the control room, Ilse Brandt said the alarm had been off for 26 hours.',
    ],
  },
  {
    day: 2,
    tellings: [
      'Mayor Hedda Strand asked the guests of the town for patience and said that the buses to the upper village would run every half hour.',
      'Buses to the upper village will run every half hour, said mayor Hedda Strand, who asked the guests of the town for patience.',
    ],
  },
]

export const AGENCIES = ['Northline Press', 'Coastal News Agency', 'Continental Wire'] as const

export const TOWNS = words(
  'Brennick Varn Halden Ostrel Kelm Dunmarsh Torrin Averby Sund Marlow Etten Grafton Lisk Norrvik Pell Quayle Rosen Stavely Tarn Umber',
)
export const PAPERS = words('Herald Courier Gazette Observer Chronicle Mail Journal Tribune Ledger Post Echo Lantern')

/** Parts of sentences that no two articles share: background and colour. */
export const COLOUR = {
  who: [
    'A walker from TOWN',
    'The owner of a bakery in TOWN',
    'A retired mechanic',
    'One of the guides',
    'A couple on holiday from TOWN',
    'The priest of TOWN',
    'A student who sells tickets',
    'The keeper of the hut',
    'A father of three from TOWN',
    'A forester',
  ],
  did: [
    'watched the rescue from the terrace of the hut',
    'had meant to take the next cabin',
    'brought blankets and hot tea to the meadow',
    'waited two hours for news of a friend',
    'remembered the winter in which the line stood still for a month',
    'counted the cabins as they came down by hand',
    'carried rucksacks down the path until dark',
    'saw the lights of the ambulances between the trees',
    'opened the hall of the school for those who could not get home',
    'hung a black cloth from a window of the station',
  ],
  and: [
    'and called it the longest afternoon of the year',
    'and went home without a word',
    'while the bells of the church were ringing',
    'before the road was closed',
    'as the fog came up from the lake',
    'and wrote the names of the helpers into a book',
    'while reporters were kept behind a rope',
    'and thought of the summer guests who had left on Monday',
    'until the last bus had gone',
    'as the generator of the fire brigade hummed through the night',
  ],
  background: [
    'The meadow belongs to a family that has grazed its cows there since the line was built.',
    'The upper village, some houses and a chapel, has no other way up but a road with many bends.',
    'The first line over the slope was built for hay and milk.',
    'The shops along the station road closed early with notes on their doors.',
    'Most hotels in the valley were full for the week of the music festival.',
  ],
} as const

function words(list: string): readonly string[] {
  return list.split(' ')
}
