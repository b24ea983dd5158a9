import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/fetch/decode.js'
import { encode } from './encode.js'

const read = (bytes: Uint8Array, contentType: string | null = null): [text: string, encoding: string, codes: string[]] => {
  const { text, encoding, diagnostics } = decodeBytes(bytes, 'a.html', contentType)
  return [text.replace(/<[^>]*>/gu, ''), encoding, diagnostics.map(({ code }) => code)]
}

test.each([
  ['windows-1251', 'Старый мост закрыли во вторник после бури, сообщила мэрия. Инженеры нашли трещины в двух опорах.'],
  ['windows-1251', 'Старий міст закрили у вівторок після бурі, повідомила мерія. Інженери знайшли тріщини у двох опорах.'],
  ['koi8-u', 'Старый мост закрыли во вторник после бури, сообщила мэрия. Инженеры нашли трещины в двух опорах.'],
  ['windows-1253', 'Η παλιά γέφυρα έκλεισε την Τρίτη μετά την καταιγίδα, ανακοίνωσε ο δήμος.'],
  ['windows-1255', 'הגשר הישן נסגר ביום שלישי אחרי הסערה, מסרה העירייה. המהנדסים מצאו סדקים.'],
  ['windows-1256', 'أغلق الجسر القديم يوم الثلاثاء بعد العاصفة، حسبما أعلنت البلدية.'],
  ['iso-8859-2', 'Starý most byl v úterý po bouřce uzavřen, oznámila radnice. Inženýři našli trhliny ve dvou pilířích.'],
  ['windows-1250', 'Starý most byl v úterý po bouřce uzavřen, oznámila radnice. Inženýři našli trhliny ve dvou pilířích.'],
  [
    'windows-1254',
    'Eski köprü fırtınanın ardından salı günü kapatıldı, belediye açıkladı. Mühendisler iki ayakta çatlaklar buldu, dedi başkan.',
  ],
  ['windows-1252', 'Die alte Brücke über den Fluss wurde am Dienstag gesperrt. Prüfer hätten größere Schäden gefunden.'],
  ['shift_jis', '古い橋は嵐のあと火曜日に閉鎖されたと市が発表した。技術者は二本の柱にひび割れを見つけた。'],
  ['euc-jp', '古い橋は嵐のあと火曜日に閉鎖されたと市が発表した。技術者は二本の柱にひび割れを見つけた。'],
  ['gb18030', '市政府表示，暴风雨过后，这座老桥于星期二关闭。工程师在两根桥墩上发现了裂缝。'],
  ['big5', '市政府表示，暴風雨過後，這座老橋於星期二關閉。工程師在兩根橋墩上發現了裂縫。'],
  ['euc-kr', '시 당국은 폭풍우가 지나간 뒤 화요일에 낡은 다리를 폐쇄했다고 밝혔다.'],
])('a page in %s that declares nothing is read by its letters', (encoding, text) => {
  const decoded = decodeBytes(encode(`<div class="story"><p>${text}</p></div>`, encoding), 'a.html')
  expect([decoded.text.replace(/<[^>]*>/gu, ''), decoded.encoding]).toEqual([text, encoding])
})

test('the server outranks the page, valid UTF-8 both, and a label that nobody knows counts as none', () => {
  const meta = '<meta charset="iso-8859-1">'
  expect(read(Buffer.from(`${meta}Caf\xb1`, 'latin1'), 'text/html; charset=ISO-8859-2')).toEqual(['Cafą', 'iso-8859-2', []])
  expect(read(Buffer.from(`${meta}Cafą`), 'text/html; charset=iso-8859-2')).toEqual(['Cafą', 'utf-8', []])
  expect(read(Buffer.from(`${meta}Caf\xe9`, 'latin1'), 'text/html; charset=klingon')).toEqual(['Café', 'windows-1252', []])
})

test('a page that says it is western and has no Latin letters is guessed', () => {
  const text = 'Старый мост закрыли во вторник после бури, сообщила мэрия.'
  expect(read(encode(text, 'windows-1251'), 'text/html; charset=iso-8859-1')).toEqual([text, 'windows-1251', []])
})

test('a few broken letters do not change the encoding of a page', () => {
  const text = 'Über die Brücke fährt niemand. Größere Schäden überall. „Später“, hieß es. '
  const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xe4]), Buffer.from(' Ende')])
  expect(read(broken)).toEqual([`${text}\uFFFD Ende`, 'utf-8', ['read/encoding']])
  const japanese = encode('古い橋は嵐のあと火曜日に閉鎖された', 'shift_jis')
  expect(read(Buffer.concat([japanese, Buffer.from([0xff])]), 'text/html; charset=shift_jis')).toEqual([
    '古い橋は嵐のあと火曜日に閉鎖された\uFFFD',
    'shift_jis',
    ['read/encoding'],
  ])
})

test('a report with few letters beyond English is UTF-8 still where two of them are broken', () => {
  const text = '“We will not go,” she said. “That’s it,” '
  const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from('no '), Buffer.from([0xff])])
  expect(read(broken)).toEqual([`${text}\uFFFDno \uFFFD`, 'utf-8', ['read/encoding']])
})

test('what is said to be UTF-8 and is western is read as that', () => {
  const bytes = Buffer.from('<meta charset="utf-8">The caf\xe9 cost \xa32m', 'latin1')
  expect(read(bytes)).toEqual(['The café cost £2m', 'windows-1252', []])
})

test('seven-bit Japanese is told from ASCII by its shift sequences', () => {
  const bytes = Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42])
  expect(read(bytes)).toEqual(['日本', 'iso-2022-jp', []])
  const terminal = Buffer.from('\u001b(BCafé closed')
  expect(read(terminal)).toEqual(['\u001b(BCafé closed', 'utf-8', []])
})

test('no bytes are too strange to be read, and long ones take no longer', () => {
  const noise = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256))
  expect(decodeBytes(noise, 'a').text.length).toBeGreaterThan(0)
  expect(decodeBytes(Buffer.from('<'.repeat(3_000_000) + '\xe9', 'latin1'), 'a').encoding).toBe('windows-1252')
})

test('a guess from little text is told', () => {
  expect(read(encode('Інженери знайшли тріщини у двох', 'windows-1251'))).toEqual([
    'Інженери знайшли тріщини у двох',
    'windows-1251',
    ['read/encoding'],
  ])
})
