/** A program in a process of its own, to be measured. */

import { type ChildProcess, spawn } from 'node:child_process'
import { type Heap, heapOf } from './heap.ts'

export type Running = {
  readonly child: ChildProcess
  readonly port: number
  heap(): Promise<Heap>
  stop(): Promise<void>
}

// One asker asks thousands of questions; they are counted all the same.
const plain = {
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  KILDETAL_PER_PERSON: '1000000',
  KILDETAL_PER_WORKSPACE: '1000000',
}

/** Resolves when the program says that it is open. */
export function running(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...plain, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)))
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      told = (told + words).slice(-10_000)
      const line = told.split('\n').find((one) => one.includes('"event":"open"'))
      if (!line) return
      const inspector = /ws:\/\/\S+/.exec(told)?.[0] ?? ''
      const port = Number(/"port":(\d+)/.exec(line)?.[1] ?? 0)
      resolve({ child, port, heap: () => heapOf(inspector), stop: () => stop(child, ended) })
    })
  })
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  await ended
}
