/** Looks into another Node program through its inspector. */

import { once } from 'node:events'
import { WebSocket } from 'ws'

/** Megabytes in use on the heap, garbage collected first; `url` is what the program prints under `--inspect`. */
export async function heapOf(url: string): Promise<number> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  await ask(socket, 1, 'HeapProfiler.collectGarbage')
  const { usedSize } = await ask(socket, 2, 'Runtime.getHeapUsage')
  socket.close()
  return Number(usedSize) / 2 ** 20
}

async function ask(
  socket: WebSocket,
  id: number,
  method: string,
): Promise<Readonly<Record<string, unknown>>> {
  socket.send(JSON.stringify({ id, method }))
  const [reply] = await once(socket, 'message')
  const { result } = JSON.parse(String(reply)) as { result: Readonly<Record<string, unknown>> }
  return result
}
