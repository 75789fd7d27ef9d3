/** A good pack opens; a broken one is refused with words that lead to the remedy. */

import { describe, expect, it } from 'vitest'
import { openPack } from '../../src/pack/open.ts'
import { packFolder, refusal } from '../fixtures/pack.ts'

const reading = 'indicators/reading.yaml'

describe('openPack', () => {
  it('knows every fact with its whole citation', () => {
    const pack = openPack(packFolder())
    expect(pack.facts.get('reading/latest')).toMatchInlineSnapshot(`
      {
        "aliases": {
          "da": [],
          "en": [],
        },
        "cites": [
          {
            "chapter": 1,
            "id": "reading/latest",
            "line": 9,
            "page": 1,
            "printed": "57,5 %",
            "report": "nordby-2010",
            "section": "1. SKOLE",
            "title": {
              "da": "Nordbyplanen 2010",
              "en": "Nordby plan 2010",
            },
          },
        ],
        "dimensions": {},
        "direction": null,
        "entry": "reading",
        "id": "reading/latest",
        "isBreak": false,
        "measure": "level",
        "note": null,
        "outcome": null,
        "period": "2010-05",
        "qualifier": null,
        "text": {
          "da": "57,5 % læste sikkert i maj 2010.",
          "en": "57.5 % read with confidence in May 2010.",
        },
        "type": "observation",
        "unit": "percent",
        "value": {
          "decimal": "57.5",
          "type": "number",
        },
      }
    `)
  })

  it('keeps the order of the report', () => {
    expect([...openPack(packFolder()).entries.keys()]).toEqual([
      'reading',
      'reading-goal',
      'clubs',
      'estates',
    ])
  })

  it('makes whole fact ids of a goal’s references', () => {
    const goal = openPack(packFolder()).entries.get('reading-goal')
    expect(goal).toMatchObject({ target: 'reading-goal/goal', latest: 'reading/latest', baseline: null })
  })

  it('passes the dimensions of an entry on to its facts', () => {
    const pack = openPack(
      packFolder({ [reading]: ['observations:', 'dimensions: { place: nordparken }\nobservations:'] }),
    )
    expect(pack.facts.get('reading/rise')?.dimensions).toEqual({ place: 'nordparken' })
  })

  it('takes lists from one file or from a folder', () => {
    const pack = openPack(packFolder({ 'names-with-numbers/more.yaml': '- 10. klasse\n' }))
    expect(pack.namesWithNumbers).toEqual(['9. klasse', '10. klasse'])
  })

  it('has the same version for the same content, and another for another', () => {
    const version = openPack(packFolder()).version
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(openPack(packFolder()).version).toBe(version)
    expect(openPack(packFolder({ 'generic-words.yaml': '{ da: [hvor] }\n' })).version).not.toBe(version)
  })

  it('tells every problem at once, by place', () => {
    const told = refusal({
      [reading]: ['unit: percent\n', 'unit: procent\n'],
      'goals/reading-goal.yaml': ['latest: reading/latest', 'latest: reading/last'],
      'terms/pupil.yaml': 'name: elev\n',
    })
    expect(told.match(/^\S+:\d+:\d+.*$/gm)).toEqual([
      'goals/reading-goal.yaml:5:9 latest: There is no fact `reading/last`.',
      'indicators/reading.yaml:8:11 observations.latest.unit: There is no unit `procent`.',
      'terms/pupil.yaml:1:7 name: `elev` cannot stand here.',
    ])
    expect(told).toMatch(/\n3 problems\. Nothing was loaded\.$/)
  })

  it('does not call what another broken file holds missing', () => {
    const told = refusal({ 'goals/reading-goal.yaml': ['status: no-verdict', 'status: none'] })
    expect(told).toMatch(/\n1 problem\. Nothing was loaded\.$/)
  })

  it.each([
    { many: 'repeated keys', content: 'a:\n'.repeat(60_000) },
    { many: 'unknown keys', content: Array.from({ length: 25_000 }, (_, at) => `a${at}:\n`).join('') },
    { many: 'aliases', content: `name: { da: a, en: b }\naliases: { da: [${'a,'.repeat(60_000)}] }` },
    { many: 'list marks', content: '-\n'.repeat(120_000) },
  ])('is not held up by a file of many $many', ({ content }) => {
    const started = performance.now()
    expect(refusal({ [reading]: content })).toContain('Nothing was loaded.')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('shows no control character of a pack on the terminal', () => {
    const told = refusal({ [reading]: ['name: { da: sikre', 'name: { \u001b[31mda: sikre'] })
    expect(told).not.toContain('\u001b')
  })
})
