/** Danish: what its plain words do in a question. */

import { placesBefore } from '../words/rank-words.ts'
import { idiomsDanish, softDanish } from './danish-everyday.ts'
import type { WordTable } from './words.ts'

const leading =
  'ledes af, ledet af, hvem leder, leder af, lederen af, hvem er leder, i spidsen for, står i spidsen, formand for, formanden, formand, chef for, chefen for'
const earlier = 'end før, end tidligere, end sidst, end dengang'
const places = 'næst anden andet tredje fjerde femte'

export const danish: WordTable = {
  stop: `via skønt medmindre førend eftersom sådanne imidlertid endvidere derudover imens hvorledes hvorhen hvorfra derom herom deraf herefter nutildags mestendels navnlig øjensynligt særdeles bogstaveligt af alle alt anden andet andre at bare begge blev blive bliver bliv da de dem den denne der deres det dette dig din dit dog du efter ej eller en end endnu enhver
    er et for fordi fra før får få fået gennem ham han hans har havde have hel hele helt hende hendes her hos hun hvad hver hvert hvilken hvilket hvilke hvis hvor hvordan hvorvidt hvem hvornår hvorfor i
    igen ikke ind inden indenfor udenfor ingen intet ja jeg jer jeres jo kan kom kommer kun kunne lidt lige man mange med meget men mens mere mig min mit mod må måtte ned nej nogen noget nogle når nu
    næsten ny nyt nærmere og også om op os over på samme samt sådan se selv selvom sig sin sine sit skal skulle så som stadig stor store står synes således til ud uden under var ved vel vi vil ville vor vores være været
    altså egentlig egentligt lige nok vist måske mon ellers især blandt bl.a andel både hverken enten heller hen hjem blot ret temmelig ganske igennem imod langs rundt sammen allerede altid aldrig netop omkring
    omtrent mindst højst cirka ca knap knapt ifølge i.h.t ift vedr vedrørende angående desuden derfor dermed hvoraf heraf heri deri herunder dvs fx f.eks eks osv mv blevet stået stod stå imellem mellem dertil derpå derved hvorved hvori hvortil hertil ligesom uanset trods bortset undtagen hvorimod derimod ihvertfald alligevel sgu idet siden hvorefter indtil slags
    o l ol fl mfl ell el m istedet ad vært ikk ik ka ku sku hvormange ha paa saa`,
  generic: `herinde herude derinde derude ude front fronten tabel tabellen tabeller diagram diagrammet rapport rapporten rapportens statusrapport statusrapporten tal tallet tallene figur oplysning oplysninger data info information faktum fakta spørgsmål svar side sider afsnit kapitel fortæl fortælle sig sige siger sagt siges
    vis vise viser forklar forklare giv give giver gives gav givet gør gøre gjort gjorde gå går gik gået gang gange komme kommet finde findes fundet fandt ligge ligger lå ligget lyder lyde hedder hedde kaldes vide ved ønsker ønske vide hjælp hjælpe brug bruge bruger brugt bruges
    måde slags type form ting emne stykke del dele sted folk mennesker person personer nogen borger borgere borgerne kommune kommunen kommunens by byen byens tror tro mener mene synes kender kende
    hører høre hørt tak venligst hej kære gerne behøver tænke tænker egentlig faktisk præcis præcist nøjagtig nøjagtigt konkret overhovedet reelt helt simpelthen virkelig vist god godt bedst fin fint rigtig rigtigt
    klar klare klarer kører kørt køre kørte tager tage taget tog fik set så ser sætte sat satte lave laver lavet lavede sker skete ske sket starte handler omfatter omfattede omfattet bestå består rummer gælder gældende nævner nævnt nævnes
    beskrevet beskriver angiver angivet opgiver opgivet oplyser oplyst står skriver skrevet status situation situationen niveau samlet tilstand seneste senest aktuel aktuelle nuværende dengang tidspunkt periode perioden år året måned dag tid
    kort kortfattet hurtig hurtigt bekræfte bekræft tjek tjekke undersøg bede bedt opdateret version lang langt lidt let svært nem interesseret interesse relevant vigtig vigtigste fylder fylde udgør udgøre huser ramt pr hårdest
    ga gaar goer gore nytår plejede haha øv suk hurra puha hov ifht ift iflg hej hejsa hey halløj dav davs goddag`,
  soft: softDanish,
  idioms: idiomsDanish,
  signals: {
    who: `${leading}, hvem er bag, hvem driver, hvem ejer, hvem kører, hvem, hvilken borgmester, hvilken politiker, hvis ansvar, hvilket udvalg, hvilken forvaltning, hvilket ministerium, hvilken myndighed, hvilken organisation, hvilket firma, ansvarlig, ansvarlige, hvem står bag, hvilke parter`,
    when: 'vedtagelsesdato, vedtagelsesdatoen, startdato, startdatoen, slutdato, slutdatoen, hvornår vil, hvilket år vil, hvornår bliver, hvilket års, i hvilket års, hvilket tidspunkt, på hvilket tidspunkt, sidste år for, sidste år med, første år for, første år med, hvilken dag, hvilken måned, i hvilken måned, åbningstid, åbningstider, åbningstiden, hvad tid, hvornår, hvilket år, hvilke år, hvilken periode, hvilke perioder, hvilken dato, hvilket årstal, siden hvornår, årstal, dato',
    contact:
      'adresse, adressen, telefonnummer, telefonnummeret, mailadresse, mailadressen, kontaktoplysninger',
    leads: leading,
    behind:
      'står bag, stod bag, stå bag, hvem er bag, har ansvaret for, er ansvarlig for, er ansvarlige for, hvem driver, hvem ejer, hvem kører',
    'which-month': 'hvilken måned, i hvilken måned',
    'which-day':
      'åbningstid, åbningstider, åbningstiden, åbningstiderne, hvad tid, hvilken dag, hvilken dato, hvad dato, på hvilken dato, datoen, dag og måned',
    'how-long': 'hvor længe, hvorlænge, hvor lang tid, hvor mange år, hvor mange måneder, varighed, løbetid',
    'how-often': 'hvor ofte, hvorofte, hvor tit, hvor mange gange, hvor hyppigt',
    'how-old': 'hvor gammel, hvor gamle, hvor gammelt, hvilken alder, hvad alder',
    where:
      'hvor kommer, hvor stammer, hvor henne, nogen steder, hvor i, hvor på, hvor ligger, hvor foregår, hvor bor, hvor kører, hvor er, hvor har, hvor startede, hvor begyndte, hvor blev, hvilke steder, hvilket sted, hvilke områder, hvilket område, hvilke kvarterer, hvilket kvarter, hvilke bydele, hvilken bydel, hvilke boligområder, hvilket boligområde',
    why: 'hvad kommer det af, hvad bunder, hvorfor, hvad gjorde at, hvad gør at, hvad skyldes, hvad er årsagen, årsag, årsagen, årsager, grunden, begrundelse, begrundelsen, skyldes, forklaring, forklaringen, hvordan kan det være, hvad er grunden, af hvilken grund',
    'how-many':
      'hvor mange, hvormange, hvor mange flere, hvor mange ekstra, hvor mange færre, hvor få, hvor mange mennesker, hvor mange personer',
    'how-much':
      'hvad hedder tallet, hvad er tallet, hvad lyder tallet på, hvad siger tallet, hvad hedder procenten, hvad hedder andelen, hvad er procenten, fra hvor meget til hvor meget, fra hvilken til hvilken, scorer, hvor almindeligt, hvor udbredt, hvor udbredte, hvilken procentandel, hvilken procent, hvilket tal, hvilket beløb, hvad er tallet, hvor meget mere, hvor meget større, hvor meget højere, hvor meget lavere, hvor meget mindre, hvor stor en luns, hvor stor en portion, hvor stor en part, hvor stor en procent, hvor stor en mængde, hvilken brøkdel, hvor stor en del, hvor stor en bid, hvor stor en andel, hvor mange procent, hvilken procentdel, hvilken andel, hvor stor en procentdel, hvor mange pct, hvor stor en brøkdel, hvor meget, hvormeget, hvor stor, hvorstor, hvor stort, hvor store, hvor høj, hvor højt, hvor lav, hvor lavt, hvor lille, hvor langt, hvor mange procentpoint, hvad er tallet, hvor langt, størrelsen på',
    share:
      'hvor stor en luns, hvor stor en portion, hvor stor en part, hvor stor en procent, hvor stor en mængde, hvilken brøkdel, hvor stor en bid, hvor stor en brøkdel, scorer, hvor almindeligt, hvor udbredt, hvor udbredte, andel, andelen, hvor stor en del, hvor stor en andel, hvor mange procent, hvilken procentdel, procent, procentdel, procentandel, hvor stor en procentdel, brøkdel, hvor mange pct',
    money:
      'kr, kroner, krone, mio, million, millioner, milliard, milliarder, penge, pengene, budget, budgettet, bevilling, bevilget, bevilges, koster, kostede, kostet, udgift, udgifter, beløb, beløbet, støttekroner, finansiering, støttebeløb, økonomi til, midler',
    cost: 'koster, koste, kostede, kostet, prisen på, pris på',
    goal: 'stræber efter, stræber vi efter, stræbte efter, stræber de efter, arbejder hen imod, skal opnå, skulle opnå, vil opnå, ville opnå, ville de, ville man, ville vi, ville byen, ville kommunen, håbede, håbede på, ønskede, sigtede efter, sigtede mod, stilede efter, mål, målet, målene, målsætning, målsætningen, målsætninger, måltal, målsatte, skulle, lovet, lovede, lovede de, løfte om, satte os for, satte sig for, sat sig for, ambition, ambitionen, planlagt, hensigten, meningen',
    reached:
      'status på målet, status for målet, hvad er status, hvordan står det til med, hvordan gik det med, nået, nås, opnået, opfyldt, indfriet, nåede, nå målet, i mål, lykkedes, lykkedes det, formåede, realistisk, hvordan går det med målet, kom i mål, når vi målet, når vi, klaret målet',
    left: 'mangler, mangle, manglede, hvor langt fra, hvor langt er vi fra, hvor langt var vi fra, hvor tæt, hvor tæt på, fra målet, tilbage til målet, for at nå målet',
    change: `${earlier}, hvorfra og hvortil, hvad skete der med, hvad er der sket med, hvad sker der med, hvad skete der i, hvordan gik det, op eller ned, op el ned, op el. ned, anderledes end sidst, anderledes nu, anderledes end, fra hvor mange til hvor mange, fra hvad til hvad, fra hvilken til hvilken, fra hvor meget til hvor meget, fra hvor til hvor, bedre, dårligere, værre, forværret, udvikling, udviklingen, udviklet, udvikler, ændring, ændringen, ændringer, ændringerne, ændret, ændrer, ændrede, forandret, fremgang, fremgangen, fremskridt, tendens, tendensen, trend, vækst, siden sidst, går det med, gået med, rykket, flyttet sig, tilbagegang, før og efter, udviklede`,
    before: `${earlier}, før i tiden, i tidligere år, tidligere år`,
    'from-to':
      'hvorfra og hvortil, fra hvor mange til hvor mange, fra hvad til hvad, fra hvilken til hvilken, fra hvor meget til hvor meget, fra hvor til hvor, gået fra og til, fra og til',
    up: 'vundet terræn, vundet mest terræn, vinder terræn, vandt terræn, steg til, stiger til, steget til, voksede til, vokset til, steg, stige, stiger, steget, stigning, stigningen, stigende, vokse, vokser, vokset, voksede, øget, øge, øges, øgede, forøgelse, forøget, forøgelsen, opad, gået op, går op, forbedret, forbedring, løftet, fremad',
    down: 'halveret, halveredes, barberet, barberet af, skåret af, høvlet af, skrællet af, faldt til, falder til, faldet til, fald, faldt, falde, falder, faldet, faldende, faldne, formindsket, mindske, mindsket, mindskes, reduceret, reduktion, reducere, nedgang, nedad, gået ned, går ned, forværret, forværring, skrumpe, skrumper, skrumpet, indsnævre, indsnævres, indsnævret, sænke, sænkes, reduceres, dalet, dykket, svundet',
    unchanged: 'uændret, uændrede, det samme, samme niveau, stillestående, ingen ændring, status quo',
    difference:
      'spændet mellem, spændet imellem, spænd, langt efter, langt bagefter, haler ind på, halet ind på, indhentet, indhenter, på linje med, på højde med, efterslæb, efterslæbet, mere ens, mere lige, målt mod, målt op mod, holdt op mod, forskel, adskiller, skiller, minus, forskellen, forskelle, forskellige, gab, gabet, kløft, kløften, afstand, afstanden, i forhold til, med og uden, med eller uden, sammenlignet med, sammenlign, versus, vs, end, bagud, bagefter, foran, under de, overfor, kontra, hvor meget mere, hvor meget større, hvor mange flere, hvor meget højere, hvor meget lavere, hvor meget mindre, hvor mange færre, overrepræsenteret, overhalet, overhaler, overhalede, ligger under, ligger over, langt over, langt under, lavere end, højere end, spring, springet',
    more: 'hvor mange ekstra, mere end, flere end, større end, højere end, oftere end, bedre end, mere, flere, større, højere, oftere, bedre',
    less: 'mindre end, færre end, lavere end, sjældnere end, dårligere end, mere ens, mere lige, mindre, færre, lavere, sjældnere, dårligere',
    together: 'plus, tilsammen, sammenlagt, til sammen, lagt sammen',
    sum: 'plus, tilsammen, sammenlagt, i alt, ialt, til sammen, samlede, samlet beløb, sum, summen, total, totalt, totalen, lagt sammen, alt i alt, samlet budget, samlet set, løber op i, løbe op i, løber det op i, løber det hele op i, lægger alt sammen, lægger alle sammen, lægger det hele sammen',
    most: `allerflest, allermest, allerstørst, allerstørste, allerhøjest, mest, flest, størst, største, højest, højeste, dyrest, dyreste, bedst, bedste, flest penge, mest penge, dybeste lommer, største pose penge, nummer et, øverst, topper, ${placesBefore(places, 'mest flest størst største højest højeste', '', ' ')}`,
    least: `sjældnest, allersjældnest, allermindst, allermindste, allerfærrest, allerlavest, mindst, mindste, færrest, lavest, laveste, billigst, billigste, nederst, færrest penge, mindst penge, ${placesBefore(places, 'mindst mindste færrest lavest laveste', '', ' ')}`,
    order:
      'ranger, rangér, rangordn, rangorden, rangordning, rangliste, sorter, sortér, sorteret, i rækkefølge, rækkefølgen, rækkefølge',
    which:
      'hvilke, hvilken, hvilket, nævn, nævn alle, vis alle, giv mig alle, list, oplist, liste over, alle',
    parts:
      'består af, bestod af, bestå af, består, bestod, omfatter, omfattede, omfatte, indgår i, indgik i, rummer, rummede, indeholder, indeholdt, hører til, hørte til, hører under, hørte under, var en del af, er en del af, var del af, er del af, delelementer, bestanddele',
    what: 'hvad er, går ud på, gå ud på, gik ud på, drejer sig om, handler om, hvad betyder, hvad går, hvad laver, hvad handler, hvad dækker, hvad var, hvad kaldes, beskriv, forklar, definition, hvad hedder, fortæl om, hvad står, hvad indebærer',
    negation: 'ikke, uden for, ingen, aldrig, uden, hverken, intet, næppe',
    opinion:
      'for meget at, for lidt at, den bedste, de bedste, synes du, syns du, synes i, for mange penge, for få penge, skal jeg, er det rart, er det fair, hvad synes du, hvad mener du, mener du, er det godt, er det dårligt, er det rimeligt, retfærdigt, skal vi stemme, hvem skal jeg stemme på, din mening, din holdning, anbefaler du, hvad tænker du, er det en skandale, bedste parti, hvad ville du, er det flovt, er det pinligt, er det klogt, en god, et godt, god nok, godt nok klaret, dygtig',
    ought: 'bør, burde, hvad synes, hvad burde',
    latest: 'seneste, senest, nyeste, sidst, sidste, aktuelle',
    first:
      'først, første, oprindelig, oprindeligt, startmåling, udgangspunkt, udgangspunktet, startpunkt, startpunktet, startniveau, startniveauet',
    every: 'hvert eneste år, hver, hvert, årligt, årlig, om året, pr. år, hvert år',
    throughout:
      'hver gang, hver eneste gang, alle gange, alle gangene, samtlige gange, ved hver, alle år, alle årene, alle fire, alle tre, alle to, alle fem, alle fire år, hele vejen, hele tiden, hele perioden, hele vejen igennem, altid, samtlige år, samtlige, uafbrudt',
    only: 'på intet andet tidspunkt, i intet andet år, ingen andre år, ikke andre år, ikke i andre år, kun, udelukkende, alene',
    back: 'og tilbage, så tilbage, derefter tilbage, var tilbage, er tilbage, tilbage igen, tilbage året efter, tilbage et år senere, tilbage næste år, med igen, men tilbage, men på den, men på listen, men stod på, kom tilbage, kommet tilbage, kommer tilbage, vendte tilbage, vendt tilbage, vender tilbage, kun for at vende tilbage, for så at vende tilbage, tilbage på, igen på, på igen, dukkede op igen',
    'about-bot':
      'hvem er du, hvad kan du, hvad er du, hvordan virker du, hvad er kildetal, er du en robot, hvad kan jeg spørge om, hvad kan man spørge om, hjælp mig',
    name: 'hvad hedder, navnet på, navne på, navnene, navnene på, hedder, navngiv',
    next: 'fremover, fremadrettet, vejen frem, anbefales, anbefaler, anbefaling, anbefalinger, anbefalingerne, foreslås, foreslår, forslag, næste skridt, hvad skal der ske, hvad bør der ske, i fremtiden, fremtidige, planer',
    gone: 'forladt listen, forlade listen, forlader listen, forladt den, røg først af, røg som den første af, udeladt, mangler på, væk i, var væk, været væk, røg af, røg ud, røget ud, røget af, gled ud, faldt af, faldet af, kom af, kommet af, kommer af, sluppet af, slap af, slipper af, gled af, forsvandt, forsvundet, forlod, ikke længere på, væk fra, ude af, faldt ud, taget af',
    level: 'niveau, niveauet',
    amount: 'hvor meget',
    start:
      'vedtagelsesdato, vedtagelsesdatoen, startdato, startdatoen, kom til i, blev til i, første år for, første år med, aktiv siden, kørt siden, eksisteret siden, starte, starter, startede, startet, begynde, begynder, begyndte, begyndt, oprettet, grundlagt, indført, vedtaget, iværksat, lanceret, nedsat, startskud, i gang',
    end: 'slutdato, slutdatoen, sidste år for, sidste år med, slutte, slutter, sluttede, sluttet, ophøre, ophører, ophørte, stoppe, stopper, stoppede, stoppet, udløbe, udløber, udløb, færdig, afsluttes, afsluttet, fortsætte, fortsætter, ende, ender, endte, holder op, er væk, være væk',
    new: 'ny på, nyt på, nye på, kom på, kommet på, kommet til, kom til, tilføjet, tilkommet, på listen for første gang, helt nyt, helt ny',
    forecast:
      'udsigten, udsigterne, fremtidsudsigter, hvornår vil, hvilket år vil, hvornår bliver, forventes, prognose, fremtiden, forudsiger, i fremtiden, om ti år, i morgen, næste år',
    per: 'i hvert af, i hver af, for hvert af, for hver af, fag for fag, skole for skole, hvor meget til hver, hvor meget hver især, pr. indbygger, per indbygger, pr. borger, pr. elev, per capita, pr. person, pr. hoved, i gennemsnit pr, pr. måned, om måneden, månedligt, hver måned, pr. uge, om ugen, ugentligt, hver uge, pr. dag, om dagen, dagligt, hver dag, i timen, pr. time, pr. skole, pr. bydel, pr. område, per skole, per måned, per uge, per dag',
    condition: 'hvis, såfremt, ifald, dersom, forudsat, antag, tænk hvis',
    elsewhen:
      "år siden, måneder siden, i halvfemserne, i firserne, i nullerne, i gamle dage, sidste uge, i sidste uge, forrige uge, sidste måned, i sidste måned, i går, i forgårs, for længe siden, i 90'erne, i 80'erne, i 00'erne, forrige århundrede, før krisen, før finanskrisen, inden krisen, inden finanskrisen",
    thinks: 'mener, mente, synes, syntes, tror, troede',
    self: 'selv, selv betalt, egne penge, egne midler, egen lomme, af egen kasse, fra kommunen, fra byen',
    others: 'de andre, de øvrige, alle andre, alle øvrige, resterende',
    except:
      'uden, bortset fra, undtagen, undtaget, fraregnet, eksklusive, ekskl, når man ser bort fra, ikke medregnet, foruden, eksklusiv, pånær, på nær',
    'only-count': 'antal, antallet',
    meaning: 'definition, definitionen, hvad vil det sige, hvad menes, hvad betyder det at',
    activity: 'hvad laver, hvad lavede, hvad foretager, hvad beskæftiger, hvad arbejder',
    manner: 'hvordan',
    idle: 'såkaldte, såkaldt, mindst hvor, mindst lige, mindst så, mindst det samme, mangler job, manglede job, mangle job, mangler arbejde, manglede arbejde, skal bruges til, skulle bruges til, ikke mange, ikke var mange, ikke var så mange, ikke er mange, ikke er så mange, ikke så mange, ikke ret mange, næsten ingen, hjemmeside adresse, adressen på hjemmesiden, adresse på nettet, den samlede andel, samlet andel, en samlet andel, den samlede stigning, den samlede fremgang, i hvor meget, i hvor ofte, i hvor tit, ikke kun, ikke bare, ikke blot, ikke alene, hvis man tager, hvis man lægger, hvis man ser, hvis man regner, hvis man tæller, hvis man samler, hvis vi tager, hvis vi lægger, hvis jeg må spørge, når man tager, når man lægger, på nationalt niveau, på landsniveau, på øverste niveau, til at begynde med, til at starte med, i første omgang',
  },
  yesNo: `er var har havde bliver blev kan kunne skal skulle vil ville får fik findes går gik står stod steg stiger faldt falder voksede vokser fylder fyldte nåede når begyndte begynder startede starter
    lykkedes lykkes bor boede bruger brugte betaler betalte giver gav holder holdt kører kørte ligger lå gælder gjaldt kommer kom deltager deltog lever klarer klarede mener synes føler følte tror hjælper hjalp
    virker virkede passer stemmer vandt vinder mangler manglede slap endte ender kender kendte ligner lignede tæller talte rummer omfatter omfattede dækker dækkede koster kostede handler handlede løber løb tror ventes forventes tyder viser viste halter sakker overgår overgik overhaler overhalede nærmer rykker rykkede ved lever ønsker ønskede vokser blevet regner indgår indgik udgør udgjorde udgøres hører hørte ryger røg`,
  placePrepositions: 'i på fra ved omkring nær',
  greetings:
    'hej, hejsa, halløj, dav, davs, goddag, god dag, godmorgen, god morgen, godaften, god aften, hallo, hey, mojn, hej med dig, hej med jer, hej bot, hej kildetal',
  ofReport:
    'hvad hedder rapporten, hvad er rapportens titel, hvilken rapport er det, hvilken rapport svarer du ud fra, hvad er det for en rapport, hvem har udgivet rapporten, hvem udgav rapporten, hvem har lavet rapporten, hvem har skrevet rapporten, hvem står bag rapporten, hvem er rapporten skrevet af, hvem er rapporten fra, hvornår er rapporten fra, hvilket år er rapporten fra, fra hvilket år er rapporten, hvor gammel er rapporten, hvornår udkom rapporten, hvornår blev rapporten udgivet, hvornår er rapporten udgivet',
  thanks:
    'tak, mange tak, tusind tak, tak for hjælpen, tak skal du have, takker, super tak, fedt tak, perfekt tak, ok tak, tak for det, farvel, hav en god dag',
  modals: 'skal skulle vil ville bør burde kan kunne må måtte',
  intents:
    'foreslå, foreslår, vi vil, jeg vil, vil jeg, vil vi, vi skal, skal vi, vi ønsker, jeg ønsker, vi har talt, jeg har talt, jeg lover, vi håber, mit forslag, vores forslag, vores egen, vores eget, vi mangler, vi har brug for, vi får brug for, vi beder om, vi søger',
  causes:
    'fordi, på grund af, grund, skyldes, årsag, årsagen, for at, som følge af, eftersom, takket være, forklaring, forklaringen',
  telling: `og i på til af er der det den de en et som med for ikke har hvad hvor hvem hvornår hvorfor hvilke hvilken hvilket mange meget fra siden steget faldet nået målet andel antal kvinder mænd piger drenge
    børn unge udvalg kommune kommunen gang år åbnet ifølge mellem eller men om sig blev bliver var har skal kan vil få får går kom efter under uden blandt procent kroner hvordan være oplever oplevet kapitel kapitlet opsummer`,
}
