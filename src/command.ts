/** What a command is. Each file in `commands/` default-exports one. */

import * as z from 'zod'
import type { Answer, Bilingual, Language, NonEmpty } from './answer/tree.ts'
import type { Desk } from './desk.ts'
import { unreadable } from './telling/typed.ts'

/** What an argument can be completed from. */
export type Complete =
  | 'indicator'
  | 'goal'
  | 'initiative'
  | 'place'
  | 'group'
  | 'spending'
  | 'chapter'
  | 'entry'
  | 'command'

export type Command = {
  /** As it is typed everywhere; a stable part of the machine's door. */
  readonly name: string
  /** As it may be typed in each language. */
  readonly names: Bilingual
  readonly summary: Bilingual
  readonly args: z.ZodObject
  /** Real invocations over the pack at hand: the help text and the smoke test. */
  examples(desk: Desk, lang: Language): NonEmpty<string>
  /** Takes what the surface received, unparsed. Wrong arguments become an Answer too. */
  answer(input: unknown, desk: Desk, lang: Language): Answer
}

type Definition<Args extends z.ZodObject> = Omit<Command, 'args' | 'answer'> & {
  readonly args: Args
  run(args: z.output<Args>, desk: Desk, lang: Language): Answer
}

export function defineCommand<Args extends z.ZodObject>({ run, ...command }: Definition<Args>): Command {
  return {
    ...command,
    answer(input, desk, lang) {
      const parsed = command.args.safeParse(input)
      if (parsed.success) return run(parsed.data, desk, lang)
      return unreadable(lang, words[lang].needs(command.names[lang]), command.examples(desk, lang))
    },
  }
}

const words = {
  da: { needs: (name: string) => `/${name} skal bruge noget mere.` },
  en: { needs: (name: string) => `/${name} needs something more.` },
} as const

type About = {
  readonly da: string
  readonly en: string
  /** What it is called in Danish; without one, as in the code. */
  readonly named?: string
  readonly complete?: Complete
}

const blank = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value

/** An argument that may be left out; blank is left out. */
export const optional = ({ da, en, named, complete }: About) =>
  z.preprocess(blank, z.string().trim().optional()).meta({ description: en, da, named, complete })

/** An argument that must be there. */
export const required = ({ da, en, named, complete }: About) =>
  z.preprocess(blank, z.string().trim()).meta({ description: en, da, named, complete })

export type Argument = {
  readonly name: string
  /** As each language calls it, where names may differ. */
  readonly names: Bilingual
  readonly description: Bilingual
  readonly isRequired: boolean
  readonly complete: Complete | null
}

/** The arguments as a surface describes them, in order; a typed line goes whole into the first. */
export function argumentsOf({ args }: Command): readonly Argument[] {
  const known = read.get(args) ?? readArguments(args)
  read.set(args, known)
  return known
}

/** Asked for with every question, and always the same. */
const read = new WeakMap<Command['args'], readonly Argument[]>()

function readArguments(args: Command['args']): readonly Argument[] {
  return Object.entries(args.shape).map(([name, schema]) => {
    const { description = name, da, named, complete } = z.globalRegistry.get(schema as z.ZodType) ?? {}
    return {
      name,
      names: { da: typeof named === 'string' ? named : name, en: name },
      description: { da: typeof da === 'string' ? da : description, en: description },
      isRequired: !(schema as z.ZodType).safeParse(undefined).success,
      complete: (complete as Complete | undefined) ?? null,
    }
  })
}
