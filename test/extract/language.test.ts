import { expect, test } from 'vitest'
import { findLanguage, statedLanguage } from '../../src/extract/facts/language.js'
import { articleOf, htmlPage } from './article.js'

const UKRAINIAN = 'Старий міст закрили у вівторок після того, як баржа вдарила в його опору, і ніхто не може сказати, коли його відкриють.'
const RUSSIAN = 'Старый мост закрыли во вторник после того, как баржа ударила в его опору, и никто не может сказать, когда его откроют.'
const MARATHI = 'जुना पूल मंगळवारी बंद करण्यात आला, कारण एका जहाजाने त्याच्या खांबाला धडक दिली होती.'
const ZULU =
  'Ibhuloho elidala livaliwe futhi akekho okwaziyo ukuthi lizovulwa nini. UMasipala uthe abantu abakwazi ukuwela ngoba insika yephukile, kodwa isikebhe sikhona manje. Uma imvula ina kakhulu noma umoya uvunguza, isikebhe asihambi kanye nezimoto, kusho uMasipala.'
const FINNISH =
  'Vanha silta suljettiin tiistaina, kun proomu oli törmännyt sen pilariin, ja kaupunki kertoi, että se on kiinni niin kauan kuin tutkimus kestää. Lautta kulkee nyt myös yöllä, mutta autot eivät mahdu siihen, jos tuuli on kova tai vesi on korkealla.'

test.each<[string, string | null, string]>([
  [UKRAINIAN, 'uk', 'uk'],
  [UKRAINIAN, null, 'uk'],
  [RUSSIAN, 'en-US', 'ru'],
  [RUSSIAN, 'bg', 'bg'],
  [MARATHI, 'mr-IN', 'mr-IN'],
  [MARATHI, 'en', 'hi'],
  [ZULU, 'en', 'zu'],
  [FINNISH, 'en-GB', 'fi'],
])('%s, stated as %s, is %s', (text, stated, expected) => {
  expect(findLanguage(text, stated)).toBe(expected)
})

test.each<[readonly (string | null | undefined)[], string | null]>([
  [[undefined, '', 'deutsch', 'de_DE'], 'de_DE'],
  [['en-GB', 'de'], 'en-GB'],
  [[null, undefined], null],
])('of %j the page states %j', (stated, expected) => {
  expect(statedLanguage(stated)).toBe(expected)
})

test.each([
  ['<html lang="fr-CA"><p>Pont fermé', 'fr-CA'],
  ['<html xml:lang="fr"><p>Pont fermé', 'fr'],
  ['<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"fra"}</script><p>Pont fermé', 'fr'],
  ['<meta http-equiv="content-language" content="fr"><p>Pont fermé', 'fr'],
  ['<meta property="og:locale" content="fr_FR"><p>Pont fermé', 'fr-FR'],
])('%s is %s', (html, language) => {
  expect(articleOf(htmlPage(html)).language).toBe(language)
})
