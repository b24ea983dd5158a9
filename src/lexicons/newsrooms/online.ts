import { newsroomRows } from './table.js'

/** Newsrooms that live on the web, aggregators that rewrite others among them. */
export const ONLINE_NEWSROOMS = newsroomRows(
  'online',
  `
  HuffPost | Huffington Post, HuffingtonPost, HuffPost UK, HuffPost Australia, HuffPo | huffpost.com, huffingtonpost.com, huffingtonpost.co.uk, huffingtonpost.ca, huffingtonpost.com.au, huffingtonpost.fr, huffingtonpost.de, huffingtonpost.it, huffingtonpost.es, huffingtonpost.in | BuzzFeed
  BuzzFeed News | BuzzFeed, Buzzfeed, Buzzfeed News | buzzfeednews.com, buzzfeed.com | BuzzFeed
  Politico | POLITICO, Politico Europe, Politico Pro, Politico.com | politico.com, politico.eu | Axel Springer
  Axios | | axios.com | Cox
  Hill? | Hill newspaper, TheHill.com | thehill.com | Nexstar
  Roll Call | CQ Roll Call | rollcall.com
  RealClearPolitics | Real Clear Politics | realclearpolitics.com
  Vox? | Vox.com | vox.com | Vox Media
  Verge? | | theverge.com | Vox Media
  Recode | | recode.net | Vox Media
  Polygon? | | polygon.com
  SB Nation | | sbnation.com | Vox Media
  Vice? | Vice News, VICE News, Motherboard? | vice.com
  Business Insider | Insider?, BusinessInsider | businessinsider.com, businessinsider.de, businessinsider.com.au, businessinsider.in, insider.com | Axel Springer
  Quartz? | Quartz.com | qz.com
  Slate? | Slate magazine, Slate.com | slate.com
  Salon? | Salon.com | salon.com
  Daily Beast | | thedailybeast.com | IAC
  Breitbart News | Breitbart?, Breitbart.com, Breitbart News Network | breitbart.com
  Daily Caller | Daily Caller News Foundation | dailycaller.com
  Daily Wire | | dailywire.com
  Blaze? | TheBlaze | theblaze.com
  Townhall? | Townhall.com | townhall.com | Salem
  Drudge Report | | drudgereport.com
  WorldNetDaily | WND | wnd.com
  InfoWars | Infowars | infowars.com
  Gateway Pundit | | thegatewaypundit.com
  Western Journal | Western Journalism | westernjournal.com, westernjournalism.com
  Federalist? | | thefederalist.com
  Raw Story | | rawstory.com
  Daily Kos | | dailykos.com
  ThinkProgress | Think Progress | thinkprogress.org
  Talking Points Memo | TPM | talkingpointsmemo.com
  Mediaite | | mediaite.com
  Intercept? | | theintercept.com
  Marshall Project | | themarshallproject.org
  Center for Public Integrity | | publicintegrity.org
  Bellingcat | | bellingcat.com
  FiveThirtyEight | 538? | fivethirtyeight.com | Disney
  Texas Tribune | | texastribune.org
  CalMatters | | calmatters.org
  Gothamist | | gothamist.com | WNYC
  Patch? | Patch.com | patch.com
  MinnPost | | minnpost.com
  19th News | | 19thnews.org
  Semafor | | semafor.com
  Punchbowl News | | punchbowl.news
  Puck? | Puck News | puck.news
  Just the News | | justthenews.com
  Epoch Times | | theepochtimes.com
  International Business Times | IBTimes, IB Times | ibtimes.com, ibtimes.co.uk, ibtimes.com.au
  Mashable | | mashable.com | Ziff Davis
  TechCrunch | Tech Crunch | techcrunch.com
  Ars Technica | | arstechnica.com | Condé Nast
  Gizmodo | | gizmodo.com, gizmodo.co.uk, gizmodo.com.au
  Engadget | | engadget.com
  CNET | CNet, CNET News | cnet.com | Ziff Davis
  ZDNet | | zdnet.com | Ziff Davis
  Register (technology) | Register? | theregister.co.uk, theregister.com
  TechRadar | | techradar.com | Future
  Tom's Hardware | | tomshardware.com | Future
  PhoneArena | | phonearena.com
  9to5Mac | | 9to5mac.com
  9to5Google | | 9to5google.com
  MacRumors | | macrumors.com
  AppleInsider | | appleinsider.com
  Android Authority | | androidauthority.com
  Android Police | | androidpolice.com
  Digital Trends | | digitaltrends.com
  VentureBeat | | venturebeat.com
  Information? | | theinformation.com
  IGN | | ign.com | Ziff Davis
  Kotaku | | kotaku.com
  Eurogamer | | eurogamer.net
  Bleeping Computer | BleepingComputer | bleepingcomputer.com
  Krebs on Security | KrebsOnSecurity | krebsonsecurity.com
  TMZ | TMZ.com | tmz.com | Fox Corporation
  E! News | E! Online, E! | eonline.com | Comcast
  Deadline Hollywood | Deadline? | deadline.com | Penske
  IndieWire | Indiewire | indiewire.com | Penske
  Digital Spy | | digitalspy.com | Hearst
  Pitchfork | | pitchfork.com | Condé Nast
  A.V. Club | AV Club | avclub.com
  Onion? | | theonion.com
  Jezebel | | jezebel.com
  Gawker | | gawker.com
  Deadspin | | deadspin.com
  Root? | | theroot.com
  Bleacher Report | | bleacherreport.com | Warner Bros. Discovery
  Athletic? | | theathletic.com | New York Times Company
  ESPNcricinfo | Cricinfo | espncricinfo.com | Disney
  Space.com | | space.com | Future
  Live Science | LiveScience | livescience.com | Future
  SpaceNews | Space News | spacenews.com
  Spaceflight Now | SpaceflightNow | spaceflightnow.com
  NASASpaceflight | NASASpaceFlight.com | nasaspaceflight.com
  ScienceAlert | Science Alert | sciencealert.com
  Science Examiner | | sciexaminer.com
  ScienceDaily | Science Daily | sciencedaily.com
  Phys.org | | phys.org
  EurekAlert | EurekAlert! | eurekalert.org | AAAS
  Futurism? | Futurism.com | futurism.com
  Inverse? | Inverse.com | inverse.com
  Carbon Brief | | carbonbrief.org
  Inside Climate News | InsideClimate News | insideclimatenews.org
  Grist? | | grist.org
  STAT | STAT News, Stat News | statnews.com
  WebMD | | webmd.com
  Medscape | | medscape.com
  Undark | | undark.org
  Conversation? | | theconversation.com
  MarketWatch | Market Watch | marketwatch.com | News Corp
  Seeking Alpha | | seekingalpha.com
  Motley Fool | | fool.com
  TheStreet | TheStreet.com | thestreet.com
  Benzinga | | benzinga.com
  Yahoo News | Yahoo! News, Yahoo Finance, Yahoo? | yahoo.com, news.yahoo.com
  MSN | MSN News, MSN.com | msn.com | Microsoft
  AOL | AOL News, AOL.com | aol.com
  Google News | | news.google.com | Google
  Apple News | | apple.news | Apple
  CoinDesk | | coindesk.com
  Law360 | | law360.com | LexisNexis
  SCOTUSblog | | scotusblog.com
  Lawfare | Lawfare blog | lawfareblog.com, lawfaremedia.org
  Just Security | | justsecurity.org
  War on the Rocks | | warontherocks.com
  Snopes | Snopes.com | snopes.com
  PolitiFact | Politifact | politifact.com | Poynter
  FactCheck.org | | factcheck.org
  Full Fact | | fullfact.org
  Local? | | thelocal.se, thelocal.de, thelocal.fr, thelocal.it, thelocal.es, thelocal.no, thelocal.dk, thelocal.com
  TheJournal.ie | The Journal.ie | thejournal.ie
  Joe.ie | | joe.ie, joe.co.uk
  UnHerd | Unherd | unherd.com
  openDemocracy | | opendemocracy.net
  Guido Fawkes | | order-order.com
  LADbible | LadBible, LAD Bible | ladbible.com
  UNILAD | Unilad | unilad.co.uk, unilad.com
  NetMums | | netmums.com
  Inside Croydon | | insidecroydon.com
  Mediapart | | mediapart.fr
  Correctiv | | correctiv.org
  El Confidencial | | elconfidencial.com
  eldiario.es | El Diario? | eldiario.es
  Infobae | | infobae.com
  Animal Político | Animal Politico | animalpolitico.com
  El Faro | | elfaro.net
  Meduza | | meduza.io
  Insider (Russia) | | theins.ru
  Gazeta.ru | | gazeta.ru
  Lenta.ru | Lenta | lenta.ru
  RBC | RBK | rbc.ru
  Fontanka | | fontanka.ru
  Mediazona | | zona.media
  Important Stories | iStories | istories.media
  EUobserver | | euobserver.com
  Euractiv | EurActiv | euractiv.com
  Balkan Insight | | balkaninsight.com
  Middle East Eye | | middleeasteye.net
  Al-Monitor | Al Monitor | al-monitor.com
  New Arab | | newarab.com, alaraby.co.uk
  Times of Israel | | timesofisrael.com
  Rudaw | | rudaw.net
  Kurdistan 24 | Kurdistan24 | kurdistan24.net
  Iran International | | iranintl.com
  Bianet | | bianet.org
  Syrian Observatory for Human Rights | SOHR | syriahr.com
  Amaq | Amaq news agency | | Islamic State
  Scroll.in | Scroll? | scroll.in
  Wire (India) | | thewire.in
  Quint? | | thequint.com
  ThePrint | The Print | theprint.in
  Firstpost | FirstPost | firstpost.com | Network18
  Rediff | Rediff.com | rediff.com
  Insights on India | | insightsonindia.com
  Tolo News | TOLOnews, ToloNews | tolonews.com
  Pajhwok Afghan News | Pajhwok | pajhwok.com
  Khaama Press | | khaama.com
  Diplomat? | | thediplomat.com
  Asia Times | | asiatimes.com
  Radio Farda | | radiofarda.com | RFE/RL
  Hong Kong Free Press | HKFP | hongkongfp.com
  Sixth Tone | | sixthtone.com
  Paper (China) | | thepaper.cn
  Sina | Sina News | sina.com.cn
  NK News | | nknews.org
  Daily NK | | dailynk.com
  38 North | | 38north.org
  Rappler | | rappler.com
  Malaysiakini | | malaysiakini.com
  Malay Mail | | malaymail.com
  Free Malaysia Today | | freemalaysiatoday.com
  Today (Singapore) | TodayOnline | todayonline.com | Mediacorp
  Detik | detik.com | detik.com
  Kompas | | kompas.com
  Tempo? | | tempo.co
  VnExpress | | vnexpress.net
  Irrawaddy? | | irrawaddy.com
  Myanmar Now | | myanmar-now.org
  news.com.au | News.com.au | news.com.au | News Corp Australia
  Crikey | | crikey.com.au
  Stuff? | Stuff.co.nz | stuff.co.nz
  Daily Maverick | | dailymaverick.co.za
  News24 | | news24.com | Media24
  AllAfrica | allAfrica | allafrica.com
  Sahara Reporters | | saharareporters.com
  Cable (Nigeria) | TheCable | thecable.ng
  Africa Report | | theafricareport.com
  Jeune Afrique | | jeuneafrique.com
  WikiLeaks | Wikileaks | wikileaks.org
  International Consortium of Investigative Journalists | ICIJ | icij.org
  OCCRP | Organized Crime and Corruption Reporting Project | occrp.org
  Bureau of Investigative Journalism | | thebureauinvestigates.com
  Global Voices | | globalvoices.org
  New Humanitarian | IRIN News | thenewhumanitarian.org
  ReliefWeb | | reliefweb.int | United Nations
  UN News | United Nations News | news.un.org | United Nations
  `,
)
