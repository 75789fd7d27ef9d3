// What `npm pack` wraps up: the program holds all it needs, so its package asks for no other.
// `node package.mjs slim` before it packs, `node package.mjs whole` afterwards.

import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const [manifest, kept] = ['package.json', 'dist/package.json.kept']

const whole = () => existsSync(kept) && renameSync(kept, manifest)

function slim() {
  // A packing that was broken off has left it behind.
  whole()
  copyFileSync(manifest, kept)
  const { dependencies: _, devDependencies: __, scripts: ___, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, `${JSON.stringify(rest, null, 2)}\n`)
}

const [what] = process.argv.slice(2)
if (what === 'slim') slim()
else whole()
