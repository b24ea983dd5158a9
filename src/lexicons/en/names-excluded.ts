/** Capitalised words of the calendar; they are names only beside another name: "Theresa May", "April Ryan". */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'spring summer autumn fall winter christmas easter thanksgiving halloween ramadan eid hanukkah passover yom kippur diwali new-year am pm a.m p.m gmt est edt et pst pdt pt cst cdt bst utc ad bc'
  ).split(' '),
)

/** Peoples, languages, faiths and parties' members: capitalised, and part of an organisation's name at most. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabic argentine argentinian armenian armenians asian asians australian australians aussie aussies austrian azerbaijani azeri ' +
    'bahraini bangladeshi basque belarusian belgian belgians bolivian bosnian brazilian brazilians british briton britons brit brits bulgarian burmese cambodian cameroonian canadian canadians caribbean catalan catalans chadian chechen chechens chilean chinese colombian colombians congolese cornish costa-rican croat croatian cuban cubans cypriot czech ' +
    'danish dane danes dominican dutch ecuadorean ecuadorian egyptian egyptians emirati english eritrean estonian ethiopian european europeans filipino filipinos finnish finn french frenchman gambian georgian german germans ghanaian greek greeks guatemalan haitian haitians hawaiian hispanic hispanics honduran hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish israeli israelis italian italians ivorian ' +
    'jamaican japanese jordanian kazakh kenyan kenyans korean koreans kosovan kurd kurds kurdish kuwaiti kyrgyz laotian latin latino latinos latina latinas latvian lebanese liberian libyan libyans lithuanian macedonian malaysian malian maltese mexican mexicans moldovan mongolian moroccan nepalese nepali nicaraguan nigerian nigerians norwegian norwegians ' +
    'omani pakistani pakistanis palestinian palestinians panamanian peruvian pole poles polish portuguese qatari romanian romanians russian russians rwandan saudi saudis scot scots scottish senegalese serb serbs serbian sicilian singaporean slovak slovenian somali somalis soviet spaniard spaniards spanish sudanese swede swedes swedish swiss syrian syrians ' +
    'taiwanese tanzanian thai tibetan tunisian turk turks turkish ugandan ukrainian ukrainians uruguayan uyghur uyghurs uighur venezuelan venezuelans vietnamese welsh yemeni yemenis zambian zimbabwean ' +
    'african-american african-americans asian-american asian-americans mexican-american mexican-americans cuban-american cuban-americans native anglo-american puerto-rican ' +
    'californian californians texan texans floridian floridians ohioan ohioans iowan iowans new-yorker new-yorkers londoner londoners parisian ' +
    "muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics protestant protestants evangelical evangelicals jew jews jewish judaism hindu hindus hinduism buddhist buddhists sikh sikhs sunni sunnis shia shias shiite shiites shi'ite mormon mormons orthodox anglican anglicans methodist baptist presbyterian lutheran quaker amish yazidi yazidis coptic copts roman " +
    'democrat democrats democratic republican republicans conservative conservatives tory tories liberal liberals libertarian libertarians socialist socialists communist communists marxist fascist nazi nazis brexiteer brexiteers brexiter whig whigs labourite progressive progressives independent independents dem dems ' +
    'western eastern northern southern southerner southerners westerner westerners north south east west northeast northwest southeast southwest ' +
    "internet web wifi brexit covid coronavirus ebola zika aids hiv olympic olympics paralympic bible koran quran qur'an torah god lord allah christ jesus holocaust nobel oscar oscars emmy grammy grammys tony pulitzer medicare medicaid obamacare trumpcare amendment constitution " +
    'victorian edwardian elizabethan keynesian darwinian orwellian kafkaesque caucasian black white blacks whites lgbt lgbtq'
  ).split(' '),
)

/** Last words of capitalised runs that name no person, place or organisation: laws, wars, prizes, documents, events. */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  (
    'act law amendment bill treaty accord accords agreement deal pact convention protocol doctrine plan programme program policy resolution code constitution declaration charter rule order ' +
    'war wars revolution uprising crisis era age depression recession renaissance awakening reformation intifada spring holocaust ' +
    'prize award awards medal oscar emmy cup championship championships prix open olympics games tournament bowl marathon derby day week month year night weekend eve festival summit conference convention debate election elections primary caucus caucuses referendum campaign inauguration ' +
    'report dossier memo letter papers files review study survey poll index scale test book bible times-square story show song album film movie series episode ' +
    'hurricane storm typhoon cyclone earthquake fire disaster massacre attack attacks bombing shooting ' +
    'syndrome disease virus fever flu cancer theory effect principle law-suit lawsuit case trial v vs ' +
    'iphone ipad galaxy android windows xbox playstation mustang model jet airliner tram train line amendment dream century avenue-q shutdown budget rights lives matter'
  ).split(' '),
)

/** Words in capitals that are no organisation. Lower case. */
export const OTHER_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'tv dvd cd pc it ai dna rna hiv aids gps gdp gnp ceo cfo coo cto pr hr hq id ok am pm ad bc vip faq url http https www pdf usb sim sms gmt est edt pst pdt bst utc mph kph km kg lb ft cm mm cctv led lcd suv atm pin diy ufo wmd ied rpg wwi wwii ww2 ii iii iv vi vii viii ix xi xii ' +
    'lgbt lgbtq lgbti iq mp mps msp mep meps qc kc obe mbe cbe phd md ba ma bsc msc llb jd mba rip ps nb eta asap diy ptsd adhd autism ivf bmi cpr er icu a&e tpp ttip nafta jcpoa start salt daca doma aca foia vat isa gcse gcses a-level sat act usd gbp eur ' +
    'rt pac pacs oz ham aka dnf dj mc sr jr new breaking live update updated watch video photo photos read more exclusive opinion analysis editorial'
  ).split(' '),
)

/** Words of captions and page furniture that a capital never makes a name. */
export const CAPTION_WORDS: ReadonlySet<string> = new Set(
  'image caption photo photograph photographs copyright advertisement click subscribe email share exclusive updated breaking watch read'.split(
    ' ',
  ),
)

/** Acronyms that are common words unless they are written in capitals. Lower case. */
export const ACRONYM_WORDS: ReadonlySet<string> = new Set(['who', 'ice', 'is', 'ups', 'ba', 'gm', 'ge', 'us', 'ira'])
