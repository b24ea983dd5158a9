import { newsroomRows } from './table.js'

/** Newspapers of the United Kingdom and Ireland. */
export const BRITISH_NEWSPAPERS = newsroomRows(
  'newspaper',
  `
  Guardian? | Guardian newspaper, guardian.co.uk, Guardian Australia, Guardian US | theguardian.com, guardian.co.uk | Guardian Media Group
  Observer? | Sunday Observer | observer.co.uk
  Times of London | Times?, London Times, Times newspaper, thetimes.co.uk | thetimes.co.uk, thetimes.com, timesonline.co.uk | News UK
  Sunday Times | | sundaytimes.co.uk, thesundaytimes.co.uk | News UK
  Telegraph? | Daily Telegraph, Sunday Telegraph, Telegraph newspaper | telegraph.co.uk | Telegraph Media Group
  Independent? | Independent newspaper, Independent on Sunday, independent.co.uk | independent.co.uk, the-independent.com
  i newspaper | inews, i paper | inews.co.uk | DMGT
  Financial Times | FT, FT.com | ft.com | Nikkei
  Daily Mail | MailOnline, Mail Online, Mail?, Mail on Sunday, DailyMail.com, Dailymail.com, Daily Mail Online | dailymail.co.uk, dailymail.com, mailonsunday.co.uk | DMGT
  Metro? | Metro.co.uk, Metro newspaper | metro.co.uk | DMGT
  Sun? | Sun Online, Sun newspaper, Sun on Sunday, Sun Online Travel, thesun.co.uk | thesun.co.uk, the-sun.com, thesun.ie, thescottishsun.co.uk | News UK
  News of the World | NOTW | newsoftheworld.co.uk | News UK
  Daily Mirror | Mirror?, Mirror Online, Mirror newspaper, Sunday Mirror | mirror.co.uk | Reach
  Sunday People | | people.co.uk | Reach
  Daily Express | Express?, Express Online, Sunday Express, Express.co.uk | express.co.uk | Reach
  Daily Star | Daily Star Sunday, Daily Star Online | dailystar.co.uk | Reach
  Evening Standard | Standard?, London Evening Standard, ES News, London Standard | standard.co.uk
  City A.M. | City AM | cityam.com
  Morning Star? | | morningstaronline.co.uk
  Daily Record | Sunday Mail | dailyrecord.co.uk | Reach
  Scotsman? | Scotland on Sunday | scotsman.com
  Herald Scotland | Glasgow Herald, Herald? | heraldscotland.com | Newsquest
  Press and Journal | Aberdeen Press and Journal | pressandjournal.co.uk | DC Thomson
  Courier? | Dundee Courier | thecourier.co.uk | DC Thomson
  Sunday Post | | sundaypost.com | DC Thomson
  National? | | thenational.scot | Newsquest
  Western Mail | WalesOnline, Wales Online | walesonline.co.uk | Reach
  South Wales Argus | | southwalesargus.co.uk | Newsquest
  Belfast Telegraph | | belfasttelegraph.co.uk | Mediahuis
  Belfast News Letter | News Letter? | newsletter.co.uk
  Irish News | | irishnews.com
  Irish Times | | irishtimes.com
  Irish Independent | Independent.ie, Sunday Independent? | independent.ie | Mediahuis
  Irish Examiner | | irishexaminer.com | Irish Times
  Manchester Evening News | MEN?, M.E.N. | manchestereveningnews.co.uk | Reach
  Liverpool Echo | Echo? | liverpoolecho.co.uk | Reach
  Birmingham Mail | BirminghamLive, Birmingham Live | birminghammail.co.uk | Reach
  Birmingham Post | | birminghampost.co.uk | Reach
  Express & Star | Express and Star | expressandstar.com
  Yorkshire Post | | yorkshirepost.co.uk
  Yorkshire Evening Post | | yorkshireeveningpost.co.uk
  Sheffield Star | | thestar.co.uk
  Northern Echo | | thenorthernecho.co.uk | Newsquest
  Newcastle Chronicle | ChronicleLive, Chronicle Live | chroniclelive.co.uk | Reach
  Sunderland Echo | | sunderlandecho.com
  Bristol Post | BristolLive, Bristol Live | bristolpost.co.uk | Reach
  Nottingham Post | NottinghamshireLive | nottinghampost.com | Reach
  Leicester Mercury | LeicestershireLive | leicestermercury.co.uk | Reach
  Derby Telegraph | DerbyshireLive | derbytelegraph.co.uk | Reach
  Stoke Sentinel | StokeonTrentLive | stokesentinel.co.uk | Reach
  Hull Daily Mail | HullLive | hulldailymail.co.uk | Reach
  Lancashire Telegraph | | lancashiretelegraph.co.uk | Newsquest
  Bolton News | | theboltonnews.co.uk | Newsquest
  Eastern Daily Press | EDP? | edp24.co.uk | Newsquest
  East Anglian Daily Times | | eadt.co.uk | Newsquest
  Brighton Argus | Argus? | theargus.co.uk | Newsquest
  Southern Daily Echo | | dailyecho.co.uk | Newsquest
  Portsmouth News | | portsmouth.co.uk
  Oxford Mail | | oxfordmail.co.uk | Newsquest
  Swindon Advertiser | | swindonadvertiser.co.uk | Newsquest
  Plymouth Herald | PlymouthLive | plymouthherald.co.uk | Reach
  Western Morning News | | westernmorningnews.co.uk | Reach
  Kent Online | KentOnline, Kent Messenger | kentonline.co.uk
  Surrey Comet | | surreycomet.co.uk | Newsquest
  Croydon Advertiser | | croydonadvertiser.co.uk | Reach
  Croydon Guardian | Your Local Guardian | yourlocalguardian.co.uk | Newsquest
  MyLondon | My London, getwestlondon | mylondon.news, getwestlondon.co.uk | Reach
  Jewish Chronicle | | thejc.com
  Catholic Herald | | catholicherald.co.uk
  South Wales Echo | |  | Reach
  Daily Post? | North Wales Live, North Wales Daily Post | northwales.co.uk, dailypost.co.uk | Reach
  Lincolnshire Echo | Lincolnshire Live, LincolnshireLive | lincolnshirelive.co.uk | Reach
  Shropshire Star | | shropshirestar.com
  Coventry Telegraph | Coventry Live, CoventryLive | coventrytelegraph.net | Reach
  Western Daily Press | |  | Reach
  Cornwall Live | CornwallLive | cornwalllive.com | Reach
  Devon Live | DevonLive, Exeter Express and Echo, Express and Echo | devonlive.com | Reach
  Somerset Live | SomersetLive | somersetlive.co.uk | Reach
  Gloucestershire Live | GloucestershireLive, Gloucester Citizen | gloucestershirelive.co.uk | Reach
  Reading Chronicle | | readingchronicle.co.uk | Newsquest
  Berkshire Live | BerkshireLive, Get Reading | getreading.co.uk | Reach
  Kent Live | KentLive | kentlive.news | Reach
  Surrey Live | SurreyLive, Get Surrey | getsurrey.co.uk | Reach
  Essex Live | EssexLive | essexlive.news | Reach
  Herts Live | HertsLive | hertfordshiremercury.co.uk | Reach
  Cambridge News | Cambridgeshire Live, CambridgeshireLive | cambridge-news.co.uk | Reach
  Ipswich Star | | ipswichstar.co.uk | Newsquest
  Norwich Evening News | | eveningnews24.co.uk | Newsquest
  Lancashire Evening Post | Lancashire Post | lep.co.uk | National World
  Lancs Live | LancsLive | lancs.live | Reach
  Blackpool Gazette | | blackpoolgazette.co.uk | National World
  News and Star | News & Star, Carlisle News & Star, Cumberland News | newsandstar.co.uk | Newsquest
  York Press | Press? | yorkpress.co.uk | Newsquest
  Teesside Gazette | Teesside Live, TeessideLive, Gazette Live, Evening Gazette? | gazettelive.co.uk | Reach
  Hartlepool Mail | | hartlepoolmail.co.uk | National World
  Shields Gazette | | shieldsgazette.com | National World
  Hackney Gazette | | hackneygazette.co.uk | Newsquest
  Ham & High | Hampstead and Highgate Express | hamhigh.co.uk | Newsquest
  Camden New Journal | | camdennewjournal.co.uk
  Islington Gazette | | islingtongazette.co.uk | Newsquest
  Southwark News | | southwarknews.co.uk
  News Shopper | | newsshopper.co.uk | Newsquest
  Glasgow Times | Evening Times?, Glasgow Evening Times | glasgowtimes.co.uk | Newsquest
  Glasgow Live | GlasgowLive | glasgowlive.co.uk | Reach
  Edinburgh Evening News | | edinburghnews.scotsman.com | National World
  Edinburgh Live | EdinburghLive | edinburghlive.co.uk | Reach
  Aberdeen Evening Express | | eveningexpress.co.uk | DC Thomson
  Inverness Courier | | inverness-courier.co.uk
  Shetland Times | | shetlandtimes.co.uk
  Orcadian? | | orcadian.co.uk
  Shetland News | | shetnews.co.uk
  West Highland Free Press | | whfp.com
  Ayrshire Post | |  | Reach
  Doncaster Free Press | | doncasterfreepress.co.uk | National World
  Rotherham Advertiser | | rotherhamadvertiser.co.uk
  Barnsley Chronicle | | barnsleychronicle.com
  Wakefield Express | | wakefieldexpress.co.uk | National World
  Halifax Courier | | halifaxcourier.co.uk | National World
  Huddersfield Examiner | Examiner Live, Yorkshire Live, YorkshireLive | examinerlive.co.uk | Reach
  Bradford Telegraph & Argus | Telegraph & Argus, Telegraph and Argus | thetelegraphandargus.co.uk | Newsquest
  Scarborough News | | thescarboroughnews.co.uk | National World
  Grimsby Telegraph | Grimsby Live, GrimsbyLive | grimsbytelegraph.co.uk | Reach
  Peterborough Telegraph | | peterboroughtoday.co.uk | National World
  Northampton Chronicle & Echo | Northampton Chronicle and Echo, Chronicle and Echo | northamptonchron.co.uk | National World
  Milton Keynes Citizen | | miltonkeynes.co.uk | National World
  Bucks Free Press | | bucksfreepress.co.uk | Newsquest
  Wiltshire Times | | wiltshiretimes.co.uk | Newsquest
  Salisbury Journal | | salisburyjournal.co.uk | Newsquest
  Bournemouth Echo | Bournemouth Daily Echo | bournemouthecho.co.uk | Newsquest
  Dorset Echo | | dorsetecho.co.uk | Newsquest
  Isle of Wight County Press | | countypress.co.uk | Newsquest
  Jersey Evening Post | | jerseyeveningpost.com
  Guernsey Press | | guernseypress.com
  Isle of Man Today | | iomtoday.co.im
  Colchester Gazette | Colchester Daily Gazette, Daily Gazette? | gazette-news.co.uk | Newsquest
  Southend Echo | | echo-news.co.uk | Newsquest
  Watford Observer | | watfordobserver.co.uk | Newsquest
  Wigan Today | Wigan Observer | wigantoday.net | National World
  Warrington Guardian | | warringtonguardian.co.uk | Newsquest
  Cheshire Live | CheshireLive, Chester Chronicle | cheshire-live.co.uk | Reach
  Chester Standard | | chesterstandard.co.uk | Newsquest
  Southport Visiter | |  | Reach
  Oldham Chronicle | | oldham-chronicle.co.uk
  Rochdale Observer | |  | Reach
  Worcester News | | worcesternews.co.uk | Newsquest
  Hereford Times | | herefordtimes.com | Newsquest
  Wolverhampton Express & Star
  Derry Journal | | derryjournal.com | National World
  Impartial Reporter | | impartialreporter.com
  `,
)
