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
  O Estado de S. Paulo | Estado de S. Paulo, Estadao, Estadão | estadao.com.br
  El Tiempo | | eltiempo.com
  El Mercurio | | emol.com
  El Comercio | | elcomercio.pe
  El Nacional | | el-nacional.com
  Granma | | granma.cu | Communist Party of Cuba
  Jamaica Gleaner | Gleaner? | jamaica-gleaner.com
  Jamaica Observer | | jamaicaobserver.com
  Sunday Business Post | Business Post | businesspost.ie
  Irish Mirror | | irishmirror.ie | Reach
  Irish Sun | |  | News UK
  Irish Daily Mail | Extra.ie | extra.ie | DMG Media
  Sunday World | | sundayworld.com | Mediahuis
  Limerick Leader | | limerickleader.ie | Iconic
  Limerick Post | | limerickpost.ie
  Connacht Tribune | | connachttribune.ie
  Kerryman? | |  | Mediahuis
  Galway Advertiser | | advertiser.ie
  Donegal Democrat | Donegal Live | donegallive.ie | Iconic
  Mercury? | Hobart Mercury | themercury.com.au | News Corp
  Northern Territory News | NT News | ntnews.com.au | News Corp
  Saturday Paper | | thesaturdaypaper.com.au
  Newcastle Herald | | newcastleherald.com.au
  Gold Coast Bulletin | | goldcoastbulletin.com.au | News Corp
  Geelong Advertiser | | geelongadvertiser.com.au | News Corp
  Illawarra Mercury | | illawarramercury.com.au
  Cairns Post | | cairnspost.com.au | News Corp
  Townsville Bulletin | | townsvillebulletin.com.au | News Corp
  Bendigo Advertiser | | bendigoadvertiser.com.au
  Ballarat Courier | | thecourier.com.au
  Waikato Times | | waikatotimes.co.nz | Stuff
  Christchurch Press | Press? | thepress.co.nz | Stuff
  Post (New Zealand) | Post? | thepost.co.nz | Stuff
  Southland Times | | southlandtimes.co.nz | Stuff
  Fiji Times | | fijitimes.com.fj
  Samoa Observer | | samoaobserver.ws
  Post-Courier? | PNG Post-Courier, Papua New Guinea Post-Courier | postcourier.com.pg
  L'Équipe | L'Equipe | lequipe.fr
  La Croix | | la-croix.com
  Canard enchaîné | Le Canard enchaîné, Le Canard Enchaîné, Canard Enchaine, Le Canard Enchaine | lecanardenchaine.fr
  Nice-Matin | Nice Matin | nicematin.com
  Sud Ouest | Sud-Ouest | sudouest.fr
  La Dépêche du Midi | La Depeche du Midi, La Dépêche | ladepeche.fr
  Voix du Nord | La Voix du Nord | lavoixdunord.fr
  Journal du Dimanche | Le Journal du Dimanche, JDD | lejdd.fr
  L'Humanité | L'Humanite | humanite.fr
  Berliner Zeitung | | berliner-zeitung.de
  Berliner Morgenpost | | morgenpost.de | Funke
  Welt am Sonntag | |  | Axel Springer
  Rheinische Post | | rp-online.de
  Kölner Stadt-Anzeiger | Koelner Stadt-Anzeiger | ksta.de
  Hamburger Abendblatt | | abendblatt.de | Funke
  Stuttgarter Zeitung | | stuttgarter-zeitung.de
  Frankfurter Rundschau | | fr.de
  Kicker? | Kicker magazine | kicker.de
  Süddeutsche | Sueddeutsche
  El Periódico | El Periodico | elperiodico.com
  Marca | | marca.com
  Diario AS | | as.com
  Mundo Deportivo | | mundodeportivo.com
  Il Messaggero | Messaggero | ilmessaggero.it
  Gazzetta dello Sport | La Gazzetta dello Sport | gazzetta.it
  Il Fatto Quotidiano | Fatto Quotidiano | ilfattoquotidiano.it
  Il Giornale | | ilgiornale.it
  Tuttosport | | tuttosport.com
  Corriere dello Sport | | corrieredellosport.it
  Il Mattino | | ilmattino.it
  Correio da Manhã | Correio da Manha | cmjornal.pt
  Diário de Notícias | Diario de Noticias | dn.pt
  Jornal de Notícias | Jornal de Noticias | jn.pt
  A Bola | | abola.pt
  Ekathimerini
  Ta Nea | | tanea.gr
  To Vima | | tovima.gr
  Proto Thema | Protothema | protothema.gr
  Trouw | | trouw.nl | DPG Media
  Het Parool | Parool | parool.nl | DPG Media
  De Morgen | | demorgen.be | DPG Media
  La Libre Belgique | La Libre | lalibre.be
  Nieuwsblad | Het Nieuwsblad | nieuwsblad.be
  De Tijd | | tijd.be
  Brussels Times | | brusselstimes.com
  Blick? | | blick.ch | Ringier
  Le Temps | | letemps.ch
  20 Minuten | | 20min.ch
  Die Presse | | diepresse.com
  Kurier | | kurier.at
  Kleine Zeitung | | kleinezeitung.at
  Salzburger Nachrichten | | sn.at
  Göteborgs-Posten | Goteborgs-Posten | gp.se
  Dagbladet | | dagbladet.no
  Dagens Næringsliv | Dagens Naeringsliv | dn.no
  Bergens Tidende | | bt.no
  Stavanger Aftenblad | | aftenbladet.no
  Ekstra Bladet | | ekstrabladet.dk
  Børsen | Borsen | borsen.dk
  Iltalehti | | iltalehti.fi
  Ilta-Sanomat | | is.fi
  Hufvudstadsbladet | | hbl.fi
  Morgunblaðið | Morgunbladid | mbl.is
  Fréttablaðið | Frettabladid | frettabladid.is
  Fakt? | | fakt.pl
  Mladá fronta DNES | Mlada fronta DNES | idnes.cz
  Lidové noviny | Lidove noviny | lidovky.cz
  Hospodářské noviny | Hospodarske noviny | hn.cz
  Denník N | Dennik N | dennikn.sk
  Népszava | Nepszava | nepszava.hu
  Adevărul | Adevarul | adevarul.ro
  Postimees | | postimees.ee
  Diena | | diena.lv
  Lietuvos rytas | | lrytas.lt
  Rossiyskaya Gazeta | Rossiiskaya Gazeta | rg.ru
  Moskovsky Komsomolets | Moskovskij Komsomolets | mk.ru
  Milliyet | | milliyet.com.tr
  Sözcü | Sozcu | sozcu.com.tr
  Yeni Şafak | Yeni Safak | yenisafak.com
  Jutarnji list | | jutarnji.hr
  Večernji list | Vecernji list | vecernji.hr
  Delo? | | delo.si
  Blic | | blic.rs
  Politika? | | politika.rs
  Danas | | danas.rs
  Cyprus Mail | | cyprus-mail.com
  Times of Malta | | timesofmalta.com
  Maariv | Ma'ariv | maariv.co.il
  Globes? | Globes newspaper | globes.co.il
  Calcalist | CTech | calcalist.co.il, calcalistech.com
  Al-Masry Al-Youm | Al Masry Al Youm, Egypt Independent | almasryalyoum.com, egyptindependent.com
  Daily News Egypt | | dailynewsegypt.com
  Al-Hayat | Al Hayat | alhayat.com
  Al-Akhbar | Al Akhbar | al-akhbar.com
  An-Nahar | Annahar, An Nahar | annahar.com
  L'Orient-Le Jour | L'Orient Today, L'Orient Le Jour | lorientlejour.com
  Okaz | | okaz.com.sa
  Saudi Gazette | | saudigazette.com.sa
  Gulf Times | | gulf-times.com
  Peninsula? | Peninsula Qatar | thepeninsulaqatar.com
  Times of Oman | | timesofoman.com
  Kuwait Times | | kuwaittimes.com
  Jordan Times | | jordantimes.com
  Gulf Daily News | | gdnonline.com
  Kayhan? | | kayhan.ir
  Jang? | Daily Jang | jang.com.pk
  Dhaka Tribune | | dhakatribune.com
  New Age? | New Age Bangladesh | newagebd.net
  Ittefaq | Daily Ittefaq | ittefaq.com.bd
  Himalayan Times | | thehimalayantimes.com
  Daily FT | | ft.lk
  Sunday Leader | Sri Lanka's Sunday Leader | thesundayleader.lk
  Global New Light of Myanmar | New Light of Myanmar | gnlm.com.mm
  Frontier Myanmar | | frontiermyanmar.net
  Khaosod | Khaosod English | khaosodenglish.com
  Phnom Penh Post | | phnompenhpost.com
  Cambodia Daily | | cambodiadaily.com
  Khmer Times | | khmertimeskh.com
  Tuoi Tre | Tuổi Trẻ | tuoitre.vn, tuoitrenews.vn
  Thanh Nien | Thanh Niên | thanhnien.vn
  Jakarta Globe | | jakartaglobe.id
  Manila Bulletin | | mb.com.ph
  BusinessWorld | | bworldonline.com
  Borneo Post | | theborneopost.com
  Brunei Times | Borneo Bulletin | borneobulletin.com.bn
  Beijing News | | bjnews.com.cn
  Southern Weekly | Southern Weekend | infzm.com
  Beijing Daily | | bjd.com.cn
  Liberty Times | | ltn.com.tw
  United Daily News | | udn.com
  Hong Kong Economic Journal | | hkej.com
  Standard (Hong Kong) | Standard?
  Sankei Shimbun | Sankei | sankei.com
  Tokyo Shimbun | | tokyo-np.co.jp
  Chunichi Shimbun | | chunichi.co.jp
  Hankyoreh | Hankyoreh Shinmun | hani.co.kr
  Kyunghyang Shinmun | | khan.co.kr
  Maeil Business Newspaper | | mk.co.kr
  New Indian Express | | newindianexpress.com
  Asian Age | | asianage.com
  Pioneer? | Daily Pioneer | dailypioneer.com
  Business Standard | | business-standard.com
  Financial Express | | financialexpress.com
  Hindu BusinessLine | Hindu Business Line, BusinessLine | thehindubusinessline.com
  Mid-Day? | | mid-day.com
  Daily News and Analysis | | dnaindia.com
  Mumbai Mirror
  Free Press Journal | | freepressjournal.in
  Tribune (India) | Tribune?
  Statesman (India) | Statesman? | thestatesman.com
  Dainik Bhaskar | | bhaskar.com
  Dainik Jagran | | jagran.com
  Amar Ujala | | amarujala.com
  Malayala Manorama | Manorama | manoramaonline.com
  Mathrubhumi | | mathrubhumi.com
  Eenadu | | eenadu.net
  Anandabazar Patrika | | anandabazar.com
  Greater Kashmir | | greaterkashmir.com
  Rising Kashmir | | risingkashmir.com
  Valor Econômico | Valor Economico | valor.globo.com
  Página 12 | Pagina 12, Página/12, Pagina/12 | pagina12.com.ar
  Perfil? | | perfil.com
  Ámbito Financiero | Ambito Financiero, Ámbito | ambito.com
  Olé | Diario Olé | ole.com.ar
  La Tercera | | latercera.com
  El Espectador | | elespectador.com
  El Colombiano | | elcolombiano.com
  La República (Peru) | La República?, La Republica? | larepublica.pe
  Excélsior | Excelsior? | excelsior.com.mx
  El Financiero | | elfinanciero.com.mx
  El Norte? | | elnorte.com
  El Diario de Juárez | El Diario de Juarez
  El Nuevo Día | El Nuevo Dia | elnuevodia.com
  Prensa Libre | | prensalibre.com
  La Prensa (Nicaragua) | La Prensa? | laprensani.com
  La Prensa Gráfica | La Prensa Grafica | laprensagrafica.com
  Listín Diario | Listin Diario | listindiario.com
  El Universo | | eluniverso.com
  El Observador | | elobservador.com.uy
  ABC Color | | abc.com.py
  Los Tiempos | | lostiempos.com
  Trinidad Express | | trinidadexpress.com
  Trinidad and Tobago Guardian | Trinidad Guardian | guardian.co.tt
  Stabroek News | | stabroeknews.com
  Nassau Guardian | | thenassauguardian.com
  Royal Gazette | | royalgazette.com
  Haitian Times | | haitiantimes.com
  Le Nouvelliste | Nouvelliste | lenouvelliste.com
  Business Day | | businessday.co.za, businesslive.co.za
  Sowetan? | SowetanLIVE | sowetanlive.co.za
  City Press
  Cape Times | | capetimes.co.za
  Cape Argus | | capeargus.co.za
  Citizen? | | citizen.co.za
  Rapport?
  Beeld? | | beeld.com
  East African? | EastAfrican | theeastafrican.co.ke
  New Times (Rwanda) | New Times? | newtimes.co.rw
  Daily Trust | | dailytrust.com
  BusinessDay (Nigeria) | BusinessDay? | businessday.ng
  Nation (Nigeria) | Nation? | thenationonlineng.net
  Zimbabwe Independent | | theindependent.co.zw
  NewsDay (Zimbabwe) | | newsday.co.zw
  Addis Standard | | addisstandard.com
  Addis Fortune | | addisfortune.news
  Ghanaian Times | | ghanaiantimes.com.gh
  Sudan Tribune | | sudantribune.com
  El Watan | | elwatan.com
  Le Matin | | lematin.ma
  Namibian? | | namibian.com.na
  Zambia Daily Mail | | daily-mail.co.zm
  Lusaka Times | | lusakatimes.com
  Nyasa Times | | nyasatimes.com
  Mmegi | | mmegi.bw
  Seychelles Nation | | nation.sc
  `,
)
