import { newsroomRows } from './table.js'

/** Television and radio newsrooms with their sites. */
export const BROADCASTERS = newsroomRows(
  'broadcaster',
  `
  CNN | Cable News Network, CNN International, CNN.com, CNNMoney, CNN Money, CNN Politics, CNNPolitics, CNN Business, CNN Newsource, CNN Wire, CNN iReport, CNN en Español | cnn.com, cnn.it | Warner Bros. Discovery
  ABC News | ABC, ABCNews.com, ABC News Radio, Good Morning America, World News Tonight | abcnews.go.com, abcnews.com | Disney
  CBS News | CBS, CBSNews.com, CBS This Morning, CBS Evening News, CBS Mornings, CBS Sunday Morning, Face the Nation, CBS Radio | cbsnews.com | Paramount
  NBC News | NBC, NBCNews.com, NBC Nightly News, Meet the Press, Today show, MSNBC.com | nbcnews.com, msnbc.msn.com | Comcast
  MSNBC | MS NOW, Morning Joe, Rachel Maddow Show | msnbc.com, ms.now | Versant
  CNBC | CNBC.com | cnbc.com | Versant
  Fox News | Fox News Channel, FoxNews.com, Fox News Digital, FNC, Fox & Friends, Fox and Friends, Fox News Sunday | foxnews.com | Fox Corporation
  Fox Business | Fox Business Network, FOX Business | foxbusiness.com | Fox Corporation
  Fox Sports | FoxSports.com | foxsports.com | Fox Corporation
  NPR | National Public Radio, NPR News, NPR.org, All Things Considered, Morning Edition | npr.org
  PBS | PBS NewsHour, PBS News, NewsHour, PBS Frontline | pbs.org
  C-SPAN | CSPAN | c-span.org
  American Public Media | Marketplace? | marketplace.org, americanpublicmedia.org
  Univision | Univision News, Noticias Univision | univision.com | TelevisaUnivision
  Telemundo | Noticias Telemundo | telemundo.com | Comcast
  ESPN | ESPN.com | espn.com, espn.go.com | Disney
  NFL Network | | nfl.com | NFL
  Weather Channel | Weather.com | weather.com
  Newsmax | Newsmax TV | newsmax.com
  One America News Network | OANN, OAN, One America News | oann.com
  NewsNation | | newsnationnow.com | Nexstar
  Sinclair Broadcast Group | Sinclair? | sbgi.net
  Voice of America | VOA, VOA News | voanews.com | US state
  Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty | rferl.org, svoboda.org | US state
  Radio Free Asia | RFA? | rfa.org | US state
  WNYC | | wnyc.org
  WBUR | | wbur.org
  WGBH | GBH | wgbh.org
  KQED | | kqed.org
  KPCC | LAist | laist.com, scpr.org
  Minnesota Public Radio | MPR, MPR News | mprnews.org
  WTOP | | wtop.com
  WABC | ABC7 New York | abc7ny.com | Disney
  KABC | ABC7 Los Angeles | abc7.com | Disney
  WLS | ABC7 Chicago | abc7chicago.com | Disney
  WPVI | | 6abc.com | Disney
  KGO | | abc7news.com | Disney
  KTRK | ABC13 | abc13.com | Disney
  WNBC | NBC New York, NBC4 New York | nbcnewyork.com | Comcast
  KNBC | NBC Los Angeles | nbclosangeles.com | Comcast
  WRC | NBC Washington, NBC4 Washington | nbcwashington.com | Comcast
  WCAU | NBC10 Philadelphia, NBC Philadelphia | nbcphiladelphia.com | Comcast
  KTLA | | ktla.com | Nexstar
  WGN | WGN-TV, WGN News | wgntv.com | Nexstar
  KCRA | | kcra.com | Hearst
  KIRO | | kiro7.com | Cox
  KOMO | | komonews.com | Sinclair
  KING 5 | | king5.com | Tegna
  KUSA | 9News Denver | 9news.com | Tegna
  WUSA | WUSA9 | wusa9.com | Tegna
  WFAA | | wfaa.com | Tegna
  KHOU | | khou.com | Tegna
  WSB | WSB-TV | wsbtv.com | Cox
  WFTV | | wftv.com | Cox
  WPXI | | wpxi.com | Cox
  WSOC | WSOC-TV | wsoctv.com | Cox
  WTAE | | wtae.com | Hearst
  WJAC | WJAC-TV | wjactv.com | Sinclair
  WJET | JET 24, YourErie, YourErie.com | yourerie.com | Nexstar
  WICU | Erie News Now | erienewsnow.com
  WRAL | | wral.com
  WCVB | | wcvb.com | Hearst
  Hawaii News Now | | hawaiinewsnow.com | Gray
  BBC News | BBC, British Broadcasting Corporation, BBC Radio 4, BBC Radio 5 Live, BBC World Service, BBC Newsnight, BBC London, BBC Scotland, BBC Wales, BBC Sport, BBC One, BBC Two, BBC Breakfast, BBC Radio, BBC World, BBC World News, BBC Persian, BBC Russian | bbc.co.uk, bbc.com, bbci.co.uk | British public
  ITV News | ITV, ITN, Good Morning Britain, Independent Television News | itv.com | ITV
  Sky News | Sky News Radio | news.sky.com | Comcast
  Sky Sports | Sky Sports News | skysports.com | Comcast
  Channel 4 News | Channel 4 | channel4.com | British public
  Channel 5 News | 5 News | channel5.com | Paramount
  GB News | GBNews | gbnews.com, gbnews.uk
  LBC | LBC Radio | lbc.co.uk | Global
  TalkTV | talkRADIO, talkSPORT | talk.tv, talksport.com | News UK
  STV News | STV? | stv.tv
  RTÉ | RTE, RTE News, RTÉ News | rte.ie | Irish public
  Newstalk | | newstalk.com
  CBC | CBC News, Canadian Broadcasting Corporation, CBC Radio, Radio-Canada | cbc.ca, radio-canada.ca | Canadian public
  CTV News | CTV | ctvnews.ca | Bell Media
  Global News | Global Television | globalnews.ca | Corus
  Australian Broadcasting Corporation | ABC Australia, ABC News Australia, ABC Radio Australia | abc.net.au | Australian public
  Special Broadcasting Service | SBS, SBS News | sbs.com.au | Australian public
  Nine News | 9News, Nine Network, Channel Nine | 9news.com.au | Nine
  Seven News | 7News, Seven Network, Channel Seven | 7news.com.au | Seven West Media
  Network Ten | 10 News | 10play.com.au | Paramount
  Sky News Australia | | skynews.com.au | News Corp Australia
  Radio New Zealand | RNZ | rnz.co.nz | New Zealand public
  TVNZ | 1 News, One News | tvnz.co.nz, 1news.co.nz | New Zealand public
  Newshub | | newshub.co.nz
  Al Jazeera | Al-Jazeera, Aljazeera, Al Jazeera English, Al Jazeera America | aljazeera.com, aljazeera.net | Qatari state
  Al Arabiya | Al-Arabiya, Al Arabiya English | alarabiya.net | Saudi
  Al Mayadeen | Al-Mayadeen | almayadeen.net
  Al Manar | Al-Manar | almanar.com.lb | Hezbollah
  Sky News Arabia | | skynewsarabia.com
  TRT World | TRT | trtworld.com, trt.net.tr | Turkish state
  CNN Türk | CNN Turk | cnnturk.com
  NTV? | NTV Turkey | ntv.com.tr
  Press TV | | presstv.ir, presstv.com | Iranian state
  i24NEWS | i24 News | i24news.tv
  Channel 12 (Israel) | Israel's Channel 12 | mako.co.il
  Kan | Israeli Public Broadcasting Corporation | kan.org.il
  RT? | Russia Today, RT.com | rt.com | Russian state
  Sputnik? | Sputnik News, Sputnik International | sputniknews.com, sputnikglobe.com | Rossiya Segodnya
  Rossiya 24 | Russia 24, Rossiya-24 | vesti.ru | Russian state
  Channel One Russia | | 1tv.ru | Russian state
  NTV (Russia) | | ntv.ru | Gazprom Media
  Echo of Moscow | Ekho Moskvy | echo.msk.ru
  TV Rain | Dozhd | tvrain.ru, tvrain.tv
  Deutsche Welle | DW?, DW News | dw.com | German public
  ARD | Tagesschau | tagesschau.de, ard.de | German public
  ZDF | | zdf.de, heute.de | German public
  RTL | | rtl.de, rtl.fr | Bertelsmann
  n-tv | | n-tv.de | Bertelsmann
  ORF | | orf.at | Austrian public
  Swiss Broadcasting Corporation | SRF, Swissinfo, swissinfo.ch | srf.ch, swissinfo.ch | Swiss public
  France 24 | France24 | france24.com | French public
  Radio France Internationale | RFI | rfi.fr | French public
  France Info | franceinfo, France Télévisions, France 2 | francetvinfo.fr, franceinfo.fr | French public
  BFM TV | BFMTV, BFM | bfmtv.com
  TF1 | LCI | tf1info.fr, tf1.fr
  Europe 1 | | europe1.fr
  Euronews | | euronews.com
  RTBF | | rtbf.be | Belgian public
  VRT | | vrt.be | Belgian public
  NOS | | nos.nl | Dutch public
  RTL Nieuws | | rtlnieuws.nl
  RAI | Rai News | rai.it, rainews.it | Italian public
  Sky TG24 | SkyTG24 | tg24.sky.it | Comcast
  RTVE | TVE | rtve.es | Spanish public
  Cadena SER | | cadenaser.com | PRISA
  RTP | | rtp.pt | Portuguese public
  SVT | SVT Nyheter | svt.se | Swedish public
  Sveriges Radio | Swedish Radio | sverigesradio.se, sr.se | Swedish public
  TV4 | | tv4.se
  NRK | | nrk.no | Norwegian public
  TV 2 (Norway) | | tv2.no
  DR (Denmark) | Danmarks Radio | dr.dk | Danish public
  Yle | YLE | yle.fi | Finnish public
  ERR | ERR News | err.ee | Estonian public
  LRT | | lrt.lt | Lithuanian public
  TVN24 | TVN | tvn24.pl | Warner Bros. Discovery
  Telewizja Polska | TVP | tvp.pl, tvp.info | Polish public
  Polskie Radio | Polish Radio | polskieradio.pl | Polish public
  Suspilne | | suspilne.media | Ukrainian public
  NHK | NHK World | nhk.or.jp | Japanese public
  KBS | | kbs.co.kr | South Korean public
  MBC (Korea) | | imnews.imbc.com
  YTN | | ytn.co.kr
  CCTV | China Central Television, CGTN, China Global Television Network | cctv.com, cgtn.com | Chinese state
  China Radio International | | cri.cn | Chinese state
  Phoenix Television | Phoenix TV | ifeng.com
  RTHK | | rthk.hk | Hong Kong public
  TVB | | tvb.com
  NDTV | New Delhi Television, NDTV.com | ndtv.com | Adani
  CNN-News18 | CNN-IBN, News18 | news18.com | Network18
  India Today | India Today TV, Aaj Tak | indiatoday.in, aajtak.in | Living Media
  Times Now | | timesnownews.com | Times Group
  Republic TV | | republicworld.com
  Zee News | | zeenews.india.com, zeenews.com
  Doordarshan | All India Radio | ddnews.gov.in, newsonair.gov.in | Indian public
  WION | | wionews.com
  Geo News | Geo TV | geo.tv | Jang Group
  ARY News | | arynews.tv
  Samaa TV | | samaa.tv
  Channel NewsAsia | CNA?, Channel News Asia | channelnewsasia.com | Mediacorp
  ABS-CBN | ABS-CBN News | abs-cbn.com
  GMA News | GMA Network | gmanetwork.com
  SABC | SABC News | sabcnews.com, sabc.co.za | South African public
  eNCA | | enca.com
  Channels Television | Channels TV | channelstv.com
  Nation Television | | ntvkenya.co.ke | Nation Media Group
  Citizen TV | | citizen.digital
  TV Globo | Globo?, G1? | globo.com, g1.globo.com | Grupo Globo
  GloboNews | | globonews.globo.com | Grupo Globo
  teleSUR | Telesur | telesurtv.net, telesurenglish.net | Venezuelan state
  Televisa | | televisa.com | TelevisaUnivision
  Globovisión | Globovision | globovision.com
  Caracol | Caracol Radio, Caracol TV | caracol.com.co, noticiascaracol.com
  WBEZ | | wbez.org
  WAMU | DCist | wamu.org, dcist.com
  WHYY | | whyy.org
  WLRN | | wlrn.org
  KUOW | | kuow.org
  KUT | | kut.org
  Oregon Public Broadcasting | OPB | opb.org
  Texas Public Radio | | tpr.org
  Houston Public Media | | houstonpublicmedia.org
  Colorado Public Radio | CPR News | cpr.org
  Georgia Public Broadcasting | | gpb.org
  Alaska Public Media | | alaskapublic.org
  Spectrum News | NY1, Spectrum News NY1 | spectrumlocalnews.com, ny1.com | Charter
  WCBS | WCBS-TV, CBS New York
  KRON | KRON4, KRON-TV | kron4.com | Nexstar
  KPIX | KPIX-TV
  KTVU | KTVU-TV | ktvu.com | Fox
  KING-TV | KING5 | | Tegna
  KGW | KGW-TV | kgw.com | Tegna
  KATU | KATU-TV | katu.com | Sinclair
  KDVR | KDVR-TV | kdvr.com | Nexstar
  KSL | KSL-TV, KSL.com | ksl.com
  KUTV | | kutv.com | Sinclair
  KSTP | KSTP-TV | kstp.com
  KARE | KARE 11, KARE-TV | kare11.com | Tegna
  WCCO | WCCO-TV
  WTMJ | WTMJ-TV | tmj4.com | Scripps
  WISN | WISN-TV, WISN 12 | wisn.com | Hearst
  WDIV | WDIV-TV, ClickOnDetroit | clickondetroit.com
  WXYZ | WXYZ-TV | wxyz.com | Scripps
  WEWS | WEWS-TV, News 5 Cleveland | news5cleveland.com | Scripps
  WKYC | WKYC-TV | wkyc.com | Tegna
  WCPO | WCPO-TV | wcpo.com | Scripps
  WLWT | WLWT-TV | wlwt.com | Hearst
  WBTV | | wbtv.com | Gray
  WCNC | WCNC-TV | wcnc.com | Tegna
  WXIA | 11Alive, WXIA-TV | 11alive.com | Tegna
  WESH | WESH-TV, WESH 2 | wesh.com | Hearst
  WPLG | WPLG-TV, Local 10 News | local10.com
  WTVJ | NBC 6 South Florida | nbcmiami.com | NBCUniversal
  WSVN | WSVN-TV, 7News Miami | wsvn.com
  WTSP | WTSP-TV | wtsp.com | Tegna
  WFLA | WFLA-TV | wfla.com | Nexstar
  WDSU | WDSU-TV | wdsu.com | Hearst
  WWL | WWL-TV | wwltv.com | Tegna
  KPRC | KPRC-TV, KPRC 2 | click2houston.com
  KXAS | NBC 5 Dallas-Fort Worth | nbcdfw.com | NBCUniversal
  KDFW | Fox 4 Dallas | fox4news.com | Fox
  KVUE | KVUE-TV | kvue.com | Tegna
  KXAN | KXAN-TV | kxan.com | Nexstar
  KENS | KENS 5, KENS-TV | kens5.com | Tegna
  KSAT | KSAT-TV, KSAT 12 | ksat.com
  KOAT | KOAT-TV | koat.com | Hearst
  KPNX | 12News Phoenix | 12news.com | Tegna
  KNXV | ABC15 Arizona | abc15.com | Scripps
  KLAS | 8 News Now, KLAS-TV | 8newsnow.com | Nexstar
  KSNV | News 3 Las Vegas | news3lv.com | Sinclair
  KTNV | KTNV-TV | ktnv.com | Scripps
  KFSN | ABC30 Fresno | abc30.com | Disney
  KSBW | KSBW-TV | ksbw.com | Hearst
  KHON | KHON2 | khon2.com | Nexstar
  WBZ | WBZ-TV, WBZ News
  WHDH | WHDH-TV, 7News Boston | whdh.com
  WMUR | WMUR-TV | wmur.com | Hearst
  WPRI | WPRI-TV | wpri.com | Nexstar
  WJAR | NBC 10 WJAR | turnto10.com | Sinclair
  WTNH | WTNH-TV | wtnh.com | Nexstar
  WFSB | WFSB-TV | wfsb.com | Gray
  WGAL | WGAL-TV | wgal.com | Hearst
  KDKA | KDKA-TV
  WJLA | WJLA-TV, 7News DC | wjla.com | Sinclair
  WBAL | WBAL-TV | wbaltv.com | Hearst
  WMAR | WMAR-TV | wmar2news.com | Scripps
  WTVR | WTVR-TV | wtvr.com | Scripps
  WAVY-TV | | wavy.com | Nexstar
  WSMV | WSMV-TV | wsmv.com | Gray
  WTVF | NewsChannel 5 Nashville | newschannel5.com | Scripps
  WMC | WMC-TV, Action News 5 | actionnews5.com | Gray
  WHAS | WHAS11, WHAS-TV | whas11.com | Tegna
  WLKY | WLKY-TV | wlky.com | Hearst
  WTHR | WTHR-TV | wthr.com | Tegna
  WRTV | WRTV-TV | wrtv.com | Scripps
  KMBC | KMBC-TV | kmbc.com | Hearst
  KSHB | KSHB-TV | kshb.com | Scripps
  KSDK | KSDK-TV, 5 On Your Side | ksdk.com | Tegna
  KMOV | KMOV-TV | firstalert4.com | Gray
  KETV | KETV-TV | ketv.com | Hearst
  KCCI | KCCI-TV | kcci.com | Hearst
  KWCH | KWCH-TV | kwch.com | Gray
  KFOR | KFOR-TV | kfor.com | Nexstar
  KOCO | KOCO-TV | koco.com | Hearst
  KTUL | KTUL-TV | ktul.com | Sinclair
  Scripps News | Newsy | scrippsnews.com, newsy.com | Scripps
  Inside Edition | | insideedition.com | CBS
  SiriusXM | Sirius XM | siriusxm.com
  Democracy Now! | Democracy Now | democracynow.org
  Real America's Voice | | americasvoice.news
  Times Radio | |  | News UK
  Virgin Media News | Virgin Media Television, TV3 Ireland | virginmediatelevision.ie
  TG4 | | tg4.ie
  Today FM | | todayfm.com
  Radio Ulster | BBC Radio Ulster
  UTV | UTV News, UTV Live | | ITV
  S4C | Newyddion S4C | s4c.cymru
  Channel 5 | |  | Paramount
  CityNews | City News Toronto | citynews.ca | Rogers
  CP24 | | cp24.com | Bell Media
  TVO | TVOntario | tvo.org
  TVA Nouvelles | LCN | tvanouvelles.ca | Quebecor
  APTN | APTN News | aptnnews.ca
  BNN Bloomberg | | bnnbloomberg.ca
  NTV Newfoundland | | ntv.ca
  2GB | Radio 2GB | 2gb.com
  3AW | Radio 3AW | 3aw.com.au
  6PR | | 6pr.com.au
  Triple J | Hack on Triple J
  National Indigenous Television | NITV
  Newstalk ZB | | newstalkzb.co.nz | NZME
  Māori Television | Maori Television, Whakaata Māori | whakaatamaori.co.nz
  Canal+ | Canal Plus | canalplus.com
  France Inter | | radiofrance.fr
  France Culture
  CNews | | cnews.fr | Canal+
  NDR | Norddeutscher Rundfunk | ndr.de
  WDR | Westdeutscher Rundfunk | wdr.de
  RBB | | rbb24.de
  MDR | Mitteldeutscher Rundfunk | mdr.de
  Bayerischer Rundfunk | BR24 | br.de
  Deutschlandfunk | | deutschlandfunk.de
  Antena 3 | | antena3.com | Atresmedia
  La Sexta | LaSexta | lasexta.com | Atresmedia
  Telecinco | | telecinco.es | Mediaset
  Onda Cero | | ondacero.es | Atresmedia
  Cadena COPE | | cope.es
  SIC Notícias | SIC Noticias | sicnoticias.pt
  TVI | TVI 24, CNN Portugal | cnnportugal.iol.pt
  La7 | | la7.it
  Mediaset | TG5, TgCom24 | tgcom24.mediaset.it
  ERT News | ERT | ertnews.gr
  Skai | SKAI TV | skai.gr
  RÚV | RUV | ruv.is
  TV 2 Denmark | TV2? | tv2.dk
  TV 2 Norway | TV2?
  TV4 Sweden
  Polsat News | Polsat | polsatnews.pl
  RMF FM | | rmf24.pl
  Czech Television | Česká televize, CT24 | ct24.ceskatelevize.cz
  Czech Radio | Radio Prague | rozhlas.cz, radio.cz
  RTVS | Slovak Radio and Television | rtvs.sk
  Digi24 | | digi24.ro
  Antena 3 CNN | | antena3.ro
  Latvian Television | LSM | lsm.lv
  N1? | N1 TV | n1info.com
  B92 | | b92.net
  Rossiya 1 | Rossiya-1, Vesti
  Hromadske | | hromadske.ua
  Belsat | | belsat.eu
  Rustavi 2 | | rustavi2.ge
  Habertürk | Haberturk | haberturk.com
  Halk TV | | halktv.com.tr
  Channel 13 (Israel) | Channel 13?, Israel's Channel 13, Reshet 13 | 13tv.co.il
  Channel 14 (Israel) | Channel 14?
  Israeli Army Radio | Army Radio?, Galatz, Galei Tzahal | glz.co.il
  Israel Radio | Kol Israel, Reshet Bet
  Al-Aqsa TV | Al Aqsa TV
  Al Hadath | Al-Hadath
  Al Jadeed | Al-Jadeed | aljadeed.tv
  LBCI | LBC International | lbcgroup.tv
  MTV Lebanon | | mtv.com.lb
  Syria TV | | syria.tv
  Alhurra | Al Hurra | alhurra.com
  Dunya News | Dunya TV | dunyanews.tv
  Hum News | | humnews.pk
  Somoy TV | | somoynews.tv
  Kantipur TV
  Newsfirst | News 1st, NewsFirst Sri Lanka | newsfirst.lk
  Ada Derana | | adaderana.lk
  DVB | Democratic Voice of Burma | dvb.no
  Mizzima | | mizzima.com
  Thai PBS | | thaipbs.or.th
  MCOT | | mcot.net
  VTV | Vietnam Television | vtv.vn
  Mediacorp | | mediacorp.sg
  Astro Awani | | astroawani.com
  Metro TV | | metrotvnews.com
  tvOne | TV One Indonesia | tvonenews.com
  TV Patrol
  TVB News
  Now TV News
  i-Cable News | i-Cable
  TVBS | | tvbs.com.tw
  TBS (Japan) | TBS?, TBS News | tbs.co.jp
  TV Asahi | | tv-asahi.co.jp
  Fuji TV | Fuji Television, FNN | fnn.jp
  Nippon TV | NTV Japan, NNN | news.ntv.co.jp
  TV Tokyo | | tv-tokyo.co.jp
  MBC (South Korea) | MBC? | imbc.com
  JTBC | | jtbc.co.kr
  TV Chosun | | tvchosun.com
  ABP News | ABP Live | abplive.com
  TV9 Bharatvarsh | TV9 | tv9hindi.com
  ET Now
  Mirror Now
  TyC Sports | | tycsports.com
  Blu Radio | | bluradio.com
  Noticias RCN | RCN Radio | noticiasrcn.com, rcnradio.com
  W Radio | | wradio.com.co
  TV Azteca | | tvazteca.com
  Radio Fórmula | Radio Formula | radioformula.com.mx
  MVS Noticias | | mvsnoticias.com
  VTV Venezuela | Venezolana de Televisión
  T13 | | t13.cl
  CNN Chile
  Todo Noticias | | tn.com.ar
  C5N | | c5n.com
  Jovem Pan | | jovempan.com.br
  TV Record | Record TV, RecordTV | r7.com
  ZBC | Zimbabwe Broadcasting Corporation | zbcnews.co.zw
  Newzroom Afrika | | newzroomafrika.tv
  KTN | KTN News, Kenya Television Network
  NTV Kenya
  K24 | K24 TV | k24tv.co.ke
  NBS Television | NBS TV Uganda | nbs.ug
  Radio Okapi | | radiookapi.net
  Radio Dabanga | Dabanga | dabangasudan.org
  Joy News | JoyNews, Joy FM, MyJoyOnline | myjoyonline.com
  Citi FM | Citi Newsroom | citinewsroom.com
  TV3 Ghana | | 3news.com
  Fana Broadcasting | Fana BC, Fana Broadcasting Corporate | fanabc.com
  Arise News | Arise TV | arise.tv
  TVC News | | tvcnews.tv
  Libya Al-Ahrar | | libyaalahrar.net
  Medi1 | Medi1TV | medi1.com
  Mosaïque FM | Mosaique FM | mosaiquefm.net
  `,
)
