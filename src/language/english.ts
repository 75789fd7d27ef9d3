/** English: what its plain words do in a question. */

import { placesBefore } from './rank-words.ts'
import type { WordTable } from './words.ts'

const places = 'second third fourth fifth next 2nd 3rd 4th 5th'

export const english: WordTable = {
  stop: `a about above after again all already also am an and any are aren't as at be because been before being both but by can can't could did didn't do does doesn't doing don't down during each
    even ever every few for from further get gets getting got had has hasn't have haven't having he her here him his how i if in into is isn't it its it's itself just let like many may me might more most much must my
    no nor not now of off on once only or other our out over own quite rather really same she should so some still such than that that's the their them then there these they this those though through to too under until up upon us
    very was wasn't we well were weren't what what's when where whether which while who whom whose why will with within without won't would wouldn't yet you your please okay ok yes actually exactly anyway maybe perhaps almost nearly around approximately roughly
    according regarding concerning per versus vs among amongst between against towards toward across along behind there's i'm i'd i'll we'd we're they're he's she's himself herself themselves ourselves yourself whatever whichever whoever whomever whenever wherever thus hence therefore however moreover furthermore instead meanwhile nevertheless nonetheless despite unless whereas whereby therein thereby onto beside besides beyond throughout
    dont doesnt didnt isnt wasnt arent wont cant couldnt thats whats theres ive im hes shes theyre youre theyve ya yeah yep nope nah yo mate cos cuz coz til tho altho thru
    bout
    og`,
  generic: `report reports report's status figure figures number numbers data information info fact facts question answer page section chapter tell say says said saying show shows shown give gives gave given explain find found know knows known see seen look looks
    go goes going went gone come comes came make makes made take takes took taken put puts use uses used using thing things kind kinds sort type way ways part parts people person persons somebody anyone everyone someone folks guys citizen citizens resident residents copenhagener copenhageners
    city city's town municipality municipality's council local want wants wanted need needs needed think thinks believe help helps mention mentions mentioned describe describes described list lists stand stands stood lie lies call calls called name named
    happen happens happened currently actual actual precise precisely exact specific simply really good bad nice nicely great better best right correct true real level levels situation state overall general total latest recent recently newest current period year years month day time times point
    quick quickly brief briefly short confirm check verify interested relevant important exist exists contain contains include includes included cover covers covered consist hold holds held keep keeps kept run runs ran running have having old ones one lot lots amount today's hi hello dear thanks thank sit sits
    yrs yr mins stil stll still befor`,
  soft: `plain rates couple presented present suddenly gradually slowly quickly again benefit lag lags lagging hit hits hitting stay stays stayed move moves moved moving send sends sent sending bring brings brought turn turns turned set sets setting try tries tried trying fail fails failed
 failing win wins won lose loses lost start starts starting begin begins began begun end ends ended ending stop stops stopped stopping finish finishes finished finishing last lasts lasted lasting
 continue continues continued happen become becomes became leave leaves left leaving let lets allow allows allowed offer offers offered provide provides provided support supports supported pay pays
 paid fund funds funded finance finances financed cost manage manages managed planned planning decide decides decided agree agrees agreed adopt adopts adopted launch launched found founded set-up
 establish established create creates created build builds built introduce introduced expand expanded extend extended change receive receives received award awarded measure measures measured count
 counts counted calculate calculates calculated estimate estimated assess assessed conclude concluded concludes suggest suggests suggested recommend recommends recommended propose proposed expect
 expects expected promise promised feel feels felt feeling experience experiences experienced live lives lived living speak speaks spoke talk talks talked ask asks asked answer answers answered attend
 attends attended join joins joined participate participates participated belong belongs belonged affect affects affected influence impact impacts touch touched concern concerns target aim meet meets
 behind split divide divided distribute distributed spread require requires required means meant refer refers referred represent represents represented apply applies applied handle handled fit
 fits match compare appear appears appeared seem seems seemed remain remains remained depend follow follows followed following improve strengthen strengthened promote promoted prevent prevented fight
 fights fought combat tackle tackled help helping ensure ensured keep enrol enrolled hire hired hires get gets hand hands push pushed pull bet bets betting bat struck hurt hurts suffer suffers suffered
 struggle really truly simply basically generally usually often sometimes recently lately previously currently formerly eventually finally hopefully sadly unfortunately luckily apparently obviously
 clearly exactly precisely roughly approximately mostly mainly largely partly fully completely entirely totally absolutely likely likelier likeliest unlikely possible impossible probable necessary
 certain sure clear unclear obvious big bigger biggest large larger small smaller tiny huge high low long longer short shorter wide hard harder hardest tough tougher easy easier simple difficult
 difficulty strong weak heavy light fast slow early late old older new newer next previous former latter first second third final whole entire single individual various several many few extra
 additional remaining further other similar equal same different particular special specific main major minor key important significant considerable official formal actual current present future past
 upcoming coming local overall figure amount extent degree level scale size range case cases example instance context connection regard respect terms term basis background reason purpose point points
 idea ideas intention intent matter issue issues problem problems challenge challenges effort efforts initiative initiatives project projects programme programmes program scheme schemes step steps task
 tasks role result results outcome outcomes effect effects opportunity need side half bit bits piece part parts group groups area thing stuff word words sentence text line source sources quote
 reference overview summary chart gentle kindly folks ppl pls plz u ur gonna wanna gotta lol hmm um uh btw fyi asap etc eg ie vs via roots root origin origins descent heritage backgrounds friend
 friends colleague colleagues boss meeting tonight morning today tomorrow yesterday week weeks weekend
 back hope hoped hopes even evened consider considers considered attempt attempted attempts avoid avoids avoided chance chances catch catches
 caught prove proves proved proven notice noticed spot spotted discover discovered focus focuses focused focusing prioritise prioritize prioritised deliver delivers
 delivered switch switched close closes closed closing open opens opened opening report reported announce announced miss misses missed
 missing share shares shared carry carries carried conduct conducted perform performs performed place placed stem stems base
 based rest rests rely relies relied owe owes owed arise arose arisen emerge emerged resulted cause causes caused trigger triggered lead leads led reach deal deals dealt
 treat treats treated pick picks picked choose chooses chose chosen select selected draw draws drew drawn lay laid mark marked note noted state states stated claim claims
 claimed argue argues argued admit admitted acknowledge reckon reckons reckoned guess guesses suppose supposed assume assumed wonder wondering remember forget forgot
 matters mean meaning involve involves involved engage engaged commit committed undertake undertaken arrange arranged organise organised organize organized prepare
 prepared deserve deserves gain score scored attract attracts attracted persuade convince invent designed design designs develop form formed shape shaped kick kicked roll
 rolled rolling stick stuck hang hangs hung beat beats beaten top tops overtake primarily primary chiefly predominantly typical typically normal normally usual regular
 regularly constant constantly permanent permanently temporary temporarily ongoing simultaneous simultaneously meanwhile mutual proper properly thorough thoroughly deep
 deeply wrong false true majority bulk remainder handful bunch dozen full empty alone solely only merely essentially effectively practically literally
 honestly frankly seriously surely definitely certainly probably presumably supposedly allegedly reportedly somehow somewhere anywhere conclusion message gist essence
 circumstances circumstance topic subject phase stage framework direction participant participants guy category
 categories series grouping manner fashion sense detail details shall must ought dare used bound due able unable willing ready happy worried curious absorb accelerate accept act add afford alarming allege alleviate ample appreciate arrive assemble assure attribute authorise awful beg bend bind boost bother bounce brave bright burden burst cast chase comfortable complex comply conceive confuse conserve contend contradict convert correspond crack credible cross cumulative curb declare defeat defend delay demonstrate deploy deteriorate dip disagree disappoint discard dismiss dispute dissolve distant disturb dive divert downplay ease elevate encounter enjoy enormous evolve excellent except excuse execute exert fade fair familiar fantastic fierce fill fine fix flourish flow fresh glad grab grand grim hardly heal hesitate hide honest hurry ideal ignore imply incredible inject insist install instant instruct insufficient intact interact interfere investigate justify loose loud lucky lure massive mild minimal multiple near neat obey oblige obstruct occupy odd overlook overturn painful partial perfect permit plead plunge postpone potential pour powerful praise preliminary press pretend proceed profound prohibit prospective puzzle random rare raw react reassure rebuild recall reckon regret relieve remind replicate reserve resist resort rid round rush satisfied satisfy scarce sensible serious settle shake sharp shift shine shrink slide smart smooth sought speed squeeze stagnate stall stark steep stiff straight strange strict suit suitable super superior surge suspend swell swift swing tempt terrible thrive tight tip transparent tremendous trim twist underestimate undermine unexpected unusual uphold upset urgent vague valuable vanish vast vital warn welcome wise withdraw withstand wonder
    forward forwards backward backwards upward upwards downward downwards directly contents content minus plus naughty clever silly dumb stupid crazy mad insane daft lousy rubbish crap awfully dreadful horrible decent brilliant fab fabulous lovely cool wicked sweet bloody damn darn freaking flipping flaming blooming heck hell awesome epic sorta kinda dunno dunnos gotcha innit huh eh ah oh ooh wow
    oops phew yikes cheers ta sorry jolly proudly proud ashamed shame shameful embarrassing pathetic hopeless miserable gloomy rosy bleak cheery cheerful optimistic pessimistic upbeat downbeat realistic blunt frank plainly bluntly shortly swiftly promptly instantly forever nearer nearest closest closer furthest farthest farther tinier tiniest hugely massively vastly terribly horribly incredibly
    unbelievably surprisingly amazingly interestingly oddly strangely weird weirdly funnily genuinely loads heaps oodles hop hops hopped hopping leap leaps leapt crawl crawls crawled crawling stumble stumbles stumbled limp trudge plod wander stroll dash bolt zoom skyrocket rocket rocketed nosedive tumble tumbled plummet plummeted sink sinks sank sunk creep creeps crept climb climbs climbed climbing
    dwindle dwindled wane balloon ballooned bulge snowball snowballed spiral spiralled explode mushroomed double doubled treble slash slashed chop chopped whittle whittled trimmed shave shaved nudge nudged budge budged bump bumped shove shoved yank tug haul hauled drag dragged lug heave hoist hoisted lift prop propped shore tie ties tied knit glue stitch patch patched mend mends mended tidy tidied
    sweep swept dig dug dish dished serve scoop juggle juggled fumble fumbled botch botched bungle bungled flunk flunked muck mess messed screw screwed blow blew blown bog bogged drown drowned steer steered hitch shout shouts shouted yell yelled scream whisper whispered mumble moan moans moaned grumble grumbled whine nag nagged scold praised applaud clap clapped cheer cheered boo slam slammed bash
    bashed knock knocked smash smashed hammer hammered pound pounded poke poked prod pinch pinched grabbed snatch snatched nab seize seized clutch clutched cling hug wrestle wrestled grapple grappled tussle cope coped coping toil toiled slog slogged sweat sweated hustle fuss fussed worry worries bothered annoy annoyed irritate scare tempts tempted coax coaxed woo wooed entice enticed cajole lured
    trick tricked bluff boast boasted brag bragged show-off`,
  idioms: `on earth, in the world, what the hell, what the heck, the hell, the heck, in plain words, in plain english, in layman's terms, in a nutshell, in short, long story short,
    at the end of the day, all in all, when all is said and done, by and large, more or less, or nah, or what, or not, or so, or something, and all that, and stuff,
    and so on, kind of, sort of, some sort of, some kind of, any kind of, what kind of, what sort of, one size fits all, long haul, a long haul, a piece of cake,
    piece of cake, a walk in the park, plain sailing, an uphill battle, uphill battle, uphill struggle, a long way to go, long way to go, a tall order, tall order,
    easy peasy, a big ask, no small feat, on the right track, on track, in the right direction, in the wrong direction, the right way, the wrong way, get a grip on,
    got a grip on, get to grips with, got to grips with, come to grips with, deal with, deals with, dealing with, dealt with, take care of, takes care of, took care of,
    taking care of, do something about, doing something about, done about, did about, roll up their sleeves, put their backs into, in charge, as far as i know, to be honest,
    to be fair, by the way, just out of interest, out of curiosity, i wonder, i was wondering, i'm wondering, i'd like to know, i want to know, can you tell me,
    could you tell me, do you know, any idea, any clue, no idea, quick question, off the top of your head, right now, these days, nowadays, so far, for now, until now,
    up to now, back then, back in the day, in the past, once upon a time, at the moment, at present, at all, in fact, after all, first of all, in total, to date,
    sooner or later, in the long run, in the end, down the road, down the line, over the years, bit by bit, step by step, little by little, on the whole, in general,
    in particular, for real, for sure, for good, for starters, head count, in round numbers, roughly speaking, give or take, you know, i mean, i guess, i suppose, i heard,
    i've heard, people say, they say, my neighbour says, in the papers, in the paper, in the news, say goodbye to, says goodbye to, said goodbye to, so to speak, as it were,
    not to mention, let alone, all of a sudden, out of the blue, hand in hand, come along, coming along, get on, getting on, got on, going on, goes on, went on, as we speak,
    while we read this, turn out, turns out, turned out, show up, end up, ends up, ended up, ending up, start out, started out, starts out, set out, sets out, on the table,
    put on the table, go about, going about, goes about, went about, no matter, no matter what, gimme, lemme, what's up with, how come, adds up to, add up to, amounts to,
    comes to, my boss, the boss asks, any good, done any good, do any good, did any good, been any good, whole idea, the whole idea, the point of, what is the point,
    carry on, carries on, carried on, have in common, target value, shake hands with, shook hands with, shaken hands with, shake on, for ages, in bed with, all along,
    the whole time, most of the time, on their own, in the first place, at large, across the board, so close, as much, just as much`,
  signals: {
    who: 'who, whom, whose, which committee, which ministry, which administration, which organisation, which organization, which authority, which company, responsible, in charge, by whom, which institute',
    when: 'when, what year, which year, which years, what years, what date, since when, in what year, the year',
    'how-long': 'how long, how many years, how many months, for how many years, duration',
    'how-often': 'how often, how frequently, how many times',
    'how-old': 'how old, what age, which age, age of, what ages',
    where:
      'where, which areas, which area, which neighbourhoods, which neighbourhood, which estates, which estate, which districts, which places, what areas, in which places',
    why: 'why, what caused, the reason, reason, reasons, what explains, cause, how come, what is behind, because of what, due to what',
    'how-many': 'how many, how many more, how many fewer, how few',
    'how-much':
      'what portion, which share, which figure, what figure, what number, what amount, how much more, how much bigger, how much larger, how much higher, how much lower, how much less, what percentage, what share, what part, what proportion, how large a share, what fraction, which percentage, how much, how big, how large, how high, how low, how great, how small, how wide, how far, size of',
    share:
      'share, portion, proportion, percentage, percent, per cent, what percentage, what share, what part, what proportion, how large a share, fraction, rate',
    money:
      'dkk, kroner, krone, million, millions, billion, money, budget, budgets, grant, grants, cost, costs, spend, spends, spent, spending, funding, allocated, allocation, expense, amount of money',
    goal: 'goal, goals, target, targets, aim, aims, objective, objectives, ambition, supposed to, meant to, intended, promised, planned',
    reached:
      'reached, met, achieved, achieve, fulfilled, reach, hit the target, attained, attain, on track, succeed, succeeded, realistic, meet the, meet its, make the target',
    change:
      'better, worse, change, changed, changes, development, developed, develop, trend, trends, progress, evolve, evolved, growth, movement, moved, how is it going, since then, swing, over time',
    up: 'rise to, rose to, risen to, grow to, grew to, grown to, rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, go up, went up, gone up, climb, climbed, improve, improved, improvement, gained, gain, upward, raise, raised',
    down: 'fall to, fell to, fallen to, drop to, dropped to, fall, falls, fell, fallen, falling, drop, drops, dropped, decline, declined, decrease, decreased, decreases, decreasing, go down, went down, gone down, reduced, reduction, shrink, shrunk, shrank, narrowed, worsened, dip, dipped, downward, diminished',
    unchanged: 'unchanged, the same, same level, flat, no change, stable',
    difference:
      'difference, differences, gap, gaps, with and without, with or without, compared, compare, comparison, versus, vs, than, behind, ahead, below, relative to, how much more, how much bigger, how much larger, how much higher, how many more, how many fewer, how much lower, how much less, disparity, lag, lag behind, overrepresented, distance between, apart',
    more: 'more than, more often than, higher than, larger than, bigger than, better than, more often, more, higher, larger, bigger',
    less: 'less than, fewer than, lower than, smaller than, worse than, less often than, less, fewer, lower, smaller',
    together: 'together, combined, put together, added up, added together, taken together',
    sum: 'together, combined, add up, add up to, in total, total, sum, altogether, in all, added up, overall amount, put together, all in all',
    most: `most, largest, biggest, highest, greatest, most money, top, the lead, ${placesBefore(places, 'most largest biggest highest greatest', ' ')}`,
    least: `least, smallest, lowest, fewest, least money, bottom, ${placesBefore(places, 'least smallest lowest fewest', ' ')}`,
    order:
      'order the, order by, rank, ranks, ranked, ranking, sort, sorted, in order, in order of, put in order, the order of, ordered by',
    which: 'which, name the, list, list the, what are the, all the',
    what: "what is, what's, whats, what are, what does, what do, what was, define, definition, describe, explain, meaning of, tell me about, what about, what did",
    negation:
      'not, no, never, without, none, neither, nothing, hardly, nor, nobody, don’t, aren’t, wasn’t, weren’t, won’t, hasn’t, haven’t, fail to, fails to, failed to, can’t, cannot, isn’t, doesn’t, didn’t, n’t',
    opinion:
      'should we, do you think, what do you think, your opinion, is it good, is it bad, is it fair, is it right, who should i vote, do you believe, would you recommend, is it a scandal, what would you, is it shameful, best party, ought, a good, good enough, best job, any good, is it okay',
    latest: 'latest, last, newest, most recent, current',
    first: 'first, original, originally, baseline, starting point, initially',
    every: 'every year, each year, yearly, annually, per year, a year, annual',
    throughout:
      'all years, all the years, all two, all three, all four, all five, in all years, throughout, all along, the whole time, all the time, the whole period, the entire period, all the way, always, without a break',
    only: 'only, solely, exclusively',
    back: 'came back, come back, comes back, back on, returned, returns, return to, reappeared, on again',
    'about-bot':
      'who are you, what can you do, what are you, how do you work, what is kildetal, are you a bot, what can i ask, what can you answer, help me',
    name: 'name of, names of, called, what is it called, named',
    next: "way forward, recommended, recommend, recommends, recommendation, recommendations, what's next, next steps, next step, proposed, suggested, going forward, from now on, future plans, should happen next, in future, in the future",
    gone: 'left the, dropped off, off the list, no longer on, came off, disappeared, removed from, taken off',
    level: 'level, the level',
    amount: 'how much',
    start:
      'start, starts, started, begin, begins, began, begun, founded, established, introduced, adopted, launched, set up, created, kick off, kicked off',
    end: 'end, ends, ended, finish, finished, finishes, stop, stops, stopped, expire, expires, expired, run out, runs out, close, closed, continue, continues, over and done',
    new: 'new on, newly, added, added to, joined, came onto, new to, came on, brand new, entered',
    forecast: 'forecast, future, expected to, predict, tomorrow, next year, projection',
    per: 'per capita, per head, per inhabitant, per resident, per pupil, per citizen, average per, per month, a month, monthly, each month, every month, per week, a week, weekly, each week, every week, per day, a day, daily, each day, every day, per hour, an hour, per school, per district, per area, per person, per child',
    condition: 'if, provided that, assuming, suppose, supposing, unless',
    elsewhen:
      'years ago, months ago, year ago, month ago, week ago, in the nineties, in the eighties, in the seventies, in the 1990s, in the 1980s, in the 90s, in the 80s, in the old days, last week, last month, yesterday, long ago, last century',
    self: 'itself, own money, own pocket, own funds, out of its own, from the municipality, from the city, from the council, by itself',
    others: 'the other, the others, all other, all others, remaining',
    except:
      'without, apart from, except, except for, excluding, not counting, other than, leaving out, not including, besides, excl, aside from',
    'only-count': 'number of, the number, count of',
  },
  placePrepositions: 'in at from near around on',
  greetings:
    'hi, hello, hey, hiya, good morning, good afternoon, good evening, good day, hi there, hello there, hey there, hi bot, yo, greetings, hello bot',
  thanks:
    'thanks, thank you, thanks a lot, many thanks, thank you very much, cheers, thx, ty, ok thanks, great thanks, bye, goodbye, have a nice day, thanks for the help',
  modals: 'shall should will would must can could may might to',
  intents:
    'we suggest, i suggest, we propose, i propose, we want, i want, we will, i will, i promise, we ask for, we have spoken, we spoke, we hope, our proposal, my proposal, our own, my own, would like, we should, let us, we need',
  causes:
    'because, because of, due to, owing to, reason, cause, caused by, so that, in order to, therefore, thanks to, as a result of, since',
  telling: `the of and is are was were what how many much which who when where why does did do in on for with from than that this there has have had by to a an it its since share number goal target reached women men boys
    girls children young people committee city budget money between or but about get gets not been you your i`,
}
