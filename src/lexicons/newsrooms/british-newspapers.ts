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
  Irish Independent | Independent.ie | independent.ie | Mediahuis
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
  `,
)
