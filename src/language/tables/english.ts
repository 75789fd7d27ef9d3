/** English: what its plain words do in a question. */

import { placesBefore } from '../words/rank-words.ts'
import { idiomsEnglish, softEnglish } from './english-everyday.ts'
import type { WordTable } from './words.ts'

const leading =
  'led by, who leads, who led, who chairs, who chaired, who heads, who headed, leader of, the leader, head of, the head, chair of, the chair, chairman of, chairs, chaired by, headed by'
const earlier = 'than before, than earlier, than last time, than it was'
const places = 'second third fourth fifth next 2nd 3rd 4th 5th'

export const english: WordTable = {
  stop: `ours yours theirs hers a although albeit whereas unless whilst beforehand meantime aside onwards onward about above after again all already also am an and any are aren't as at be because been before being both but by can can't could did didn't do does doesn't doing don't down during each
    even ever every few for from further get gets getting got had has hasn't have haven't having he her here him his how i if in into is isn't it its it's itself just let like many may me might more most much must my
    no nor not now of off on once only or other our out over own quite rather really same she should so some still such than that that's the their them then there these they this those though through to too under until up upon us
    very was wasn't we well were weren't what what's when where whether which while who whom whose why will with within without won't would wouldn't yet you your please okay ok yes actually exactly anyway maybe perhaps almost nearly around approximately roughly
    according regarding concerning per versus vs among amongst between against towards toward across along behind there's i'm i'd i'll we'd we're they're he's she's himself herself themselves ourselves yourself whatever whichever whoever whomever whenever wherever thus hence therefore however moreover furthermore instead meanwhile nevertheless nonetheless despite unless whereas whereby therein thereby onto beside besides beyond throughout
    dont doesnt didnt isnt wasnt arent wont cant couldnt thats whats theres ive im hes shes theyre youre theyve ya yeah yep nope nah yo mate cos cuz coz til tho altho thru
    bout m ppl
    og`,
  generic: `report reports report's table tables chart diagram status figure figures number numbers data information info fact facts question answer page section chapter tell say says said saying show shows shown give gives gave given explain find found know knows known see seen look looks
    go goes going went gone come comes came make makes made take takes took taken put puts use uses used using thing things kind kinds sort type way ways part parts people person persons somebody anyone everyone someone folks guys citizen citizens resident residents
    city city's town municipality municipality's council local want wants wanted need needs needed think thinks believe help helps mention mentions mentioned describe describes described stand stands stood lie lies call calls called name named
    happen happens happened currently actual actual precise precisely exact specific simply really good bad nice nicely great better best right correct true real level levels situation state overall general total latest recent recently newest current period year years month day time times point
    quick quickly brief briefly short confirm check verify interested relevant important exist exists contain contains include includes included cover covers covered consist hold holds held keep keeps kept run runs ran running have having old ones one lot lots amount today's hi hello hey hiya heya dear thanks thank sit sits
    yrs yr mins stil stll still befor`,
  soft: softEnglish,
  idioms: idiomsEnglish,
  signals: {
    who: `${leading}, who is behind, who’s behind, whos behind, who was behind, who are behind, who stands behind, who stood behind, who runs, who ran, who owns, who, who’s, whos, whom, whose, which mayor, which politician, which committee, which ministry, which administration, which organisation, which organization, which authority, which company, responsible, in charge, by whom, which institute`,
    when: 'adoption date, start date, starting date, end date, closing date, years on the list, years on list, years listed, when will, what year will, which year will, when, at what point, at which point, the last year of, last year of, final year of, first year of, which day, what day, which month, what month, what time, at what time, opening hours, what year, which year, which years, which period, what period, which periods, what years, what date, since when, in what year, the year, year of the, year for the, what yr, which yr',
    contact:
      'address of, street address, the address, phone number, telephone number, email of, e-mail address, email address, contact details',
    leads: leading,
    behind:
      'who is behind, who’s behind, whos behind, who was behind, who are behind, who stands behind, who stood behind, is responsible for, are responsible for, in charge of, who runs, who ran, who owns',
    'which-month': 'which month, what month',
    'which-day':
      'what time does, what time do, opening hours, which day, what day, which date, what date, on what date, on which date, exact date, exact dates, day of the month',
    'how-long': 'how long, how many years, how many months, for how many years, duration',
    'how-often': 'how often, how frequently, how many times',
    'how-old': 'how old, what age, which age, age of, what ages',
    where:
      'where, anywhere, which areas, which area, which neighbourhoods, which neighbourhood, which estates, which estate, which districts, which places, what areas, in which places',
    why: 'what lies behind, what lay behind, the thinking behind, the reasoning behind, why, explanation, explanation for, explanations, the explanation, what made, what makes, what led, what caused, the reason, reason, reasons, what explains, cause, how come, what is behind, because of what, due to what',
    'how-many': 'how many, how many more, how many extra, how many additional, how many fewer, how few',
    'how-much':
      'amount to, amounts to, how big a part, how large a part, how big a portion, how large a portion, how big a proportion, how large a proportion, how big a chunk, how large a chunk, how big a fraction, how large a fraction, how large a slice, how big a share, what is the figure, what is the number, what was the figure, what was the number, whats the figure, whats the number, what does the figure say, how far up, how far down, from what percent to what percent, from what to what, what portion, score, scores, which share, which figure, what figure, what number, what amount, how much more, how much bigger, how much larger, how much higher, how much lower, how much less, what percentage, what share, what part, what proportion, how large a share, what fraction, which percentage, what slice, which slice, how big a slice, what chunk, how common, how widespread, how much, how big, how large, how high, how low, how great, how small, how wide, how far, size of',
    share:
      'how big a part, how large a part, how big a portion, how large a portion, how big a proportion, how large a proportion, how big a chunk, how large a chunk, how big a fraction, how large a fraction, how large a slice, how big a share, how common, how widespread, what slice, which slice, how big a slice, what chunk, share, portion, proportion, percentage, percent, per cent, procent, what percentage, what share, what part, what proportion, how large a share, fraction, rate',
    money:
      'dkk, kroner, krone, million, millions, billion, money, budget, budgets, grant, grants, cost, costs, spend, spends, spent, spending, funding, allocated, allocation, expense, spender, spenders, amount of money',
    cost: 'cost, costs, costing, price of, the price',
    goal: 'striving for, strive for, strives for, working towards, work towards, did the city want, did they want, did we want, want to end up, wanted to end up, hope to, hoped to, hoping to, hoped for, hoping for, aiming for, aiming at, aimed at, aim for, aimed for, aims for, goal, goals, target, targets, aim, aims, objective, objectives, ambition, supposed to, meant to, meant to achieve, supposed to achieve, hoped to achieve, trying to achieve, intended, promised, pledged, pledge, vowed, set out to, set out to achieve, wanted to achieve, aimed to, sought to, aimed to achieve, set out to reach, wanted to reach, planned',
    reached:
      'status of the goal, status of the target, status on the goal, where do we stand, how did we do, reached, been met, was met, were met, is met, be met, get met, met the goal, met its, met their, met the target, goal met, target met, achieved, achieve, fulfilled, reach, hit the target, did we make it, make it, made it, attained, attain, on track, succeed, succeeded, manage to, managed to, realistic, meet the, meet its, make the target',
    left: 'lack, lacks, lacking, short of, how far from, how far off, how far away, how close, how near, left to reach, left to go, missing, shy of, away from the goal, away from the target, away from our goal, away from its goal, away from their goal',
    change: `${earlier}, what happened to, what happened with, what has happened to, what happened in, how did it move, how has it moved, how did it go, up or down, any differently, differently now, differently than, any different, from how many to how many, from what to what, from what percent to what percent, from where to where, from which to which, better, worse, change, changed, changes, development, developed, develop, trend, trends, progress, evolve, evolved, growth, movement, moved, how is it going, since then, swing, over time`,
    before: `${earlier}, some years back, years back, in earlier years, earlier years`,
    'from-to':
      'from how many to how many, from what to what, from what percent to what percent, from where to where, from which to which',
    up: 'how far up, jump in, leap in, jumped, leapt, gained ground, gaining ground, gain ground, gained most ground, gained the most ground, rise to, rose to, risen to, grow to, grew to, grown to, rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, go up, going up, went up, gone up, climb, climbed, widen, widens, widened, improve, improved, improvement, gained, gain, upward, raise, raised',
    down: 'halved, been halved, how far down, fall to, fell to, fallen to, drop to, dropped to, fall, falls, fell, fallen, falling, drop, drops, dropped, decline, declined, decrease, decreased, decreases, decreasing, go down, going down, coming down, come down, went down, gone down, reduced, reduction, shrink, shrinks, shrunk, shrank, narrowed, worsened, dip, dipped, downward, diminished',
    unchanged:
      'unchanged, the same, same level, stayed flat, stay flat, remained flat, been flat, was flat, is flat, flat since, no change, stable',
    difference:
      'diff, trail, trails, trailed, trailing, draw level, drawn level, drew level, catch up, caught up, caught up with, on a par, on par, more alike, more similar, more equal, difference, differences, separate, separates, separated, minus, gap, gaps, with and without, with or without, compared, compare, comparison, versus, vs, than, behind, ahead, below, above the, above those, above others, far above, relative to, how much more, how much bigger, how much larger, how much higher, how many more, how many fewer, how much lower, how much less, disparity, lag, lag behind, exceed, exceeds, exceeded, outnumber, outnumbers, beat, beats, overtaken, overtook, overtake, overrepresented, distance, distance between, apart',
    more: 'how many extra, how many additional, more than, more often than, higher than, larger than, bigger than, better than, more often, more, higher, larger, bigger',
    less: 'less than, fewer than, lower than, smaller than, worse than, less often than, more alike, more similar, more equal, less, fewer, lower, smaller',
    together: 'plus, together, combined, put together, added up, added together, taken together',
    sum: 'plus, together, combined, add up, add up to, in total, total, sum, altogether, in all, added up, overall amount, put together, all in all',
    most: `most, best, largest, biggest, fattest, highest, greatest, most money, most cash, deepest pockets, biggest purse, fattest budget, top, the lead, ${placesBefore(places, 'most largest biggest fattest highest greatest', ' ')}`,
    least: `least, smallest, lowest, fewest, least money, least cash, smallest purse, bottom, ${placesBefore(places, 'least smallest lowest fewest', ' ')}`,
    order:
      'order the, order by, rank, ranks, ranked, ranking, sort, sorted, in order, in order of, put in order, the order of, ordered by',
    which: 'which, name the, list, list the, list all, list of, what are the, all the',
    parts:
      'consist of, consists of, consisted of, consist, consisted, comprise, comprises, comprised, made up of, makes up, made up, included in, include, includes, contain, contains, contained, belong to, belonged to, belongs to, was part of, were part of, is part of, are part of, components',
    what: "what is, what's, whats, what are, what does, what do, what was, define, definition, describe, explain, meaning of, tell me about, what about, what did",
    negation:
      'not, no, never, without, none, neither, nothing, hardly, nor, nobody, don’t, aren’t, wasn’t, weren’t, won’t, hasn’t, haven’t, fail to, fails to, failed to, can’t, cannot, isn’t, doesn’t, didn’t, n’t',
    opinion:
      'is it right to, the best, too much to, too little to, should i, too much money, too little money, is it nice, fair, should the city have, should the municipality have, should they have, do you think, what do you think, your opinion, is it good, is it bad, is it fair, who should i vote, do you believe, would you recommend, is it a scandal, what would you, is it shameful, best party, a good, good enough, best job, is it okay',
    ought: 'ought, should we, should there, should more, should be done, what should happen, any good',
    latest: 'latest, last, newest, most recent, current',
    first: 'first, original, originally, baseline, starting point, starting level, initially',
    every: 'every single year, every year, each year, yearly, annually, per year, a year, annual',
    throughout:
      'every time, each time, every single time, all the times, on every list, on each list, all years, all the years, all two, all three, all four, all five, in all years, throughout, all along, the whole time, all the time, the whole period, the entire period, all the way, always, without a break',
    only: 'at no other time, in no other year, no other year, not in other years, only, solely, exclusively',
    back: 'and back, then back, were back, was back, are back, is back, back again, back a year later, back one year later, back the year after, back the next year, back the following year, but back, but on it, but on the list, but was on, but were on, came back, come back, comes back, back on, returned, returns, return to, only to return, only to come back, only to reappear, reappeared, on again',
    'about-bot':
      'who are you, what can you do, what are you, how do you work, what is kildetal, are you a bot, what can i ask, what can you answer, help me',
    name: 'name of, names of, the names, called, what is it called, named',
    next: "way forward, recommended, recommend, recommends, recommendation, recommendations, what's next, next steps, next step, proposed, suggested, going forward, from now on, future plans, should happen next, in future, in the future",
    gone: 'leave the list, left the list, leaves the list, leaving the list, left out, left off, fell of, dropped of, missing from, left the, dropped off, dropped out, fell off, fallen off, fell out, came off the, got off the, struck off, off the list, off it, no longer on, came off, gone in, gone for, was gone, been gone, disappeared, removed from, dropped from the list, taken off',
    level: 'level, the level',
    amount: 'how much',
    start:
      'adoption date, start date, starting date, first year of, active since, around since, running since, existed since, start, starts, started, begin, begins, began, begun, founded, established, introduced, adopted, launched, set up, created, kick off, kicked off',
    end: 'end date, closing date, last year of, final year of, end, ends, ended, finish, finished, finishes, stop, stops, stopped, expire, expires, expired, run out, runs out, close, closed, continue, continues, over and done, is gone, be gone',
    new: 'new on, newly, added, added to, joined, came onto, new to, came on, came to the list, come to the list, comes to the list, on the list for the first time, brand new, entered',
    forecast:
      'outlook, upcoming, when will, what year will, which year will, forecast, future, expected to, predict, tomorrow, next year, projection',
    per: 'each individual, in each of, for each of, at each of, within each of, subject by subject, school by school, area by area, one by one, how much each for, how many each for, per capita, per head, per inhabitant, per resident, per pupil, per citizen, average per, per month, a month, monthly, each month, every month, per week, a week, weekly, each week, every week, per day, a day, daily, each day, every day, per hour, an hour, per school, per district, per area, per person, per child',
    condition: 'if, provided that, assuming, suppose, supposing, unless',
    elsewhen:
      'years ago, months ago, year ago, month ago, week ago, in the nineties, in the eighties, in the seventies, in the 1990s, in the 1980s, in the 90s, in the 80s, in the old days, last week, last month, yesterday, long ago, last century, before the crisis, before the financial crisis, prior to the crisis',
    thinks: 'think, thinks, thought, believe, believes, believed',
    self: 'itself, own money, own pocket, own funds, out of its own, from the municipality, from the city, from the council, by itself',
    others: 'the other, the others, all other, all others, remaining',
    except:
      'all but, everything but, everybody but, without, apart from, except, except for, excluding, not counting, other than, leaving out, not including, besides, excl, aside from',
    meaning:
      'definition, definition of, meaning of, what is meant by, what do you mean by, what does it mean to',
    activity: 'what is its job, what’s its job, what is it up to, what’s it up to, what are they up to',
    manner:
      'how do, how does, how did, how is, how are, how was, how were, how can, how could, how will, how would, how should, how to',
    'only-count': 'nr of, no of, nos of, number of, the number, count of, number, count, headcount',
    idle: 'in order to, so-called, so called, at least, at most, at least how, at least what, meant to be spent on, supposed to be spent on, to be spent on, which year group, which year groups, what year group, year group, year groups, not many, not that many, not so many, hardly any, next to none, when it comes to, when it came to, when it concerns, out of reach, web address, website address, overall share, total share, the overall rise, overall increase, in how much, in how often, not only, not just, not merely, if you take, if you put, if you add, if you look at, if you count, if we take, if we add, if i may ask, when you take, when you put, when you add, when you look at, when put together, when added up, when taken together, on a national level, on the national level, at a national level, at the national level, at national level, at ground level, at eye level, to begin with, to start with, end up, ends up, ended up, ending up',
  },
  yesNo:
    'is are was were has have had do does did can could will would should isn’t aren’t wasn’t weren’t hasn’t haven’t doesn’t don’t didn’t',
  placePrepositions: 'in at from near around on',
  greetings:
    'hi, hello, hey, hiya, good morning, good afternoon, good evening, good day, hi there, hello there, hey there, hi bot, yo, greetings, hello bot',
  ofReport:
    'what is the report called, what is this report called, what is the title of the report, which report is this, what report is this, which report do you use, who published the report, who published this report, who made the report, who wrote the report, who wrote this report, who is behind the report, who is the report by, what year is the report from, which year is the report from, when is the report from, how old is the report, when was the report published, when was this report published, when did the report come out, when was the report written',
  thanks:
    'thanks, thank you, thanks a lot, many thanks, thank you very much, cheers, thx, ty, ok thanks, great thanks, bye, goodbye, have a nice day, thanks for the help',
  modals: 'shall should will would must can could may might to',
  intents:
    'we suggest, i suggest, we propose, i propose, we want, i want, we will, i will, i promise, we ask for, we have spoken, we spoke, we hope, our proposal, my proposal, our own, my own, would like, we should, let us, we need',
  causes:
    'because, because of, due to, owing to, reason, cause, caused by, so that, in order to, therefore, thanks to, as a result of, since',
  telling: `the of and is are was were what how many much which who when where why does did do in on for with from than that this there has have had by to a an it its since share number goal target reached women men boys
    girls children young people committee city budget money between among or but about get gets not been you your i chapter chapters summarise summarize`,
}
