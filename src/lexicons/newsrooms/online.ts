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
  Balkan Insight | BIRN, Balkan Investigative Reporting Network | balkaninsight.com
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
  404 Media | | 404media.co
  Platformer | | platformer.news
  Punchbowl?
  NOTUS | | notus.org
  Bulwark? | | thebulwark.com
  E&E News | | eenews.net | Politico
  RedState | | redstate.com | Salem
  Vulture? | Vulture.com
  TheGrio | Grio | thegrio.com
  Defense One | | defenseone.com
  Breaking Defense | | breakingdefense.com
  Task & Purpose | | taskandpurpose.com
  Inside Higher Ed | | insidehighered.com
  Yahoo Sports | | sports.yahoo.com
  Cointelegraph | | cointelegraph.com
  Decrypt? | | decrypt.co
  Hill Times | | hilltimes.com
  iPolitics | | ipolitics.ca
  Tyee | | thetyee.ca
  Narwhal? | | thenarwhal.ca
  WAtoday | | watoday.com.au
  Spinoff? | | thespinoff.co.nz
  Newsroom (New Zealand) | Newsroom? | newsroom.co.nz
  1News
  Mandarin? | | themandarin.com.au
  Byline Times | | bylinetimes.com
  Novara Media | | novaramedia.com
  PoliticsHome | Politics Home | politicshome.com
  ConservativeHome | Conservative Home, ConHome | conservativehome.com
  LabourList | Labour List | labourlist.org
  Nation.Cymru | Nation Cymru | nation.cymru
  Wings Over Scotland | | wingsoverscotland.com
  Ferret? | | theferret.scot
  Holyrood magazine | | holyrood.com
  Slugger O'Toole | | sluggerotoole.com
  PinkNews | Pink News | thepinknews.com
  JOE.co.uk
  Racing Post | | racingpost.com
  Motorsport? | Motorsport.com | motorsport.com
  Goal? | Goal.com | goal.com
  90min | | 90min.com
  TeamTalk | | teamtalk.com
  Football Insider | | footballinsider247.com
  CaughtOffside | | caughtoffside.com
  Transfermarkt | | transfermarkt.com
  Awful Announcing | | awfulannouncing.com
  Front Office Sports | | frontofficesports.com
  Tortoise? | Tortoise Media | tortoisemedia.com
  Rest of World | | restofworld.org
  Forbidden Stories | | forbiddenstories.org
  Follow the Money | | ftm.eu
  Onet | Onet.pl | onet.pl
  OKO.press | | oko.press
  Telex.hu | | telex.hu
  Index.hu | | index.hu
  Direkt36 | | direkt36.hu
  Delfi | | delfi.ee, delfi.lv, delfi.lt
  15min | | 15min.lt
  G4Media | | g4media.ro
  HotNews.ro | HotNews | hotnews.ro
  Znak | | znak.com
  Proekt | | proekt.media
  Bumaga | | paperpaper.ru
  Mash? | Mash Telegram channel
  Baza? | Baza Telegram channel
  Readovka | | readovka.news
  NV (Ukraine) | New Voice of Ukraine | nv.ua
  Zerkalo | | zerkalo.io
  Nexta | | nexta.tv
  Eurasianet | | eurasianet.org
  OC Media | | oc-media.org
  Civil Georgia | Civil.ge | civil.ge
  JAMnews | | jam-news.net
  Walla? | Walla News | walla.co.il
  +972 Magazine | 972 Magazine | 972mag.com
  Mondoweiss | | mondoweiss.net
  Electronic Intifada | | electronicintifada.net
  Mada Masr | | madamasr.com
  Raseef22 | | raseef22.net
  Middle East Monitor | | middleeastmonitor.com
  Amwaj.media | Amwaj | amwaj.media
  Enab Baladi | | enabbaladi.net
  North Press | North Press Agency | npasyria.com
  Shafaq News | Shafaq | shafaq.com
  IranWire | Iran Wire | iranwire.com
  bdnews24 | bdnews24.com | bdnews24.com
  Republica? | MyRepublica | myrepublica.nagariknetwork.com
  Colombo Gazette | | colombogazette.com
  EconomyNext | | economynext.com
  NewsWire (Sri Lanka) | Newswire? | newswire.lk
  Newslaundry | | newslaundry.com
  Moneycontrol | | moneycontrol.com
  Alt News | AltNews | altnews.in
  News Minute | | thenewsminute.com
  LiveLaw | Live Law | livelaw.in
  Bar and Bench | Bar & Bench | barandbench.com
  Swarajya | | swarajyamag.com
  OpIndia | | opindia.com
  Inkstone?
  Stand News | | thestandnews.com
  Initium? | | theinitium.com
  What's on Weibo | | whatsonweibo.com
  Mothership? | Mothership.sg | mothership.sg
  Malaysia Now | MalaysiaNow | malaysianow.com
  Coconuts? | Coconuts Bangkok | coconuts.co
  Benar News | BenarNews | benarnews.org
  Vera Files | | verafiles.org
  Bulatlat | | bulatlat.com
  UOL | UOL Notícias | uol.com.br
  Poder360 | | poder360.com.br
  Agência Pública | Agencia Publica | apublica.org
  Chequeado | | chequeado.com
  La Silla Vacía | La Silla Vacia | lasillavacia.com
  El Pitazo | | elpitazo.net
  Efecto Cocuyo | | efectococuyo.com
  Armando.info | | armando.info
  Confidencial? | | confidencial.digital
  Plaza Pública | Plaza Publica | plazapublica.com.gt
  Cubadebate | | cubadebate.cu
  14ymedio | | 14ymedio.com
  CiberCuba | | cibercuba.com
  Barbados Today | | barbadostoday.bb
  amaBhungane | | amabhungane.org
  GroundUp | | groundup.org.za
  ZimLive | | zimlive.com
  HumAngle | | humanglemedia.com
  FIJ Nigeria | Foundation for Investigative Journalism | fij.ng
  Garowe Online | | garoweonline.com
  Hiiraan Online | | hiiraan.com
  Nawaat | | nawaat.org
  Hespress | | hespress.com
  Le360 | | le360.ma
  TSA Algérie | | tsa-algerie.com
  Libya Observer | | libyaobserver.ly
  Libya Herald | | libyaherald.com
  Actualité.cd | Actualite.cd | actualite.cd
  Crux? | Crux Now | cruxnow.com
  Smoking Gun | | thesmokinggun.com
  LifeSiteNews | | lifesitenews.com
  American Greatness | | amgreatness.com
  Occupy Democrats | | occupydemocrats.com
  MeidasTouch | Meidas Touch | meidasnews.com
  Popular Information | | popular.info
  Lever? | | levernews.com
  Jacobin? | | jacobin.com
  Dissent? | Dissent magazine | dissentmagazine.org
  Quillette | | quillette.com
  Free Press (online) | Free Press? | thefp.com
  Racket News | | racket.news
  Zeteo | | zeteo.com
  Drop Site News | Drop Site | dropsitenews.com
  Texas Scorecard | | texasscorecard.com
  Block Club Chicago | Block Club? | blockclubchicago.org
  Hell Gate | | hellgatenyc.com
  Streetsblog | | streetsblog.org
  Curbed? | | curbed.com
  Capital & Main | | capitalandmain.com
  Mongabay | | mongabay.com
  Climate Home News | Climate Home | climatechangenews.com
  DeSmog | | desmog.com
  Heatmap? | Heatmap News | heatmap.news
  Canary Media | | canarymedia.com
  Electrek | | electrek.co
  InsideEVs | | insideevs.com
  Register (UK) | Register?
  Record (Recorded Future) | Record? | therecord.media
  CyberScoop | | cyberscoop.com
  FedScoop | | fedscoop.com
  Nextgov | | nextgov.com
  Government Executive | GovExec | govexec.com
  Federal News Network | | federalnewsnetwork.com
  Above the Law | | abovethelaw.com
  Balls and Strikes | | ballsandstrikes.org
  Retraction Watch | | retractionwatch.com
  MedPage Today | | medpagetoday.com
  Fierce Healthcare | FierceHealthcare | fiercehealthcare.com
  BioSpace | | biospace.com
  PC Gamer | | pcgamer.com
  GamesIndustry.biz | | gamesindustry.biz
  Wrap? | TheWrap | thewrap.com
  Digiday | | digiday.com
  Poynter? | | poynter.org
  Nieman Lab | | niemanlab.org
  HipHopDX | | hiphopdx.com
  Stereogum | | stereogum.com
  Consequence of Sound | | consequence.net
  Loudwire | | loudwire.com
  BoxingScene | | boxingscene.com
  MMA Fighting | MMAFighting | mmafighting.com
  CyclingNews | | cyclingnews.com
  RunnersWorld | Runner's World | runnersworld.com
  CricBuzz | | cricbuzz.com
  RugbyPass | | rugbypass.com
  Formula1.com
  PlanetF1 | Planet F1 | planetf1.com
  `,
)
