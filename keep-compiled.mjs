// Runs the program over the lines on stdin, and keeps beside it what V8 compiled of it: `node keep-compiled.mjs PROGRAM OUT HERE`.

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

const [filename, out, here] = process.argv.splice(2)

const script = new Script(readFileSync(filename, 'latin1'), { filename })
const module = { exports: null }
const load = (part) => import(new URL(part, pathToFileURL(filename)).href)
script.runInThisContext()(createRequire(here), load, module, here)
await module.exports.default
// Only now does it hold the functions that were called.
const compiled = script.createCachedData()
// V8 takes what was damaged for its own and breaks off beyond any catch, or computes something else.
writeFileSync(out, Buffer.concat([compiled, createHash('sha256').update(compiled).digest()]))
