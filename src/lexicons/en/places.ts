import { CITIES } from './places-cities.js'
import { COUNTRIES } from './places-countries.js'

/** US states and Canadian provinces. */
const STATES =
  'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington state;west virginia;wisconsin;wyoming;district of columbia;puerto rico;guam;ontario;quebec;british columbia;alberta;manitoba;saskatchewan;nova scotia;new brunswick;newfoundland;yukon;nunavut'

/** Short forms of states as they stand behind a town: "Scranton, Pa.". Without full stops. */
const STATE_ABBREVIATIONS =
  'ala;ariz;ark;calif;colo;conn;del;fla;ga;ill;ind;kan;ky;la;md;mass;mich;minn;miss;mo;mont;neb;nev;nh;nj;nm;ny;nc;nd;okla;ore;pa;ri;sc;sd;tenn;tex;va;vt;wash;wva;wis;wyo;dc;al;ak;az;ar;ca;co;ct;fl;id;il;in;ia;ks;me;mi;mn;ms;mt;ne;nv;oh;ok;or;tn;tx;ut;wa;wv;wi;wy'

/** Continents, seas, regions and well-known places that are neither a country nor a city. */
const REGIONS =
  'africa;asia;europe;north america;south america;latin america;central america;antarctica;oceania;australasia;middle east;mideast;far east;southeast asia;south asia;central asia;east asia;east africa;west africa;north africa;southern africa;sub-saharan africa;horn of africa;eastern europe;western europe;central europe;northern europe;balkans;baltics;caucasus;scandinavia;siberia;crimea;donbas;donetsk;luhansk;chechnya;dagestan;catalonia;basque country;andalusia;bavaria;saxony;lombardy;sicily;sardinia;tuscany;corsica;normandy;brittany;provence;flanders;wallonia;transylvania;anatolia;kurdistan;iraqi kurdistan;kashmir;punjab;gujarat;maharashtra;kerala;tamil nadu;karnataka;uttar pradesh;bihar;west bengal;rajasthan;sindh;balochistan;khyber pakhtunkhwa;tibet;xinjiang;guangdong;sichuan;hubei;inner mongolia;manchuria;okinawa;hokkaido;java;sumatra;borneo;bali;mindanao;luzon;west bank;gaza;gaza strip;golan heights;sinai;sinai peninsula;sahara;sahel;darfur;biafra;katanga;transvaal;kwazulu-natal;patagonia;amazon basin;andes;himalayas;alps;pyrenees;rocky mountains;rockies;appalachia;urals;mount everest;kilimanjaro;' +
  'atlantic ocean;pacific ocean;indian ocean;arctic ocean;atlantic;pacific;arctic;mediterranean;mediterranean sea;black sea;red sea;baltic sea;north sea;caspian sea;aegean sea;south china sea;east china sea;yellow sea;sea of japan;persian gulf;gulf of mexico;gulf of aden;strait of hormuz;suez canal;panama canal;english channel;caribbean;bering sea;dead sea;great lakes;lake michigan;lake erie;nile;amazon river;danube;rhine;thames;seine;volga;mekong;ganges;yangtze;mississippi river;potomac;rio grande;' +
  "midwest;mid-atlantic;new england;deep south;east coast;west coast;gulf coast;southern california;northern california;silicon valley;bay area;long island;staten island;manhattan;brooklyn;queens;the bronx;bronx;harlem;hollywood;beverly hills;capitol hill;times square;central park;ground zero;guantanamo;guantanamo bay;guantánamo bay;fort hood;camp david;mar-a-lago;martha’s vineyard;martha's vineyard;cape cod;cape canaveral;grand canyon;yellowstone;yosemite;florida keys;rust belt;appalachian mountains;sierra nevada;mexico border;" +
  'england;scotland;wales;northern ireland;ulster;cornwall;devon;kent;essex;sussex;east sussex;west sussex;surrey;hampshire;dorset;somerset;wiltshire;gloucestershire;oxfordshire;berkshire;buckinghamshire;hertfordshire;bedfordshire;cambridgeshire;suffolk;norfolk;lincolnshire;nottinghamshire;derbyshire;leicestershire;northamptonshire;warwickshire;worcestershire;herefordshire;shropshire;staffordshire;cheshire;lancashire;cumbria;yorkshire;north yorkshire;south yorkshire;west yorkshire;county durham;northumberland;tyne and wear;merseyside;greater manchester;west midlands;east midlands;isle of wight;isle of man;channel islands;jersey;guernsey;orkney;shetland;hebrides;highlands;lake district;peak district;thames valley;west country;east anglia;home counties;south london;north london;east london;west london;central london;south-east london;north-west london;heathrow;gatwick;stansted;downing street;whitehall;westminster;fleet street;canary wharf;soho;camden;hackney;islington;southwark;lambeth;lewisham;greenwich;croydon;wimbledon;kensington;chelsea;brixton;tottenham;hammersmith;ealing;' +
  'new south wales;queensland;victoria;tasmania;south australia;western australia;northern territory;great barrier reef;south island;north island;upstate new york;tri-state area'

