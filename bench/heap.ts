/** Looks into another Node program through its inspector. */

import { once } from 'node:events'
import { WebSocket } from 'ws'

/** Megabytes in use when all that can be freed is. */
export type Heap = {
  /** What the program made: objects, texts, lists, functions, and the bytes they hold outside the heap. */
  readonly objects: number
  /** What V8 made of the program's text, and what belongs to it: more, the more of its paths are taken often. */
  readonly code: number
}

/** In the program itself; the figures of one moment. */
const figures = `(() => {
  const { getHeapStatistics, getHeapCodeStatistics } = process.getBuiltinModule('node:v8')
  const { code_and_metadata_size, bytecode_and_metadata_size } = getHeapCodeStatistics()
  const code = code_and_metadata_size + bytecode_and_metadata_size
  return { code, objects: getHeapStatistics().used_heap_size + process.memoryUsage().external - code }
})()`

/** Garbage is collected first; `url` is what the program prints under `--inspect`. */
export async function heapOf(url: string): Promise<Heap> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  await ask(socket, 1, 'HeapProfiler.collectGarbage', {})
  const { result } = await ask(socket, 2, 'Runtime.evaluate', { expression: figures, returnByValue: true })
  socket.close()
  const { objects, code } = (result as { readonly value: Heap }).value
  return { objects: objects / 2 ** 20, code: code / 2 ** 20 }
}

async function ask(
  socket: WebSocket,
  id: number,
  method: string,
  params: object,
): Promise<Readonly<Record<string, unknown>>> {
  socket.send(JSON.stringify({ id, method, params }))
  const [reply] = await once(socket, 'message')
  const { result } = JSON.parse(String(reply)) as { result: Readonly<Record<string, unknown>> }
  return result
}
