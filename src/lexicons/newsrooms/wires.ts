import { newsroomRows } from './table.js'

/** News agencies and wire services. */
export const WIRES = newsroomRows(
  'wire',
  `
  Associated Press | AP, A.P., AP News, Associated Press News | apnews.com, ap.org | cooperative
  Reuters | Reuters News, Reuters News Agency, Thomson Reuters, Reuters.com | reuters.com | Thomson Reuters
  Agence France-Presse | AFP, Agence France Presse, AFP News, AFP.com | afp.com
  Press Association | PA?, PA Media, PA News Agency, PA news | pressassociation.com, pa.media
  Bloomberg News | Bloomberg?, Bloomberg.com, Bloomberg Television, Bloomberg TV | bloomberg.com | Bloomberg L.P.
  United Press International | UPI | upi.com
  Deutsche Presse-Agentur | dpa, DPA, German Press Agency | dpa.com, dpa-international.com
  Xinhua | Xinhua News Agency, Xinhuanet, New China News Agency | xinhuanet.com, news.cn | Chinese state
  China News Service | CNS?, Chinanews | chinanews.com, ecns.cn | Chinese state
  TASS | ITAR-TASS, Itar-Tass, TASS News Agency, Tass | tass.com, tass.ru | Russian state
  RIA Novosti | RIA, RIA news agency | ria.ru | Rossiya Segodnya
  Interfax | Interfax news agency, Interfax-Ukraine | interfax.com, interfax.ru, interfax.com.ua
  Ukrinform | | ukrinform.net, ukrinform.ua | Ukrainian state
  UNIAN | | unian.info, unian.net
  Kyodo News | Kyodo, Kyodo News Agency | kyodonews.net, english.kyodonews.net
  Jiji Press | Jiji | jiji.com
  Yonhap News Agency | Yonhap, Yonhap News | yonhapnews.co.kr, yna.co.kr, en.yna.co.kr
  Korean Central News Agency | KCNA | kcna.kp, kcna.co.jp | North Korean state
  Press Trust of India | PTI | ptinews.com
  Asian News International | ANI?, ANI News | aninews.in
  Indo-Asian News Service | IANS | ians.in
  United News of India | UNI? | uniindia.com
  Associated Press of Pakistan | APP? | app.com.pk | Pakistani state
  ANSA | Ansa | ansa.it
  EFE | Efe, Agencia EFE | efe.com | Spanish state
  Europa Press | | europapress.es
  Lusa | Lusa News Agency | lusa.pt
  Belga | Belga News Agency | belganewsagency.eu, belga.be
  Algemeen Nederlands Persbureau | ANP | anp.nl
  Austria Press Agency | APA? | apa.at
  Keystone-SDA | SDA | keystone-sda.ch
  Ritzau | | ritzau.dk, ritzau.com
  NTB | Norsk Telegrambyrå | ntb.no
  Tidningarnas Telegrambyrå | | tt.se
  STT | | stt.fi
  BNS | Baltic News Service | bns.lt, bns.ee, bns.lv
  PAP | Polish Press Agency | pap.pl
  CTK | Czech News Agency, ČTK | ctk.cz, ctk.eu
  MTI | Hungarian News Agency | mti.hu
  Agerpres | | agerpres.ro
  Tanjug | | tanjug.rs
  BelTA | Belta | belta.by | Belarusian state
  Anadolu Agency | Anadolu, Anadolu Ajansi, AA? | aa.com.tr | Turkish state
  Demiroren News Agency | DHA, Dogan News Agency | dha.com.tr
  IRNA | Islamic Republic News Agency | irna.ir | Iranian state
  Fars News Agency | Fars?, Fars News | farsnews.ir, farsnews.com
  Tasnim News Agency | Tasnim | tasnimnews.com
  Mehr News Agency | Mehr News | mehrnews.com
  SANA | Syrian Arab News Agency | sana.sy | Syrian state
  Saudi Press Agency | SPA? | spa.gov.sa | Saudi state
  WAM | Emirates News Agency | wam.ae | Emirati state
  MENA | Middle East News Agency | mena.org.eg | Egyptian state
  Petra News Agency | | petra.gov.jo | Jordanian state
  Wafa | WAFA, Palestinian News and Info Agency | wafa.ps
  Antara | Antara News | antaranews.com | Indonesian state
  Bernama | | bernama.com | Malaysian state
  Philippine News Agency | PNA | pna.gov.ph | Philippine state
  Vietnam News Agency | VNA | vnanet.vn, vietnamplus.vn | Vietnamese state
  Australian Associated Press | AAP | aap.com.au
  Canadian Press | CP? | thecanadianpress.com
  South African Press Association | SAPA |
  News Agency of Nigeria | NAN | nannews.ng | Nigerian state
  Ghana News Agency | GNA | gna.org.gh
  Maghreb Arabe Presse | MAP? | mapnews.ma | Moroccan state
  Algeria Press Service | APS? | aps.dz | Algerian state
  Telam | Télam | telam.com.ar
  Agencia Brasil | Agência Brasil | agenciabrasil.ebc.com.br | Brazilian state
  Notimex | | notimex.gob.mx
  Prensa Latina | | prensa-latina.cu, plenglish.com | Cuban state
  Inter Press Service | IPS? | ipsnews.net
  Religion News Service | RNS | religionnews.com
  Catholic News Agency | CNA? | catholicnewsagency.com | EWTN
  Jewish Telegraphic Agency | JTA | jta.org
  States Newsroom | | statesnewsroom.com
  City News Service | | socalnews.com
  Tribune News Service | TNS? | tribunenewsservice.com
  McClatchy | McClatchy Newspapers, McClatchy DC, McClatchy Washington Bureau | mcclatchydc.com | McClatchy
  Gannett News Service | | | Gannett
  Kaiser Health News | KHN, KFF Health News | khn.org, kffhealthnews.org
  ProPublica | | propublica.org
  SWNS | South West News Service, SWNS.com | swns.com
  Caters News Agency | Caters | catersnews.com
  Splash News | | splashnews.com
  Storyful | | storyful.com | News Corp
  Dow Jones Newswires | Dow Jones? | dowjones.com | News Corp
  GlobeNewswire | | globenewswire.com
  PR Newswire | | prnewswire.com | Cision
  Business Wire | | businesswire.com | Berkshire Hathaway
  Qatar News Agency | QNA | qna.org.qa
  Kuwait News Agency | KUNA | kuna.net.kw
  Iranian Students' News Agency | ISNA | isna.ir
  Ma'an News Agency | Maan News, Ma'an News | maannews.net
  Bulgarian News Agency | BTA | bta.bg
  Hina? | Croatian News Agency | hina.hr
  Kazinform | | inform.kz
  Azertac | Azerbaijan State News Agency | azertag.az
  Armenpress | | armenpress.am
  Angop | | angop.ao
  Central News Agency | Focus Taiwan | cna.com.tw, focustaiwan.tw
  Adnkronos | | adnkronos.com
  Aki Press | AKIpress | akipress.com
  Thomson Reuters Foundation | Context News | trust.org
  Local Democracy Reporting Service | LDRS
  Stateline | | stateline.org
  Hawar News | ANHA | hawarnews.com
  Bakhtar News Agency | Bakhtar
  National World | | nationalworld.com
  `,
)
