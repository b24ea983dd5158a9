import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HeadwaterError } from '../../../src/errors.js'
import { explained } from '../../../src/fetch/http/failures.js'
import { USER_AGENT } from '../../../src/fetch/http/settings.js'

const url = new URL('https://news.example:8443/story')

test.each([
  ['ENOTFOUND', 'fetch/address', 'There is no host news.example'],
  ['EAI_AGAIN', 'fetch/failed', 'news.example:8443 could not be looked up'],
  ['CERT_HAS_EXPIRED', 'fetch/failed', 'news.example:8443 has a certificate that has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'fetch/failed', 'news.example:8443 has a certificate for another site'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'fetch/failed', 'news.example:8443 does not answer in the language of https'],
  ['E_UNHEARD_OF', 'fetch/failed', 'news.example:8443 cannot be read (it failed)'],
])('%s', (code, kind, message) => {
  const error = explained(Object.assign(new Error('it failed'), { code }), url)
  expect(error).toBeInstanceOf(HeadwaterError)
  expect(error).toMatchObject({ code: kind, message })
})

test('what is no failure of the network stays what it is', () => {
  const bug = new TypeError('undefined is not a function')
  expect(explained(bug, url)).toBe(bug)
})

test('the user agent has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(USER_AGENT).toContain(`Headwater/${version} `)
})
