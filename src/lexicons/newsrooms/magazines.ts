import { newsroomRows } from './table.js'

/** Magazines and journals with newsrooms. */
export const MAGAZINES = newsroomRows(
  'magazine',
  `
  Time? | Time magazine, TIME, Time.com | time.com
  Newsweek | | newsweek.com
  Economist? | Economist magazine | economist.com
  New Yorker? | New Yorker magazine | newyorker.com | Condé Nast
  Atlantic? | Atlantic magazine, Atlantic Monthly | theatlantic.com | Emerson Collective
  Politico Magazine | | | Axel Springer
  New York magazine | New York Magazine, NYMag, Intelligencer? | nymag.com, vulture.com, thecut.com | Vox Media
  Vanity Fair | | vanityfair.com | Condé Nast
  Vogue | | vogue.com, vogue.co.uk | Condé Nast
  Wired? | Wired magazine, Wired.com, WIRED | wired.com, wired.co.uk | Condé Nast
  GQ | | gq.com | Condé Nast
  Esquire? | Esquire magazine | esquire.com | Hearst
  Rolling Stone | | rollingstone.com | Penske
  Variety? | Variety magazine | variety.com | Penske
  Hollywood Reporter | THR | hollywoodreporter.com | Penske
  Billboard? | Billboard magazine | billboard.com | Penske
  People? | People magazine, PEOPLE | people.com | Dotdash Meredith
  Us Weekly | Us Magazine | usmagazine.com
  Entertainment Weekly | EW?, EW.com | ew.com | Dotdash Meredith
  OK! | OK! Magazine | okmagazine.com, ok.co.uk
  Hello! | Hello! magazine | hellomagazine.com
  Forbes? | Forbes magazine, Forbes.com | forbes.com
  Fortune? | Fortune magazine | fortune.com
  Bloomberg Businessweek | Businessweek, BusinessWeek | businessweek.com | Bloomberg L.P.
  Barron's | Barrons | barrons.com | News Corp
  Harvard Business Review | HBR | hbr.org
  Fast Company | | fastcompany.com
  Inc. magazine | | inc.com
  Entrepreneur? | | entrepreneur.com
  Foreign Policy? | Foreign Policy magazine | foreignpolicy.com
  Foreign Affairs? | Foreign Affairs magazine | foreignaffairs.com
  National Interest? | | nationalinterest.org
  National Review | | nationalreview.com
  Weekly Standard | | weeklystandard.com
  New Republic? | | newrepublic.com, tnr.com
  Nation? | Nation magazine | thenation.com
  Mother Jones | | motherjones.com
  Reason? | Reason magazine | reason.com
  Commentary? | Commentary magazine | commentary.org
  American Conservative | | theamericanconservative.com
  American Prospect | | prospect.org
  Washington Monthly | | washingtonmonthly.com
  Harper's Magazine | Harper's | harpers.org
  Spectator? | Spectator magazine | spectator.co.uk, spectator.org
  New Statesman | | newstatesman.com
  Private Eye | | private-eye.co.uk
  Prospect? | Prospect magazine | prospectmagazine.co.uk
  London Review of Books | | lrb.co.uk
  Week? | The Week magazine | theweek.com, theweek.co.uk
  Reader's Digest | | rd.com, readersdigest.co.uk
  National Geographic | NatGeo, Nat Geo | nationalgeographic.com | Disney
  Scientific American | | scientificamerican.com | Springer Nature
  New Scientist | | newscientist.com | DMGT
  Nature? | Nature magazine, Nature News | nature.com | Springer Nature
  Science? | Science magazine | sciencemag.org, science.org | AAAS
  Discover? | Discover magazine | discovermagazine.com
  Popular Mechanics | PopMech | popularmechanics.com | Hearst
  Popular Science | PopSci | popsci.com
  Smithsonian magazine | Smithsonian? | smithsonianmag.com
  MIT Technology Review | Technology Review | technologyreview.com
  PC Magazine | PCMag, PC Mag | pcmag.com | Ziff Davis
  PC World | PCWorld | pcworld.com
  Computerworld | | computerworld.com
  Inquirer (technology) | | theinquirer.net
  Sports Illustrated | SI.com | si.com
  Car and Driver | | caranddriver.com | Hearst
  Consumer Reports | | consumerreports.org
  Aviation Week | | aviationweek.com
  Flight Global | FlightGlobal, Flight International | flightglobal.com
  Jane's | Jane's Defence Weekly, Janes | janes.com
  Defense News | | defensenews.com
  Army Times | | armytimes.com
  Military Times | | militarytimes.com
  Lancet? | Lancet medical journal | thelancet.com | Elsevier
  BMJ | British Medical Journal | bmj.com
  Advocate? | Advocate magazine | advocate.com
  Ebony? | Ebony magazine | ebony.com
  Cosmopolitan? | Cosmo | cosmopolitan.com | Hearst
  Elle? | Elle magazine | elle.com | Hearst
  Marie Claire | | marieclaire.com
  Glamour? | Glamour magazine | glamour.com | Condé Nast
  Teen Vogue | | teenvogue.com | Condé Nast
  Women's Wear Daily | WWD | wwd.com | Penske
  NME | New Musical Express | nme.com
  Radio Times | | radiotimes.com
  Der Spiegel | Spiegel, Spiegel Online | spiegel.de
  Stern? | Stern magazine | stern.de | Bertelsmann
  Focus? | Focus magazine | focus.de | Burda
  L'Express | | lexpress.fr
  L'Obs | Le Nouvel Observateur | nouvelobs.com
  Le Point | | lepoint.fr
  Paris Match | | parismatch.com
  Charlie Hebdo | | charliehebdo.fr
  L'Espresso | | espresso.repubblica.it
  Veja? | | veja.abril.com.br
  Semana | | semana.com
  Maclean's | Macleans | macleans.ca
  Caravan? | Caravan magazine | caravanmagazine.in
  Outlook? | Outlook India | outlookindia.com
  Harper's Bazaar | | harpersbazaar.com | Hearst
  Playboy | Playboy magazine | playboy.com
  Essence? | Essence magazine | essence.com
  Out? | Out magazine | out.com
  Chronicle of Higher Education | | chronicle.com
  Chronicle of Philanthropy | | philanthropy.com
  Education Week | EdWeek | edweek.org
  American Lawyer | | law.com
  Ad Age | Advertising Age | adage.com
  Adweek | | adweek.com
  Sporting News | | sportingnews.com
  Big Issue | | bigissue.com
  Tablet? | Tablet magazine | tabletmag.com
  Church Times | | churchtimes.co.uk
  Nursing Times | | nursingtimes.net
  Health Service Journal | HSJ | hsj.co.uk
  Pulse? | Pulse Today, Pulse magazine | pulsetoday.co.uk
  Inside Housing | | insidehousing.co.uk
  Construction News | | constructionnews.co.uk
  New Civil Engineer | | newcivilengineer.com
  Architects' Journal | | architectsjournal.co.uk
  Farmers Weekly | | fwi.co.uk
  Farmers Guardian | | farmersguardian.com
  Grocer? | | thegrocer.co.uk
  Retail Week | | retail-week.com
  Drapers? | | drapersonline.com
  Marketing Week | | marketingweek.com
  Campaign? | Campaign magazine | campaignlive.co.uk
  Press Gazette | | pressgazette.co.uk
  Times Educational Supplement | Tes, TES magazine | tes.com
  Times Higher Education | | timeshighereducation.com
  Schools Week | | schoolsweek.co.uk
  Law Gazette | Law Society Gazette | lawgazette.co.uk
  Lawyer? | Lawyer magazine | thelawyer.com
  FourFourTwo | Four Four Two | fourfourtwo.com
  Autosport | | autosport.com
  Autocar | | autocar.co.uk
  Auto Express | | autoexpress.co.uk
  Motor Trend | MotorTrend | motortrend.com
  World Soccer
  Railway Gazette | Railway Gazette International | railwaygazette.com
  TradeWinds? | TradeWinds News | tradewindsnews.com
  Lloyd's List | | lloydslist.com
  Bookseller? | Bookseller magazine | thebookseller.com
  Publishers Weekly | | publishersweekly.com
  Down Beat | DownBeat | downbeat.com
  Tatler | | tatler.com
  Walrus? | | thewalrus.ca
  Monthly? | | themonthly.com.au
  Frontline? | Frontline magazine | frontline.thehindu.com
  Profil? | Profil magazine | profil.at
  Panorama? | Panorama magazine | panorama.it
  WirtschaftsWoche | | wiwo.de
  Manager Magazin | | manager-magazin.de
  Knack? | | knack.be
  Weltwoche | Die Weltwoche | weltwoche.ch
  Wprost | | wprost.pl
  Polityka | | polityka.pl
  HVG | | hvg.hu
  Respekt | | respekt.cz
  Ogonyok
  Proceso? | Proceso magazine | proceso.com.mx
  Caretas | | caretas.pe
  IstoÉ | IstoE | istoe.com.br
  Época | Epoca | epoca.globo.com
  Caijing | | caijing.com.cn
  Bungeishunju | Shukan Bunshun | bunshun.jp
  Cell? | Cell journal | cell.com
  JAMA | Journal of the American Medical Association | jamanetwork.com
  New England Journal of Medicine | NEJM | nejm.org
  PLOS One | | journals.plos.org
  PNAS | Proceedings of the National Academy of Sciences | pnas.org
  Chemistry World | | chemistryworld.com
  `,
)
