import { newsroomRows } from './table.js'

/** Television and radio newsrooms with their sites. */
export const BROADCASTERS = newsroomRows(
  'broadcaster',
  `
  CNN | Cable News Network, CNN International, CNN.com, CNNMoney, CNN Money, CNN Politics, CNNPolitics, CNN Business, CNN Newsource, CNN Wire, CNN iReport, CNN en Español | cnn.com, cnn.it | Warner Bros. Discovery
  ABC News | ABC, ABCNews.com, ABC News Radio, Good Morning America | abcnews.go.com, abcnews.com | Disney
  CBS News | CBS, CBSNews.com, CBS This Morning, CBS Evening News, CBS Radio | cbsnews.com | Paramount
  NBC News | NBC, NBCNews.com, NBC Nightly News, MSNBC.com | nbcnews.com, msnbc.msn.com | Comcast
  MSNBC | MS NOW | msnbc.com, ms.now | Versant
  CNBC | CNBC.com | cnbc.com | Versant
  Fox News | Fox News Channel, FoxNews.com, Fox News Digital, FNC | foxnews.com | Fox Corporation
  Fox Business | Fox Business Network, FOX Business | foxbusiness.com | Fox Corporation
  Fox Sports | FoxSports.com | foxsports.com | Fox Corporation
  NPR | National Public Radio, NPR News, NPR.org | npr.org
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
  `,
)
