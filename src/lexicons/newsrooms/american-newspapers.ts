import { newsroomRows } from './table.js'

/** Newspapers of the United States and Canada. */
export const AMERICAN_NEWSPAPERS = newsroomRows(
  'newspaper',
  `
  New York Times | NYT, NY Times, N.Y. Times, Times?, nytimes.com, NYTimes, New York Times News Service | nytimes.com, nyti.ms | New York Times Company
  Washington Post | WaPo, Post?, washingtonpost.com | washingtonpost.com, wapo.st | Nash Holdings
  Wall Street Journal | WSJ, Journal?, WSJ.com | wsj.com | News Corp
  USA Today | USAToday, USA TODAY Network, USA Today Network | usatoday.com | Gannett
  Los Angeles Times | LA Times, L.A. Times, LAT?, Times? | latimes.com | Patrick Soon-Shiong
  Chicago Tribune | Tribune? | chicagotribune.com | Tribune Publishing
  Chicago Sun-Times | Sun-Times? | suntimes.com, chicago.suntimes.com | Chicago Public Media
  New York Post | NY Post, Page Six, N.Y. Post, Post? | nypost.com, pagesix.com | News Corp
  New York Daily News | NY Daily News, N.Y. Daily News, Daily News? | nydailynews.com | Tribune Publishing
  Newsday | | newsday.com
  amNewYork | AM New York | amny.com
  Boston Globe | Globe? | bostonglobe.com
  Boston Herald | Herald? | bostonherald.com | MediaNews Group
  Philadelphia Inquirer | Inquirer?, Philly.com, Philadelphia Daily News | inquirer.com, philly.com
  Pittsburgh Post-Gazette | Post-Gazette? | post-gazette.com
  Pittsburgh Tribune-Review | Tribune-Review?, TribLive | triblive.com
  Erie Times-News | Erie Times News, Times-News?, GoErie, GoErie.com | goerie.com | Gannett
  Patriot-News | PennLive, PennLive.com, Harrisburg Patriot-News | pennlive.com | Advance
  Morning Call? | Allentown Morning Call | mcall.com | Tribune Publishing
  Dallas Morning News | Morning News? | dallasnews.com
  Houston Chronicle | Chronicle? | houstonchronicle.com, chron.com | Hearst
  San Antonio Express-News | Express-News? | expressnews.com, mysanantonio.com | Hearst
  Austin American-Statesman | American-Statesman, Statesman? | statesman.com
  Fort Worth Star-Telegram | Star-Telegram | star-telegram.com | McClatchy
  San Francisco Chronicle | SFGate, SF Chronicle, S.F. Chronicle, Chronicle? | sfchronicle.com, sfgate.com | Hearst
  San Jose Mercury News | Mercury News | mercurynews.com | MediaNews Group
  East Bay Times | | eastbaytimes.com | MediaNews Group
  Sacramento Bee | | sacbee.com | McClatchy
  Fresno Bee | | fresnobee.com | McClatchy
  San Diego Union-Tribune | Union-Tribune? | sandiegouniontribune.com | MediaNews Group
  Orange County Register | OC Register, Register? | ocregister.com | MediaNews Group
  Press-Enterprise? | Riverside Press-Enterprise | pe.com | MediaNews Group
  Seattle Times | | seattletimes.com
  Seattle Post-Intelligencer | SeattlePI, Seattle P-I | seattlepi.com | Hearst
  Oregonian | OregonLive, Oregonian/OregonLive | oregonlive.com | Advance
  Denver Post | | denverpost.com | MediaNews Group
  Rocky Mountain News | | rockymountainnews.com
  Arizona Republic | azcentral, azcentral.com | azcentral.com | Gannett
  Las Vegas Review-Journal | Review-Journal? | reviewjournal.com
  Las Vegas Sun | | lasvegassun.com
  Salt Lake Tribune | | sltrib.com
  Deseret News | | deseret.com, deseretnews.com
  Albuquerque Journal | | abqjournal.com
  Santa Fe New Mexican | | santafenewmexican.com
  Idaho Statesman | | idahostatesman.com | McClatchy
  Spokesman-Review | | spokesman.com
  Anchorage Daily News | | adn.com
  Honolulu Star-Advertiser | Star-Advertiser? | staradvertiser.com
  Detroit Free Press | Free Press? | freep.com | Gannett
  Detroit News | | detroitnews.com | MediaNews Group
  Cleveland Plain Dealer | Plain Dealer, Cleveland.com | cleveland.com | Advance
  Columbus Dispatch | Dispatch? | dispatch.com | Gannett
  Cincinnati Enquirer | Enquirer? | cincinnati.com | Gannett
  Dayton Daily News | | daytondailynews.com | Cox
  Akron Beacon Journal | Beacon Journal? | beaconjournal.com, ohio.com | Gannett
  Indianapolis Star | IndyStar, Indy Star | indystar.com | Gannett
  Milwaukee Journal Sentinel | Journal Sentinel | jsonline.com | Gannett
  Wisconsin State Journal | State Journal? | madison.com | Lee Enterprises
  Minneapolis Star Tribune | Star Tribune, Minnesota Star Tribune | startribune.com
  St. Paul Pioneer Press | Pioneer Press | twincities.com | MediaNews Group
  St. Louis Post-Dispatch | Post-Dispatch? | stltoday.com | Lee Enterprises
  Kansas City Star | | kansascity.com | McClatchy
  Wichita Eagle | | kansas.com | McClatchy
  Omaha World-Herald | World-Herald | omaha.com | Lee Enterprises
  Lincoln Journal Star | Journal Star? | journalstar.com | Lee Enterprises
  Des Moines Register | | desmoinesregister.com | Gannett
  Oklahoman | | oklahoman.com, newsok.com | Gannett
  Tulsa World | | tulsaworld.com | Lee Enterprises
  Arkansas Democrat-Gazette | Democrat-Gazette? | arkansasonline.com
  Atlanta Journal-Constitution | AJC, Journal-Constitution | ajc.com | Cox
  Miami Herald | Herald? | miamiherald.com | McClatchy
  Sun-Sentinel | South Florida Sun Sentinel, Sun Sentinel | sun-sentinel.com | Tribune Publishing
  Palm Beach Post | | palmbeachpost.com | Gannett
  Tampa Bay Times | St. Petersburg Times, Tampa Tribune | tampabay.com
  Orlando Sentinel | | orlandosentinel.com | Tribune Publishing
  Florida Times-Union | Times-Union? | jacksonville.com | Gannett
  Charlotte Observer | | charlotteobserver.com | McClatchy
  Raleigh News & Observer | News & Observer, News and Observer | newsobserver.com | McClatchy
  Post and Courier | Charleston Post and Courier | postandcourier.com
  State? | Columbia State | thestate.com | McClatchy
  Richmond Times-Dispatch | Times-Dispatch? | richmond.com | Lee Enterprises
  Virginian-Pilot | | pilotonline.com | Tribune Publishing
  Daily Progress | | dailyprogress.com | Lee Enterprises
  Roanoke Times | | roanoke.com | Lee Enterprises
  Baltimore Sun | Sun? | baltimoresun.com
  Washington Times | | washingtontimes.com
  Washington Examiner | Examiner? | washingtonexaminer.com
  Washington Free Beacon | Free Beacon | freebeacon.com
  Star-Ledger | NJ.com, Newark Star-Ledger | nj.com | Advance
  Bergen Record | Record?, NorthJersey.com | northjersey.com | Gannett
  Asbury Park Press | | app.com | Gannett
  Hartford Courant | Courant | courant.com | Tribune Publishing
  Providence Journal | | providencejournal.com | Gannett
  Portland Press Herald | Press Herald? | pressherald.com
  Bangor Daily News | | bangordailynews.com
  Concord Monitor | | concordmonitor.com
  Union Leader? | New Hampshire Union Leader, Manchester Union Leader | unionleader.com
  Burlington Free Press | | burlingtonfreepress.com | Gannett
  Buffalo News | | buffalonews.com | Lee Enterprises
  Albany Times Union | Times Union | timesunion.com | Hearst
  Syracuse Post-Standard | Post-Standard, Syracuse.com | syracuse.com | Advance
  Democrat and Chronicle | | democratandchronicle.com | Gannett
  Louisville Courier-Journal | Courier-Journal?, Courier Journal? | courier-journal.com | Gannett
  Lexington Herald-Leader | Herald-Leader? | kentucky.com | McClatchy
  Tennessean | Nashville Tennessean | tennessean.com | Gannett
  Commercial Appeal? | Memphis Commercial Appeal | commercialappeal.com | Gannett
  Knoxville News Sentinel | News Sentinel? | knoxnews.com | Gannett
  Times-Picayune | New Orleans Times-Picayune, NOLA.com, New Orleans Advocate | nola.com, theadvocate.com
  Clarion-Ledger | Clarion Ledger | clarionledger.com | Gannett
  Birmingham News | AL.com | al.com | Advance
  Montgomery Advertiser | | montgomeryadvertiser.com | Gannett
  Argus Leader | | argusleader.com | Gannett
  Billings Gazette | | billingsgazette.com | Lee Enterprises
  Kearney Hub | | kearneyhub.com | Lee Enterprises
  Christian Science Monitor | CSMonitor, Monitor? | csmonitor.com
  Stars and Stripes | | stripes.com | Department of Defense
  International Herald Tribune | | iht.com | New York Times Company
  Globe and Mail | Toronto Globe and Mail | theglobeandmail.com | Woodbridge
  Toronto Star | Star? | thestar.com | Torstar
  National Post | | nationalpost.com | Postmedia
  Toronto Sun | | torontosun.com | Postmedia
  Montreal Gazette | Gazette? | montrealgazette.com | Postmedia
  Vancouver Sun | | vancouversun.com | Postmedia
  Calgary Herald | | calgaryherald.com | Postmedia
  Edmonton Journal | | edmontonjournal.com | Postmedia
  Ottawa Citizen | | ottawacitizen.com | Postmedia
  Winnipeg Free Press | | winnipegfreepress.com
  La Presse | | lapresse.ca
  Le Devoir | | ledevoir.com
  Baltimore Banner | | thebaltimorebanner.com
  VTDigger | VT Digger | vtdigger.org
  Press of Atlantic City | | pressofatlanticcity.com | Lee Enterprises
  Delaware News Journal | Wilmington News Journal, Delaware Online, delawareonline.com | delawareonline.com | Gannett
  Toledo Blade | Blade? | toledoblade.com | Block Communications
  MLive | MLive Media Group, Grand Rapids Press, Flint Journal | mlive.com | Advance
  Chattanooga Times Free Press | Times Free Press | timesfreepress.com
  Cedar Rapids Gazette | Gazette? | thegazette.com
  Forum of Fargo-Moorhead | Fargo Forum, Fargo-Moorhead Forum, InForum | inforum.com
  Bismarck Tribune | | bismarcktribune.com | Lee Enterprises
  Casper Star-Tribune | | trib.com | Lee Enterprises
  Colorado Sun | | coloradosun.com
  Gazette of Colorado Springs | Colorado Springs Gazette, Denver Gazette | gazette.com, denvergazette.com
  Nevada Independent | | thenevadaindependent.com
  Reno Gazette Journal | Reno Gazette-Journal | rgj.com | Gannett
  Arizona Daily Star | Tucson.com | tucson.com | Lee Enterprises
  El Paso Times | | elpasotimes.com | Gannett
  El Paso Matters | | elpasomatters.org
  Topeka Capital-Journal | Capital-Journal? | cjonline.com | Gannett
  Greenville News | | greenvilleonline.com | Gannett
  Savannah Morning News | | savannahnow.com | Gannett
  Tallahassee Democrat | | tallahassee.com | Gannett
  Naples Daily News | | naplesnews.com | Gannett
  Fort Myers News-Press | News-Press? | news-press.com | Gannett
  Florida Today | | floridatoday.com | Gannett
  Sarasota Herald-Tribune | Herald-Tribune? | heraldtribune.com | Gannett
  Gainesville Sun | | gainesville.com | Gannett
  Augusta Chronicle | | augustachronicle.com | Gannett
  Macon Telegraph | | macon.com | McClatchy
  Winston-Salem Journal | | journalnow.com | Lee Enterprises
  Greensboro News & Record | News & Record? | greensboro.com | Lee Enterprises
  Fayetteville Observer | | fayobserver.com | Gannett
  Asheville Citizen-Times | Citizen-Times? | citizen-times.com | Gannett
  Daily Press? | Newport News Daily Press | dailypress.com | Tribune Publishing
  Charleston Gazette-Mail | Gazette-Mail? | wvgazettemail.com
  Mobile Press-Register | Press-Register?
  Jackson Free Press | | jacksonfreepress.com
  Mississippi Today | | mississippitoday.org
  Baton Rouge Advocate | Advocate?
  Shreveport Times | | shreveporttimes.com | Gannett
  Corpus Christi Caller-Times | Caller-Times? | caller.com | Gannett
  Lubbock Avalanche-Journal | Avalanche-Journal? | lubbockonline.com | Gannett
  Springfield News-Leader | News-Leader? | news-leader.com | Gannett
  Columbia Missourian | | columbiamissourian.com
  Peoria Journal Star | Journal Star? | pjstar.com | Gannett
  State Journal-Register | | sj-r.com | Gannett
  Rockford Register Star | Register Star? | rrstar.com | Gannett
  Daily Herald? | Arlington Heights Daily Herald | dailyherald.com
  Quad-City Times | | qctimes.com | Lee Enterprises
  Green Bay Press-Gazette | Press-Gazette? | greenbaypressgazette.com | Gannett
  Appleton Post-Crescent | Post-Crescent? | postcrescent.com | Gannett
  Duluth News Tribune | News Tribune? | duluthnewstribune.com
  South Bend Tribune | | southbendtribune.com | Gannett
  Fort Wayne Journal Gazette | Journal Gazette? | journalgazette.net
  Evansville Courier & Press | Courier & Press? | courierpress.com | Gannett
  Lansing State Journal | | lansingstatejournal.com | Gannett
  Bridge Michigan | Bridge Detroit | bridgemi.com
  Youngstown Vindicator | Vindicator? | vindy.com
  Erie Reader | | eriereader.com
  Scranton Times-Tribune | Times-Tribune? | thetimes-tribune.com
  Lehigh Valley Live | LehighValleyLive.com | lehighvalleylive.com | Advance
  Reading Eagle | | readingeagle.com
  LNP | Lancaster Online, LancasterOnline | lancasteronline.com
  York Daily Record | | ydr.com | Gannett
  Spotlight PA | | spotlightpa.org
  Rochester Democrat and Chronicle | |  | Gannett
  Poughkeepsie Journal | | poughkeepsiejournal.com | Gannett
  Journal News? | Westchester Journal News, lohud | lohud.com | Gannett
  Staten Island Advance | SILive | silive.com | Advance
  Worcester Telegram & Gazette | Telegram & Gazette? | telegram.com | Gannett
  Springfield Republican | MassLive, MassLive.com | masslive.com | Advance
  Cape Cod Times | | capecodtimes.com | Gannett
  Lowell Sun | | lowellsun.com | MediaNews Group
  New Haven Register | | nhregister.com | Hearst
  Connecticut Post | CT Post | ctpost.com | Hearst
  CT Mirror | Connecticut Mirror | ctmirror.org
  Modesto Bee | | modbee.com | McClatchy
  Bakersfield Californian | | bakersfield.com
  Santa Rosa Press Democrat | Press Democrat | pressdemocrat.com
  Ventura County Star | | vcstar.com | Gannett
  Desert Sun | | desertsun.com | Gannett
  Long Beach Press-Telegram | Press-Telegram? | presstelegram.com | MediaNews Group
  LA Daily News | Los Angeles Daily News | dailynews.com | MediaNews Group
  San Francisco Examiner | SF Examiner | sfexaminer.com
  San Francisco Standard | SF Standard | sfstandard.com
  Tacoma News Tribune | | thenewstribune.com | McClatchy
  Statesman Journal | | statesmanjournal.com | Gannett
  Register-Guard | Eugene Register-Guard | registerguard.com | Gannett
  Willamette Week | | wweek.com
  Missoulian | | missoulian.com | Lee Enterprises
  Great Falls Tribune | | greatfallstribune.com | Gannett
  Juneau Empire | | juneauempire.com
  Texas Observer | | texasobserver.org
  Dallas Observer | | dallasobserver.com
  Honolulu Civil Beat | Civil Beat? | civilbeat.org
  Guam Daily Post | | postguam.com
  New York Sun | | nysun.com
  Village Voice | | villagevoice.com
  New York Amsterdam News | Amsterdam News | amsterdamnews.com
  Forward? | Jewish Daily Forward | forward.com
  El Nuevo Herald | | elnuevoherald.com | McClatchy
  La Opinión | La Opinion | laopinion.com
  Virginia Mercury | | virginiamercury.com
  City Paper? | Washington City Paper | washingtoncitypaper.com
  Hamilton Spectator | | thespec.com | Torstar
  Halifax Chronicle Herald | Chronicle Herald, Halifax Chronicle-Herald | thechronicleherald.ca
  Saskatoon StarPhoenix | StarPhoenix, Saskatoon Star Phoenix | thestarphoenix.com | Postmedia
  Regina Leader-Post | Leader-Post? | leaderpost.com | Postmedia
  Victoria Times Colonist | Times Colonist | timescolonist.com
  Telegraph-Journal | Saint John Telegraph-Journal | tj.news | Postmedia
  Province? | Vancouver Province | theprovince.com | Postmedia
  Journal de Montréal | Journal de Montreal, Le Journal de Montréal, Le Journal de Montreal | journaldemontreal.com | Quebecor
  Journal de Québec | Le Journal de Québec, Journal de Quebec | journaldequebec.com | Quebecor
  Financial Post | | financialpost.com | Postmedia
  Windsor Star | | windsorstar.com | Postmedia
  London Free Press | | lfpress.com | Postmedia
  Kingston Whig-Standard | Whig-Standard | thewhig.com | Postmedia
  `,
)
