import { newsroomRows } from './table.js'

/** Newspapers outside North America and the British Isles. */
export const OTHER_NEWSPAPERS = newsroomRows(
  'newspaper',
  `
  Le Monde | | lemonde.fr
  Le Figaro | | lefigaro.fr | Dassault
  Libération | Liberation? | liberation.fr
  Le Parisien | | leparisien.fr | LVMH
  Les Echos | | lesechos.fr | LVMH
  Ouest-France | | ouest-france.fr
  Le Soir | | lesoir.be
  De Standaard | | standaard.be | Mediahuis
  Het Laatste Nieuws | | hln.be | DPG Media
  De Telegraaf | | telegraaf.nl | Mediahuis
  De Volkskrant | | volkskrant.nl | DPG Media
  NRC Handelsblad | NRC? | nrc.nl | Mediahuis
  Algemeen Dagblad | | ad.nl | DPG Media
  Bild | Bild newspaper, Bild-Zeitung, Bild am Sonntag | bild.de | Axel Springer
  Die Welt | Welt? | welt.de | Axel Springer
  Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine | faz.net
  Süddeutsche Zeitung | Sueddeutsche Zeitung, Suddeutsche Zeitung | sueddeutsche.de
  Die Zeit | | zeit.de
  Handelsblatt | | handelsblatt.com
  Tagesspiegel | Der Tagesspiegel | tagesspiegel.de
  Die Tageszeitung | taz | taz.de
  Der Standard | | derstandard.at
  Kronen Zeitung | Krone? | krone.at
  Neue Zürcher Zeitung | NZZ, Neue Zuercher Zeitung | nzz.ch
  Tages-Anzeiger | | tagesanzeiger.ch | TX Group
  Corriere della Sera | | corriere.it | RCS
  La Repubblica | Repubblica? | repubblica.it | GEDI
  La Stampa | | lastampa.it | GEDI
  Il Sole 24 Ore | | ilsole24ore.com
  El País | El Pais | elpais.com | PRISA
  El Mundo | | elmundo.es | Unidad Editorial
  La Vanguardia | | lavanguardia.com
  Público | Publico? | publico.pt
  Aftonbladet | | aftonbladet.se | Schibsted
  Dagens Nyheter | | dn.se | Bonnier
  Svenska Dagbladet | | svd.se | Schibsted
  Expressen | | expressen.se | Bonnier
  Aftenposten | | aftenposten.no | Schibsted
  Verdens Gang | VG? | vg.no | Schibsted
  Politiken | | politiken.dk
  Berlingske | | berlingske.dk
  Jyllands-Posten | | jyllands-posten.dk
  Helsingin Sanomat | | hs.fi | Sanoma
  Gazeta Wyborcza | | wyborcza.pl | Agora
  Rzeczpospolita | | rp.pl
  Kathimerini | | ekathimerini.com, kathimerini.gr
  Kommersant | | kommersant.ru
  Izvestia | Izvestiya | iz.ru
  Komsomolskaya Pravda | Pravda? | kp.ru
  Novaya Gazeta | | novayagazeta.ru, novayagazeta.eu
  Moscow Times | | themoscowtimes.com
  Vedomosti | | vedomosti.ru
  Kyiv Post | | kyivpost.com
  Kyiv Independent | | kyivindependent.com
  Ukrainska Pravda | Ukrayinska Pravda | pravda.com.ua
  Hürriyet | Hurriyet, Hurriyet Daily News | hurriyet.com.tr, hurriyetdailynews.com
  Daily Sabah | Sabah? | dailysabah.com, sabah.com.tr
  Cumhuriyet | | cumhuriyet.com.tr
  Haaretz | Ha'aretz | haaretz.com, haaretz.co.il
  Jerusalem Post | JPost | jpost.com
  Yedioth Ahronoth | Yediot Aharonot, Ynet, Ynetnews | ynet.co.il, ynetnews.com
  Israel Hayom | | israelhayom.com
  Asharq Al-Awsat | | aawsat.com
  Al-Ahram | Ahram Online | ahram.org.eg
  Arab News | | arabnews.com
  Gulf News | | gulfnews.com
  Khaleej Times | | khaleejtimes.com
  National (Abu Dhabi) | | thenationalnews.com, thenational.ae
  Daily Star (Lebanon) | | dailystar.com.lb
  Tehran Times | | tehrantimes.com
  Times of India | TOI | timesofindia.indiatimes.com, timesofindia.com | Times Group
  Economic Times | | economictimes.indiatimes.com, economictimes.com | Times Group
  Hindustan Times | HT? | hindustantimes.com | HT Media
  Mint? | Livemint | livemint.com | HT Media
  Hindu? | Hindu newspaper | thehindu.com
  Indian Express | | indianexpress.com
  Deccan Herald | | deccanherald.com
  Deccan Chronicle | | deccanchronicle.com
  Telegraph India | Calcutta Telegraph | telegraphindia.com | ABP Group
  Tribune (Chandigarh) | | tribuneindia.com
  Dawn? | Dawn newspaper, Dawn.com | dawn.com
  Express Tribune | | tribune.com.pk
  News International | | thenews.com.pk | Jang Group
  Daily Times (Pakistan) | | dailytimes.com.pk
  Daily Star (Bangladesh) | | thedailystar.net
  Prothom Alo | | prothomalo.com
  Kathmandu Post | | kathmandupost.com
  Daily Mirror (Sri Lanka) | | dailymirror.lk
  China Daily | | chinadaily.com.cn | Chinese state
  Global Times | | globaltimes.cn | People's Daily
  People's Daily | Peoples Daily | people.com.cn, people.cn | Communist Party of China
  South China Morning Post | SCMP | scmp.com | Alibaba
  Hong Kong Standard | | thestandard.com.hk
  Apple Daily | | appledaily.com
  Ming Pao | | mingpao.com
  Taipei Times | | taipeitimes.com
  Caixin | | caixinglobal.com, caixin.com
  Yomiuri Shimbun | Yomiuri, Japan News | yomiuri.co.jp
  Asahi Shimbun | Asahi | asahi.com
  Mainichi Shimbun | Mainichi | mainichi.jp
  Nikkei | Nihon Keizai Shimbun, Nikkei Asia, Nikkei Asian Review | nikkei.com, asia.nikkei.com
  Japan Times | | japantimes.co.jp
  Chosun Ilbo | | chosun.com
  JoongAng Ilbo | Korea JoongAng Daily | joins.com, koreajoongangdaily.joins.com
  Dong-A Ilbo | | donga.com
  Korea Herald | | koreaherald.com
  Korea Times | | koreatimes.co.kr
  Rodong Sinmun | | rodong.rep.kp | North Korean state
  Straits Times | | straitstimes.com | SPH Media
  Bangkok Post | | bangkokpost.com
  Nation (Thailand) | | nationthailand.com
  New Straits Times | | nst.com.my
  Star (Malaysia) | | thestar.com.my
  Jakarta Post | | thejakartapost.com
  Philippine Daily Inquirer | | inquirer.net
  Philippine Star | | philstar.com
  Manila Times | | manilatimes.net
  Sydney Morning Herald | SMH | smh.com.au | Nine
  Age? | Melbourne Age, Age newspaper | theage.com.au | Nine
  Australian? | Australian newspaper, Weekend Australian | theaustralian.com.au | News Corp Australia
  Australian Financial Review | AFR | afr.com | Nine
  Daily Telegraph (Sydney) | Sydney Daily Telegraph | dailytelegraph.com.au | News Corp Australia
  Herald Sun | Melbourne Herald Sun | heraldsun.com.au | News Corp Australia
  Courier-Mail | Courier Mail, Brisbane Courier-Mail | couriermail.com.au | News Corp Australia
  Advertiser? | Adelaide Advertiser | adelaidenow.com.au | News Corp Australia
  West Australian | | thewest.com.au | Seven West Media
  Brisbane Times | | brisbanetimes.com.au | Nine
  Canberra Times | | canberratimes.com.au
  New Zealand Herald | NZ Herald | nzherald.co.nz | NZME
  Dominion Post | | dompost.co.nz | Stuff
  Otago Daily Times | | odt.co.nz
  Mail & Guardian | Mail and Guardian | mg.co.za
  Sunday Times (South Africa) | TimesLive, TimesLIVE | timeslive.co.za, sundaytimes.co.za
  Star (South Africa) | IOL | iol.co.za
  Punch? | Punch Nigeria | punchng.com
  Vanguard? | Vanguard Nigeria | vanguardngr.com
  Guardian (Nigeria) | Guardian Nigeria | guardian.ng
  This Day? | ThisDay | thisdaylive.com
  Premium Times | | premiumtimesng.com
  Daily Nation | Nation Africa | nation.africa | Nation Media Group
  Standard (Kenya) | | standardmedia.co.ke
  Daily Monitor | | monitor.co.ug | Nation Media Group
  New Vision | | newvision.co.ug
  Daily Graphic | | graphic.com.gh
  New Zimbabwe | | newzimbabwe.com
  Herald (Zimbabwe) | | herald.co.zw
  Reforma | | reforma.com
  El Universal | | eluniversal.com.mx
  La Jornada | | jornada.com.mx
  Milenio | | milenio.com
  Clarín | Clarin | clarin.com
  La Nación | La Nacion | lanacion.com.ar
  O Globo | | oglobo.globo.com | Grupo Globo
  Folha de S.Paulo | Folha, Folha de S. Paulo, Folha de Sao Paulo | folha.uol.com.br, folha.com.br
  O Estado de S. Paulo | Estadao, Estadão | estadao.com.br
  El Tiempo | | eltiempo.com
  El Mercurio | | emol.com
  El Comercio | | elcomercio.pe
  El Nacional | | el-nacional.com
  Granma | | granma.cu | Communist Party of Cuba
  Jamaica Gleaner | | jamaica-gleaner.com
  Jamaica Observer | | jamaicaobserver.com
  `,
)
