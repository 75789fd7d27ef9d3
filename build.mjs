// Builds the program and the pack into dist/: `node build.mjs [--if-needed] [--quiet] [--clean]`.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { licences } from './licences.mjs'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)
const ifNeeded = process.argv.includes('--if-needed')
const quiet = process.argv.includes('--quiet')

const dist = 'dist'
const stamp = join(dist, '.stamp')
const tools = ['build.mjs', 'keep-compiled.mjs', 'licences.mjs']
const inputs = ['src', 'commands', 'knowledge', ...tools, 'package.json', 'package-lock.json']

/** Files outlive the build that replaces them this long, for programs that still run; not what is packed up. */
const graceMs = process.argv.includes('--clean') ? -1 : 10 * 60 * 1000

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

const common = {
  outdir: dist,
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  write: false,
  logLevel: 'warning',
  // They read their own files from beside themselves.
  external: ['dictionary-*'],
  // Some packages still ask for Node's own modules by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
}

/** What every answer on the command line loads: it comes in one script, which V8 compiles beforehand. */
const together = ['src/pack/artefact.ts', 'src/kildetal.ts', 'src/surface/terminal/once.ts', 'src/answer/plain.ts']

/** Leaves out of the program's file what it imports only now and then, and notes it in `apart`: name of the part → its file. */
const apartFrom = (apart) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const file = relative(root, join(resolveDir, path))
      if (kind !== 'dynamic-import' || together.includes(file)) return null
      const name = file.replace(/^src\//, '').replace(/\.ts$/, '').replaceAll('/', '-')
      apart.set(name, file)
      return { path: `./${name}.js`, external: true }
    })
  },
})

/**
 * A package that is installed twice in one version comes in once: one source to hold in memory, and one compiled. Only where it
 * needs no other, since each copy might find its own.
 */
const onceEach = {
  name: 'once each',
  setup({ onResolve, resolve: find }) {
    const homes = new Map()
    onResolve({ filter: /^[^.\/]/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (pluginData === 'found') return null
      const found = await find(path, { kind, resolveDir, importer, pluginData: 'found' })
      // An optional part that is not installed is the affair of the package that asks for it.
      if (found.errors.length > 0) return null
      const [home] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(found.path) ?? []
      if (!home) return found
      const { name, version, dependencies = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
      if (Object.keys(dependencies).length > 0) return found
      const copy = `${name}@${version}`
      if (!homes.has(copy)) homes.set(copy, home)
      return { ...found, path: found.path.replace(home, () => homes.get(copy)) }
    })
  },
}

/** With a byte a letter it takes half the memory; `charset` leaves regular expressions as they are. */
const inAscii = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

async function bundle() {
  const { build } = await import('esbuild')
  const apart = new Map()
  const program = await build({
    ...common,
    // V8 keeps what it compiled of a script, not of a module; `start-main.ts` calls it.
    format: 'cjs',
    banner: { js: '(function (require, load, module, here) {' },
    footer: { js: '})' },
    define: { 'import.meta.url': 'here' },
    entryPoints: { program: 'src/main.ts' },
    // Named by its contents, so that it never meets what was compiled of another.
    entryNames: 'parts/program-[hash]',
    plugins: [apartFrom(apart)],
  })
  const [script] = program.outputFiles
  const { path: programFile } = script
  // What V8 kept of a script has forgotten who loads its modules, so another function does it for each `import()`.
  const told = script.text.replaceAll(/\bimport\((?="\.\/[\w-]+\.js"\))/g, 'load(')
  script.contents = Buffer.from(told)
  const start = await build({
    ...common,
    // A shell runs it by its name.
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: { kildetal: 'src/start-main.ts' },
    define: { programFile: JSON.stringify(`./${relative(dist, programFile)}`) },
  })
  const rest = await build({
    ...common,
    entryPoints: {
      compile: 'src/compile-main.ts',
      words: 'src/words-main.ts',
      draw: 'src/draw-main.ts',
      ...Object.fromEntries([...apart].map(([name, file]) => [`parts/${name}`, file])),
    },
    splitting: true,
    plugins: [onceEach],
    chunkNames: 'parts/[name]-[hash]',
  })
  mkdirSync(join(dist, 'parts'), { recursive: true })
  // In this order none names a file that is not there yet.
  const files = [...rest.outputFiles, ...program.outputFiles, ...start.outputFiles]
  for (const { path, contents } of files) put(path, inAscii(Buffer.from(contents).toString('utf8')))
  return { programFile, kept: new Set(files.map(({ path }) => path)) }
}

/** Lines that lead through most of the program: commands without a name, and the first entry of each kind by its own. */
function manyWays() {
  const { entries } = JSON.parse(readFileSync(join(dist, 'pack.json'), 'utf8')).pack
  const firsts = [...new Map(entries.toReversed().map((entry) => [entry.kind, entry])).values()]
  const named = firsts.flatMap(({ kind, name }) => [`/${kind} ${name.da}`, name.da, `how many ${name.en} in 2009?`])
  return ['/help', '/goal', '/budget', ...named].join('\n')
}

/** What the thread that draws reads from beside itself: the rasteriser and the letters. */
const drawing = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'SourceSans3-Regular.ttf': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'SourceSans3-Bold.ttf': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
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
    .update(readFileSync('src/language/hash.ts'))
    .update(JSON.stringify(versions))
    .digest('hex')
}

function sweep(kept) {
  for (const name of readdirSync(join(dist, 'parts'))) {
    const path = join(root, dist, 'parts', name)
    if (!kept.has(path) && Date.now() - statSync(path).mtimeMs > graceMs) rmSync(path, { force: true })
  }
}

/** The cache that `start-main.ts` gives to V8. */
function keepCompiled(programFile) {
  const compiled = `${programFile}.compiled`
  const { status, stderr } = spawnSync(
    process.execPath,
    ['keep-compiled.mjs', programFile, `${compiled}.tmp`, pathToFileURL(join(root, dist, 'kildetal.js')).href],
    { input: manyWays(), stdio: ['pipe', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  if (!existsSync(`${compiled}.tmp`)) throw new Error(`The program does not run (${status}).\n${stderr}`)
  renameSync(`${compiled}.tmp`, compiled)
  return compiled
}

const wanted = fingerprint()
const built = existsSync(stamp) && existsSync(join(dist, 'pack.json')) ? readFileSync(stamp, 'utf8') : ''
if (!ifNeeded || built !== wanted) {
  const { programFile, kept } = await bundle()
  for (const [name, file] of Object.entries(drawing)) put(join(dist, name), readFileSync(join('node_modules', file)))
  put(join(dist, 'licences.txt'), licences())
  compile('compile.js', 'knowledge', dist)
  if (!existsSync(join(dist, 'words.stamp')) || readFileSync(join(dist, 'words.stamp'), 'utf8') !== wordsWanted()) {
    compile('words.js', dist)
    put(join(dist, 'words.stamp'), wordsWanted())
  }
  kept.add(keepCompiled(programFile))
  sweep(kept)
  put(stamp, wanted)
}
