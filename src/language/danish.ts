/** Danish: what its plain words do in a question. */

import type { WordTable } from './words.ts'

export const danish: WordTable = {
  stop: `af alle alt anden andet andre at bare begge blev blive bliver bliv da de dem den denne der deres det dette dig din dit dog du efter ej eller en end endnu enhver
    er et for fordi fra før får få fået gennem ham han hans har havde have hel hele helt hende hendes her hos hun hvad hver hvert hvilken hvilket hvilke hvis hvor hvordan hvorvidt hvem hvornår hvorfor i
    igen ikke ind inden ingen intet ja jeg jer jeres jo kan kom kommer kun kunne lidt lige man mange med meget men mens mere mig min mit mod må måtte ned nej nogen noget nogle når nu
    næsten ny nyt nærmere og også om op os over på samme samt sådan se selv selvom sig sin sine sit skal skulle så som stadig stor store står synes således til ud uden under var ved vel vi vil ville vor vores være været
    altså egentlig egentligt lige nok vist måske mon ellers især blandt bl.a andel både hverken enten heller hen hjem blot ret temmelig ganske igennem imod langs rundt sammen allerede altid aldrig netop omkring
    omtrent mindst højst cirka ca knap knapt ifølge i.h.t ift vedr vedrørende angående desuden derfor dermed hvoraf heraf heri deri herunder dvs fx f.eks eks osv mv`,
  generic: `rapport rapporten rapportens statusrapport statusrapporten tal tallet tallene figur oplysning oplysninger data info information faktum fakta spørgsmål svar side sider afsnit kapitel fortæl fortælle sig sige siger sagt siges
    vis vise viser forklar forklare giv give giver gives gav givet gør gøre gjort gjorde gå går gik gået gang gange komme kommet finde findes fundet fandt ligge ligger lå ligget lyder lyde hedder hedde kaldes vide ved ønsker ønske vide hjælp hjælpe brug bruge bruger brugt bruges
    måde slags type form ting emne stykke del dele sted folk mennesker person personer nogen borger borgere borgerne københavner københavnere københavnerne kommune kommunen kommunens by byen byens tror tro mener mene synes kender kende
    hører høre hørt tak venligst hej kære gerne behøver tænke tænker egentlig faktisk præcis præcist nøjagtig nøjagtigt konkret overhovedet reelt helt simpelthen virkelig vist god godt bedst fin fint rigtig rigtigt
    klar klare klarer kører kørt køre kørte tager tage taget tog fik set så ser sætte sat satte lave laver lavet lavede sker skete ske sket starte handler omfatter omfattet bestå består rummer gælder gældende nævner nævnt nævnes
    beskrevet beskriver angiver angivet opgiver opgivet oplyser oplyst står skriver skrevet status situation situationen niveau samlet tilstand seneste senest aktuel aktuelle nuværende dengang tidspunkt periode perioden år året måned dag tid
    kort kortfattet hurtig hurtigt bekræfte bekræft tjek tjekke undersøg bede bedt opdateret version lang langt lidt let svært nem interesseret interesse relevant vigtig vigtigste fylder fylde udgør udgøre ramt pr hårdest`,
  signals: {
    who: 'hvem, hvis ansvar, hvilket udvalg, hvilken forvaltning, hvilket ministerium, hvilken myndighed, hvilken organisation, hvilket parti, hvilket firma, ansvarlig, ansvarlige, hvem står bag, hvilke parter',
    when: 'hvornår, hvilket år, hvilke år, hvilken dato, hvilket årstal, siden hvornår, årstal, dato, hvornaar',
    'how-long': 'hvor længe, hvor lang tid, hvor mange år, hvor mange måneder, varighed, løbetid',
    where:
      'hvor henne, hvor i, hvor på, hvor ligger, hvor foregår, hvor bor, hvor kører, hvor er, hvor har, hvor startede, hvor begyndte, hvor blev, hvilke steder, hvilket sted, hvilke områder, hvilket område, hvilke kvarterer, hvilket kvarter, hvilke bydele, hvilken bydel, hvilke boligområder, hvilket boligområde',
    why: 'hvorfor, hvad skyldes, hvad er årsagen, årsag, årsagen, årsager, grunden, begrundelse, begrundelsen, skyldes, forklaring, forklaringen, hvordan kan det være, hvad er grunden, af hvilken grund',
    'how-many': 'hvor mange, antal, antallet, hvor få, hvor mange mennesker, hvor mange personer',
    'how-much':
      'hvor meget, hvor stor, hvor stort, hvor store, hvor høj, hvor højt, hvor lav, hvor lavt, hvor lille, hvor langt, hvor mange procentpoint, hvad er tallet, hvor ofte, størrelsen på',
    share:
      'andel, andelen, hvor stor en del, hvor stor en andel, hvor mange procent, hvilken procentdel, procent, procentdel, procentandel, hvor stor en procentdel, brøkdel, hvor mange pct',
    money:
      'kr, kroner, krone, mio, million, millioner, mia, milliard, milliarder, penge, pengene, budget, budgettet, bevilling, bevilget, bevilges, koster, kostede, kostet, udgift, udgifter, beløb, beløbet, støttekroner, finansiering, støttebeløb, økonomi til, midler',
    goal: 'mål, målet, målene, målsætning, målsætningen, målsætninger, måltal, målsatte',
    reached:
      'nået, nås, opnået, opfyldt, indfriet, nåede, nå målet, i mål, lykkedes, realistisk, hvordan går det med målet, kom i mål, når vi målet, når vi, klaret målet',
    change:
      'udvikling, udviklingen, udviklet, udvikler, ændring, ændringen, ændret, ændrer, ændrede, forandret, fremgang, fremgangen, fremskridt, tendens, tendensen, trend, vækst, siden sidst, går det med, gået med, rykket, flyttet sig, tilbagegang, før og efter, udviklede',
    up: 'steg, stige, stiger, steget, stigning, stigningen, stigende, vokse, vokser, vokset, voksede, øget, øge, øges, øgede, forøgelse, forøget, forøgelsen, opad, gået op, går op, højere, flere, forbedret, forbedring, bedre, løftet, fremad',
    down: 'fald, faldt, falde, falder, faldet, faldende, faldne, formindsket, mindske, mindsket, mindskes, reduceret, reduktion, reducere, nedgang, nedad, gået ned, går ned, lavere, færre, mindre, forværret, forværring, dårligere, skrumpet, indsnævret, dalet, dykket, svundet',
    unchanged: 'uændret, uændrede, det samme, samme niveau, stillestående, ingen ændring, status quo',
    difference:
      'forskel, forskellen, forskelle, forskellige, gab, gabet, kløft, kløften, afstand, afstanden, i forhold til, sammenlignet med, sammenlign, versus, vs, end, bagud, bagefter, foran, under de, overfor, kontra, hvor meget mere, hvor meget større, hvor mange flere, hvor meget højere, hvor meget lavere, hvor meget mindre, hvor mange færre, overrepræsenteret, ligger under, ligger over, lavere end, højere end, spring, springet',
    more: 'mere end, flere end, større end, højere end, oftere end, bedre end, mere, flere, større, højere, oftere, bedre',
    less: 'mindre end, færre end, lavere end, sjældnere end, dårligere end, mindre, færre, lavere, sjældnere, dårligere',
    sum: 'tilsammen, sammenlagt, i alt, ialt, til sammen, samlede, samlet beløb, sum, summen, total, totalt, totalen, lagt sammen, alt i alt, samlet budget, samlet set',
    most: 'mest, flest, størst, største, højest, højeste, dyrest, dyreste, flest penge, mest penge, nummer et, øverst, topper',
    least:
      'mindst, mindste, færrest, lavest, laveste, billigst, billigste, nederst, færrest penge, mindst penge',
    which: 'hvilke, hvilken, hvilket, nævn, list, oplist, liste over, alle',
    what: 'hvad er, hvad betyder, hvad går, hvad laver, hvad handler, hvad dækker, hvad var, hvad kaldes, beskriv, forklar, definition, hvad hedder, fortæl om, hvad står, hvad indebærer, hvad omfatter, hvad består',
    negation: 'ikke, ingen, aldrig, uden, hverken, intet, næppe',
    opinion:
      'bør, burde, synes du, hvad synes, hvad mener du, mener du, er det godt, er det dårligt, er det rimeligt, retfærdigt, skal vi stemme, hvem skal jeg stemme på, din mening, din holdning, anbefaler du, hvad tænker du, er det en skandale, bedste parti, hvad ville du, er det flovt, er det pinligt, er det klogt',
    latest: 'seneste, senest, nyeste, sidst, sidste, aktuelle',
    first: 'først, første, oprindelig, oprindeligt, startmåling, udgangspunkt, udgangspunktet',
    every: 'hver, hvert, årligt, årlig, om året, pr. år, hvert år',
    'about-bot':
      'hvem er du, hvad kan du, hvad er du, hvordan virker du, hvad er kildetal, er du en robot, hvad kan jeg spørge om, hvad kan man spørge om, hjælp mig',
    name: 'hvad hedder, navnet på, navne på, hedder, navngiv',
    new: 'ny på, nyt på, nye på, kom på, kommet på, kommet til, kom til, tilføjet, tilkommet, helt nyt, helt ny, røg af, gled af, forsvandt fra, forlod',
    forecast: 'forventes, prognose, fremtiden, forudsiger, i fremtiden, om ti år, i morgen, næste år',
    per: 'pr. indbygger, per indbygger, pr. borger, pr. elev, per capita, pr. person, pr. hoved, i gennemsnit pr',
    'only-count': 'antal, antallet',
  },
  placePrepositions: 'i på fra ved omkring nær',
  greetings:
    'hej, hejsa, halløj, dav, davs, goddag, god dag, godmorgen, god morgen, godaften, god aften, hallo, hey, mojn, hej med dig, hej med jer, hej bot, hej kildetal',
  thanks:
    'tak, mange tak, tusind tak, tak for hjælpen, tak skal du have, takker, super tak, fedt tak, perfekt tak, ok tak, tak for det, farvel, hav en god dag',
  telling: `og i på til af er der det den de en et som med for ikke har hvad hvor hvem hvornår hvorfor hvilke hvilken hvilket mange meget fra siden steget faldet nået målet andel antal kvinder mænd piger drenge
    børn unge udvalg kommune kommunen gang år åbnet ifølge mellem eller men om sig blev bliver var har skal kan vil få får går kom efter under uden blandt procent kroner hvordan være`,
}
