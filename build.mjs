// Builds the program and the pack into dist/: `node build.mjs [--if-needed] [--quiet]`.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)
const ifNeeded = process.argv.includes('--if-needed')
const quiet = process.argv.includes('--quiet')

const dist = 'dist'
const stamp = join(dist, '.stamp')
const inputs = ['src', 'commands', 'knowledge', 'build.mjs', 'package.json', 'package-lock.json']

/** Files outlive the build that replaces them this long, for programs that still run. */
const graceMs = 10 * 60 * 1000

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

/** Changes with every byte that goes into the build. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap(filesIn)) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** A reader sees the old file or the new one, never half of either. */
function put(path, contents) {
  const unfinished = `${path}.${process.pid}.tmp`
  writeFileSync(unfinished, contents)
  renameSync(unfinished, path)
}

async function bundle() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: { kildetal: 'src/main.ts', compile: 'src/compile-main.ts', words: 'src/words-main.ts' },
    outdir: dist,
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // They read their own files from beside themselves.
    external: ['dictionary-*'],
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    // Some packages still ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
  })
  mkdirSync(join(dist, 'chunks'), { recursive: true })
  // Chunks first: an entry point never names a file that is not there yet.
  const chunks = outputFiles.filter(({ path }) => dirname(path) !== join(root, dist))
  for (const { path, contents } of [...chunks, ...outputFiles.filter((file) => !chunks.includes(file))]) put(path, contents)
  return new Set(chunks.map(({ path }) => path))
}

function compile(program, ...args) {
  const command = [join(dist, program), ...args]
  const { status, stderr } = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  // What is wrong is said in any case.
  if (status !== 0 || !quiet) process.stderr.write(stderr)
  if (status !== 0) process.exit(1)
}

/** Changes with the dictionaries, which are large and hardly ever change. */
function wordsWanted() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const versions = Object.entries(packages).filter(([path]) => /dictionary-|nspell/.test(path))
  return createHash('sha256')
    .update(readFileSync('src/words-main.ts'))
    .update(readFileSync('src/language/word-set.ts'))
    .update(JSON.stringify(versions))
    .digest('hex')
}

function sweep(kept) {
  for (const name of readdirSync(join(dist, 'chunks'))) {
    const path = join(root, dist, 'chunks', name)
    if (!kept.has(path) && Date.now() - statSync(path).mtimeMs > graceMs) rmSync(path, { force: true })
  }
}

const wanted = fingerprint()
const built = existsSync(stamp) && existsSync(join(dist, 'pack.json')) ? readFileSync(stamp, 'utf8') : ''
if (!ifNeeded || built !== wanted) {
  const kept = await bundle()
  compile('compile.js', 'knowledge', dist)
  if (!existsSync(join(dist, 'words.stamp')) || readFileSync(join(dist, 'words.stamp'), 'utf8') !== wordsWanted()) {
    compile('words.js', dist)
    put(join(dist, 'words.stamp'), wordsWanted())
  }
  sweep(kept)
  put(stamp, wanted)
}
