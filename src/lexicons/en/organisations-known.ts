/**
 * Organisations known without a head word, as `Canonical | alias, alias`; the canonical form is the one news uses.
 * Newsrooms have a table of their own.
 */
const KNOWN = `
White House
Pentagon | U.S. Defense Department, US Defense Department, Defense Department, Department of Defense, DOD, DoD
State Department | U.S. State Department, US State Department, Department of State
Justice Department | Department of Justice, DOJ, DoJ, U.S. Justice Department, US Justice Department, U.S. Department of Justice, US Department of Justice
Treasury Department | Department of the Treasury, U.S. Treasury, US Treasury, Treasury
Department of Homeland Security | DHS, Homeland Security, Homeland Security Department
FBI | Federal Bureau of Investigation, F.B.I.
CIA | Central Intelligence Agency, C.I.A.
NSA | National Security Agency, N.S.A.
National Security Council | NSC
NASA | National Aeronautics and Space Administration, Nasa
EPA | Environmental Protection Agency, E.P.A.
FDA | Food and Drug Administration, F.D.A.
FCC | Federal Communications Commission, F.C.C.
FAA | Federal Aviation Administration, F.A.A.
FEMA | Federal Emergency Management Agency
FDIC | Federal Deposit Insurance Corporation, F.D.I.C.
FEC | Federal Election Commission, F.E.C.
FTC | Federal Trade Commission, F.T.C.
SEC | Securities and Exchange Commission, S.E.C.
IRS | Internal Revenue Service, I.R.S.
NTSB | National Transportation Safety Board
TSA | Transportation Security Administration
DEA | Drug Enforcement Administration
ATF | Bureau of Alcohol Tobacco Firearms and Explosives
ICE | Immigration and Customs Enforcement
CDC | Centers for Disease Control and Prevention, Centers for Disease Control, C.D.C.
NIH | National Institutes of Health
NOAA | National Oceanic and Atmospheric Administration
USGS | U.S. Geological Survey, US Geological Survey
Federal Reserve | Fed, the Fed, US Federal Reserve, U.S. Federal Reserve
Secret Service | U.S. Secret Service, US Secret Service
Supreme Court | U.S. Supreme Court, US Supreme Court
Congress | U.S. Congress, US Congress
Senate | U.S. Senate, US Senate
House of Representatives | U.S. House of Representatives, US House of Representatives, House
Capitol Police | U.S. Capitol Police
Border Patrol | U.S. Border Patrol
Navy | U.S. Navy, US Navy
Army | U.S. Army, US Army
Air Force | U.S. Air Force, US Air Force
Marine Corps | U.S. Marine Corps, US Marine Corps, Marines
Coast Guard | U.S. Coast Guard, US Coast Guard
National Guard
Joint Chiefs of Staff | Joint Chiefs
Congressional Budget Office | CBO
Democratic National Committee | DNC, D.N.C.
Republican National Committee | RNC, R.N.C.
Democratic Party
Republican Party | GOP, G.O.P.
Tea Party
Green Party
Libertarian Party
Labour Party | Labour
Conservative Party | Tory Party
Liberal Democrats | Lib Dems
Scottish National Party | SNP
UKIP | UK Independence Party, Ukip
Sinn Fein | Sinn Féin
Democratic Unionist Party | DUP
Home Office
Foreign Office | Foreign and Commonwealth Office, FCO
Ministry of Defence | MoD, MOD
Ministry of Justice | MoJ
Downing Street | Number 10, No 10, No. 10
House of Commons | Commons
House of Lords
Crown Prosecution Service | CPS
National Crime Agency | NCA
Met Office
Metropolitan Police | Met, Met Police, Metropolitan Police Service, Scotland Yard, New Scotland Yard
British Transport Police | BTP
Serious Fraud Office | SFO
Health and Safety Executive | HSE
Rail Accident Investigation Branch | RAIB
Air Accidents Investigation Branch | AAIB
Transport for London | TfL, TFL
Network Rail
London Fire Brigade | LFB
London Ambulance Service
NHS | National Health Service
NHS England
Bank of England | BoE
Office for National Statistics | ONS
MI5
MI6 | Secret Intelligence Service
GCHQ
RSPCA
RNLI
European Union | EU, E.U.
European Commission
European Parliament
European Council
European Central Bank | ECB
Europol
Interpol
Eurozone
NATO | Nato, North Atlantic Treaty Organization
United Nations | UN, U.N.
UN Security Council | U.N. Security Council, United Nations Security Council, Security Council
UNICEF | Unicef
UNESCO | Unesco
UNHCR
World Health Organization | WHO, World Health Organisation
World Trade Organization | WTO, World Trade Organisation
World Bank
International Monetary Fund | IMF, I.M.F.
International Criminal Court | ICC
International Atomic Energy Agency | IAEA
Red Cross | International Red Cross, American Red Cross, British Red Cross
International Committee of the Red Cross | ICRC
Amnesty International
Human Rights Watch
Doctors Without Borders | MSF, Médecins Sans Frontières, Medecins Sans Frontieres
Greenpeace
Oxfam
Save the Children
Arab League
African Union
ASEAN | Asean
OPEC | Opec
OSCE
OECD
BRICS
G7
G8
G20
Kremlin
Duma | State Duma
Knesset
Bundestag
Hamas
Hezbollah | Hizbollah, Hizbullah
Taliban
Al Qaeda | al-Qaeda, Al-Qaeda, al Qaeda, al-Qaida, Al-Qaida
Islamic State | ISIS, ISIL, Isis, Isil, Daesh, IS group, Islamic State group
Boko Haram
Al Shabaab | al-Shabaab, Al-Shabaab, al-Shabab, al Shabaab
Fatah
PLO | Palestine Liberation Organization
Palestinian Authority
PKK | Kurdistan Workers' Party
YPG
IRA
Revolutionary Guards | Revolutionary Guard, IRGC
Mossad
Shin Bet
IDF | Israel Defense Forces, Israeli Defense Forces
FSB
GRU
KGB
ACLU | American Civil Liberties Union, A.C.L.U.
NAACP | N.A.A.C.P.
NRA | National Rifle Association, N.R.A.
AFL-CIO
AARP
AIPAC
PETA
Planned Parenthood
Black Lives Matter | BLM
Judicial Watch
Citizens United
Club for Growth
Heritage Foundation
Brookings Institution | Brookings
Cato Institute
Pew Research Center | Pew
Gallup
Quinnipiac University | Quinnipiac
YouGov
Ipsos
FIFA | Fifa
UEFA | Uefa
NFL
NBA
MLB
NHL
NCAA
IOC | International Olympic Committee
Premier League
Google | Alphabet
Apple
Microsoft
Facebook
Twitter
Amazon.com
YouTube
Instagram
WhatsApp
Snapchat
Netflix
Uber
Lyft
Airbnb
Tesla
SpaceX | Space X
Intel
IBM
Oracle
Cisco
HP | Hewlett-Packard, Hewlett Packard
Dell
Nvidia
Samsung
Sony
Huawei
Alibaba
Tencent
Baidu
Nokia
Yahoo
LinkedIn
PayPal
eBay
Walmart | Wal-Mart
Starbucks
McDonald's | McDonald’s
Coca-Cola
Pepsi | PepsiCo
Nike
Adidas
Disney
Boeing
Airbus
Lockheed Martin
Raytheon
BAE Systems
Rolls-Royce
General Motors | GM
General Electric | GE
Ford
Toyota
Honda
Volkswagen | VW
BMW
Daimler
Nissan
Fiat Chrysler
Exxon Mobil | ExxonMobil, Exxon
Chevron
BP
Shell | Royal Dutch Shell
Gazprom
Rosneft
Saudi Aramco | Aramco
Goldman Sachs
Morgan Stanley
JPMorgan Chase | JPMorgan, JP Morgan, J.P. Morgan
Citigroup | Citibank
Bank of America
Wells Fargo
HSBC
Barclays
Lloyds
Deutsche Bank
Credit Suisse
UBS
BlackRock
Berkshire Hathaway
Lehman Brothers
Pfizer
Novartis
Roche
Merck
GlaxoSmithKline | GSK
AstraZeneca
Bayer
Monsanto
Verizon
AT&T
T-Mobile
Vodafone
Comcast
Time Warner
Ryanair
EasyJet | easyJet
Lufthansa
EgyptAir
British Airways | BA
Virgin Atlantic
FedEx
UPS
Getty Images | Getty
Wall Street
`

const canonicalOf = new Map<string, string>()
for (const row of KNOWN.trim().split('\n')) {
  const [canonical = '', aliases = ''] = row.split('|').map((field) => field.trim())
  canonicalOf.set(canonical.toLowerCase(), canonical)
  for (const alias of aliases === '' ? [] : aliases.split(',')) canonicalOf.set(alias.trim().toLowerCase(), canonical)
}

/** Every name and alias of the list, lower case. */
export const KNOWN_ORGANISATIONS: readonly string[] = [...canonicalOf.keys()]

/** The customary name of a well-known organisation given in lower case, null where it is not in the list. */
export function knownOrganisation(name: string): string | null {
  return canonicalOf.get(name) ?? null
}

/** Known names that are also common words: only their exact capitals count, and never at the start of a sentence alone. */
export const WORDLIKE_ORGANISATIONS: ReadonlySet<string> = new Set(
  'house,senate,fed,who,ice,is,ups,ba,gm,ge,army,navy,marines,shell,ford,apple,uber,intel,oracle,labour,commons,treasury,pew,getty,congress,us,met,ira,roche,dell,tesla,merck,pepsi,gallup,lloyds,disney,alphabet'.split(
    ',',
  ),
)
