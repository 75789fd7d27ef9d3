/** English words that change what a sentence says of its number. */

import { phrasesOf } from '../phrase.ts'
import { pairs, type TellingWords } from './telling-table.ts'

export const tellingEnglish: TellingWords = {
  opposites: pairs(
    [
      'before adjusting, before adjustment, before any adjustment, before correcting, without adjusting, without adjustment, unadjusted, not adjusted, uncorrected',
      'adjusted, corrected',
    ],
    ['low, lower, few, fewest', 'high, higher, many, the most'],
    ['fewer', 'many, more'],
    ['experienced, discriminated, victim, victims', 'think, thinks, believe, feel, feels'],
    ['unemployed, jobless, out of work, without work, without a job', 'in employment, in work, employed'],
    [
      'drop out, drops out, dropped out, abandon, abandons, abandoned, walk away, walks away, walked away, give up, gives up, gave up',
      'complete, completes, completed, finish, finishes, finished',
    ],
    [
      'begin, begins, start, starts, enter, enters, are in, are enrolled',
      'complete, completes, completed, finish, finishes, finished',
    ],
    ['good, strong', 'weak, poor, bad'],
    ['safety, safe, safer', 'fear, fears, fearful, afraid, insecurity, insecure, unsafe'],
    ['women', 'girls'],
    ['men', 'boys'],
  ),
  turning: [
    'left, leave, leaves, leaving',
    'lost, lose, loses, losing',
    'closed, close, closes, closing, shut',
    'cut, cuts, cutting, saved',
    'abolished, scrapped, cancelled, was dropped, were dropped, been dropped',
    'lack, lacks, lacked, short of',
    'halve, halves, halved, halving',
    'came off, come off, coming off',
    'caught up, catch up, catching up',
    'safest',
    'propose, proposes, proposed, suggest, suggests, suggested',
    'each, every single, apiece',
    'cost, costs, costing',
    'owe, owes, owed',
    'on average, an average, average',
    'immediately, straight after, right after, at once',
    'realistic',
    'full-time, part-time, permanent',
    'become, became, becoming',
    'want, wants, would like',
    'apply to, apply for, applies to, applied to, applied for, been rejected, was rejected, were rejected, turned down',
    'are offered, is offered, were offered, been offered',
    'switch to, switched to, opt out, opts out, opted out',
    'dismissed, let go, sacked, laid off, resigned, resign',
    'is looking for, are looking for, waiting to, wait to, waiting for',
    'being considered, under consideration, have failed, has failed',
    'have once, at some point',
    'without finishing, without completing, give up, gives up, gave up, drop out, drops out, dropped out',
    'excellent, excel, excels, easier',
    'removed from, taken out of',
    'no longer',
    'fined, cleared of, fought, against others, against someone',
    'does enough, do enough, doing enough',
    'getting worse, got worse, become worse',
  ].map(phrasesOf),
  disowning: phrasesOf(
    'wrong, myth, not true, untrue, false, falsely, lie, nobody believes, no one believes, denies, deny, incorrect, not correct, not the case, exaggeration, exaggerated, fake news, cannot be right',
  ),
  denials: phrasesOf(
    'wrong, mistaken, false, incorrect, not correct, untrue, a lie, nonsense, not true, not so, not the case, not at all, by no means, far from it',
  ),
  aiming: phrasesOf(
    'the goal is, the goal was, a goal of, the goal for, the target is, the target was, the target for, a target of, the aim is, the aim was, the ambition, an ambition, the requirement, a requirement, the plan is, expect, expects, is expected, hope, hopes, hoped, wish, wishes, wished, want, wants, wanted, promised, promise, promises, decided, aim for, aims for, aiming for',
  ),
  elapsed: phrasesOf(
    'has run, have run, has lasted, lasted, ran, under way, been running, the last, the past',
  ),
  ageBounds: phrasesOf('over, under, above, below, older than, younger than, aged'),
  bodies: [
    "municipality, municipality's, city council",
    "the state, the state's, state's, state, government",
    'eu',
  ].map(phrasesOf),
  both: phrasesOf('both'),
  reasons: phrasesOf('because of, because, due to, owing to, thanks to, as a result of, caused by'),
  causing: phrasesOf(
    'raised, has raised, lifted, has lifted, boosted, led to, has led to, meant that, has meant that, meant, caused, has caused, brought, has brought, made, has made, pushed, drove, gave, has given, lowered, cut',
  ),
}
