import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { COURIER, headwater, temporaryFolder } from './harness.js'

/** A server on this machine with one report; it can be taken away. */
async function serve(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const found = request.url === '/story'
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(found ? COURIER : 'Nothing here.')
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/story`, close }
}

test('a page is fetched, kept, and read again without a network, with the same bytes', async () => {
  const { url, close } = await serve()
  const cache = temporaryFolder().path
  const online = await headwater(['read', url, '--jsonl', '--allow-private', '--cache', cache])
  close()
  const offline = await headwater(['read', url, '--jsonl', '--offline', '--cache', cache])
  expect([online.status, offline.status]).toEqual([0, 0])
  expect(JSON.parse(online.stdout)).toMatchObject({ source: url, url, title: 'Ferry lost its steering before it hit the pier, crew say' })
  expect(offline.stdout).toBe(online.stdout)
})

test('without a cache nothing is kept', async () => {
  const { url } = await serve()
  const cache = temporaryFolder()
  const env = { XDG_CACHE_HOME: cache.path }
  expect((await headwater(['read', url, '--allow-private', '--no-cache'], { env })).status).toBe(0)
  expect(cache.list()).toEqual([])
  expect((await headwater(['read', url, '--allow-private'], { env })).status).toBe(0)
  expect(cache.list()).toEqual(['headwater'])
})
