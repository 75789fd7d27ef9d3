// Runs the program over the lines on stdin, and keeps beside it what V8 compiled of it: `node keep-compiled.mjs PROGRAM OUT HERE`.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants, Script } from 'node:vm'

const [filename, out, here] = process.argv.splice(2)

const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})
const module = { exports: null }
script.runInThisContext()(createRequire(here), module, here)
await module.exports.default
// Only now does it hold the functions that were called.
writeFileSync(out, script.createCachedData())