/** Places under many names with the one we use. */
const CANONICAL: Readonly<Record<string, string>> = {
  us: 'United States',
  'u.s': 'United States',
  'u.s.': 'United States',
  usa: 'United States',
  'u.s.a': 'United States',
  'u.s.a.': 'United States',
  america: 'United States',
  'united states of america': 'United States',
  uk: 'United Kingdom',
  'u.k': 'United Kingdom',
  'u.k.': 'United Kingdom',
  britain: 'United Kingdom',
  'great britain': 'United Kingdom',
  uae: 'United Arab Emirates',
  'u.a.e.': 'United Arab Emirates',
  drc: 'Democratic Republic of Congo',
  'russian federation': 'Russia',
  'new york city': 'New York',
  'washington dc': 'Washington',
  'washington d.c.': 'Washington',
  mideast: 'Middle East',
}

/** Every place of the lists, lower case. */
export const PLACES: ReadonlySet<string> = new Set([COUNTRIES, CITIES, STATES, REGIONS].join(';').split(';'))

/** States, provinces, countries and their short forms: what stands behind a town and a comma. */
export const LARGER_PLACES: ReadonlySet<string> = new Set(
  [COUNTRIES, STATES, STATE_ABBREVIATIONS, 'england;scotland;wales'].join(';').split(';'),
)

/** Short forms of US states, lower case without full stops; they count as places only behind a comma or a hyphen. */
export const SHORT_STATES: ReadonlySet<string> = new Set(STATE_ABBREVIATIONS.split(';'))

/** Places that are also surnames, first names or teams: no proof of a place when a person of that name is in the article. */
export const PLACES_LIKE_NAMES: ReadonlySet<string> = new Set(
  'washington;lincoln;jackson;madison;houston;austin;dallas;orlando;charlotte;chelsea;georgia;virginia;victoria;jordan;chad;israel;paris;florence;milan;sydney;adelaide;kent;jersey;sussex;clinton;carson;bristol;york;lancaster;hamilton;london;alexandria;savannah;regina;phoenix;cleveland;berkeley;newton;essex;devon;norfolk;india;asia;kenya;wells;reading;bath;nice;cork;mobile;buffalo;java;bali;queens;wales;england;holland;ireland;france;germany;amazon;soho;brooklyn;camden;salem;logan;trenton;franklin;raleigh;warren;bradford;durham;hastings;preston;crawley;worthing;burnley;stafford;derby;wade'.split(
    ';',
  ),
)

/** What the last word of an unlisted place says it is: "Whitfield Road", "Carrow County". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'city county street road avenue boulevard lane drive highway river creek lake island islands beach valley bay park square station hills heights bridge sea ocean ' +
    'desert mountains mountain peninsula province prefecture parish borough township village forest canyon coast canal airport harbor harbour port square plaza ' +
    'interchange junction terminal arena stadium cemetery falls springs gulf strait territory archipelago plateau district tunnel pier quay corner end cross circus gate grove common lighthouse palace garden gardens wharf'
  ).split(' '),
)

/** Words that open a place's name: "Lake Michigan", "Mount Vernon", "Port Arthur", "Fort Bragg". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'new lake mount mt fort ft port cape camp gulf isle san santa santo saint st el los las'.split(' '),
)

/** The canonical name of a place given in lower case, null where it has only the one it is written with. */
export function canonicalPlace(name: string): string | null {
  return Object.hasOwn(CANONICAL, name) ? (CANONICAL[name] as string) : null
}
