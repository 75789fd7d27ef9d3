/** HTTP from peers that are slow, and a program that is held up: others are served, and health tells. */

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { slashCommand } from './payloads.ts'
import { aHouse, type Serving, serveSlack } from './serving.ts'
import { formOf, signedRequest, signingSecret } from './signed.ts'

const open: Serving[] = []
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.stop()
})

async function opened(...[changes]: Parameters<typeof serveSlack>): Promise<Serving> {
  const serving = await serveSlack(changes, (apiUrl) => ({
    way: 'http',
    apiUrl,
    patienceMs: 500,
    signingSecret,
    host: '127.0.0.1',
    port: 0,
    workspace: { type: 'one', botToken: 'xoxb-1' },
  }))
  open.push(serving)
  return serving
}

const at = ({ door }: Serving, path: string): string => `http://127.0.0.1:${door.port}${path}`
const asks = (serving: Serving, line: string): Promise<Response> =>
  fetch(at(serving, '/slack/events'), signedRequest(formOf(slashCommand(line, serving.slack.responseUrl()))))

const head = 'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'

async function begun(serving: Serving, words: string): Promise<Socket> {
  const socket = connect(serving.door.port ?? 0, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  socket.write(words)
  return socket
}

it.each([
  { what: 'a head', words: head },
  { what: 'a body', words: `${head}content-length: 100000\r\n\r\n{` },
])('$what that never ends is ended, and others are served meanwhile', async ({ words }) => {
  const serving = await opened()
  const slow = await Promise.all(Array.from({ length: 50 }, () => begun(serving, words)))
  const ended = Promise.all(slow.map((socket) => once(socket.resume(), 'close')))
  expect((await asks(serving, '/help')).status).toBe(200)
  await ended
  expect((await asks(serving, '/budget')).status).toBe(200)
})

it('a body that drips is ended all the same', async () => {
  const serving = await opened()
  const socket = await begun(serving, `${head}content-length: 100000\r\n\r\n`)
  let isOpen = true
  socket.resume().once('close', () => {
    isOpen = false
  })
  while (isOpen) {
    socket.write('x')
    expect((await fetch(at(serving, '/healthz'))).status).toBe(200)
  }
})

it('health tells that the program was held up, and who asked meanwhile is answered', async () => {
  const { answer } = aHouse()
  const serving = await opened({
    answer(line, given, home) {
      if (line === '/budget') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500)
      return answer(line, given, home)
    },
  })
  expect((await fetch(at(serving, '/healthz'))).status).toBe(200)
  const [slow, meanwhile] = await Promise.all([asks(serving, '/kildetal budget'), asks(serving, '/goal x')])
  expect([slow.status, meanwhile.status]).toEqual([200, 200])
  expect((await fetch(at(serving, '/healthz'))).status).toBe(503)
})
