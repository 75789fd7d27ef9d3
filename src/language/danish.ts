/** Danish: what its plain words do in a question. */

import { placesBefore } from './rank-words.ts'
import type { WordTable } from './words.ts'

const places = 'næst anden andet tredje fjerde femte'

export const danish: WordTable = {
  stop: `af alle alt anden andet andre at bare begge blev blive bliver bliv da de dem den denne der deres det dette dig din dit dog du efter ej eller en end endnu enhver
    er et for fordi fra før får få fået gennem ham han hans har havde have hel hele helt hende hendes her hos hun hvad hver hvert hvilken hvilket hvilke hvis hvor hvordan hvorvidt hvem hvornår hvorfor i
    igen ikke ind inden ingen intet ja jeg jer jeres jo kan kom kommer kun kunne lidt lige man mange med meget men mens mere mig min mit mod må måtte ned nej nogen noget nogle når nu
    næsten ny nyt nærmere og også om op os over på samme samt sådan se selv selvom sig sin sine sit skal skulle så som stadig stor store står synes således til ud uden under var ved vel vi vil ville vor vores være været
    altså egentlig egentligt lige nok vist måske mon ellers især blandt bl.a andel både hverken enten heller hen hjem blot ret temmelig ganske igennem imod langs rundt sammen allerede altid aldrig netop omkring
    omtrent mindst højst cirka ca knap knapt ifølge i.h.t ift vedr vedrørende angående desuden derfor dermed hvoraf heraf heri deri herunder dvs fx f.eks eks osv mv blevet stået stod stå imellem mellem dertil derpå derved hvorved hvori hvortil hertil ligesom uanset trods bortset undtagen hvorimod derimod ihvertfald alligevel sgu idet siden hvorefter indtil slags
    ell el ad vært ikk ik ka ku sku hvormange ha paa saa`,
  generic: `rapport rapporten rapportens statusrapport statusrapporten tal tallet tallene figur oplysning oplysninger data info information faktum fakta spørgsmål svar side sider afsnit kapitel fortæl fortælle sig sige siger sagt siges
    vis vise viser forklar forklare giv give giver gives gav givet gør gøre gjort gjorde gå går gik gået gang gange komme kommet finde findes fundet fandt ligge ligger lå ligget lyder lyde hedder hedde kaldes vide ved ønsker ønske vide hjælp hjælpe brug bruge bruger brugt bruges
    måde slags type form ting emne stykke del dele sted folk mennesker person personer nogen borger borgere borgerne københavner københavnere københavnerne kommune kommunen kommunens by byen byens tror tro mener mene synes kender kende
    hører høre hørt tak venligst hej kære gerne behøver tænke tænker egentlig faktisk præcis præcist nøjagtig nøjagtigt konkret overhovedet reelt helt simpelthen virkelig vist god godt bedst fin fint rigtig rigtigt
    klar klare klarer kører kørt køre kørte tager tage taget tog fik set så ser sætte sat satte lave laver lavet lavede sker skete ske sket starte handler omfatter omfattet bestå består rummer gælder gældende nævner nævnt nævnes
    beskrevet beskriver angiver angivet opgiver opgivet oplyser oplyst står skriver skrevet status situation situationen niveau samlet tilstand seneste senest aktuel aktuelle nuværende dengang tidspunkt periode perioden år året måned dag tid
    kort kortfattet hurtig hurtigt bekræfte bekræft tjek tjekke undersøg bede bedt opdateret version lang langt lidt let svært nem interesseret interesse relevant vigtig vigtigste fylder fylde udgør udgøre ramt pr hårdest
    ga gaar goer gore nytår plejede`,
  soft: `lagt lægge lægges lægger frem par endelige endelig sidder sidde sad skete pludselig pludseligt efterhånden hurtig stadigvæk fortsat igen gavn glæde komme livs hva ku sku ka ik ikk hvormange osse gid lige bestod bestået klaret klarede klaring varede varer vare halter halte haltede flytte flyttet flyttede flytter sende sender sendt sendte skære
 skåret skar nå nået braset bryde brudt falde hjælper hjalp hjulpet arbejde tænker tænkt drømme love lovet lovede lover mangle mangler manglede skabe skaber skabt opnå opnår opnåede holde holder holdt
 hænge hænger hang hængt sammen hente henter hentet hjemme bygge bygger bygget sørge sørger sørget stille stiller stillet stillede føre fører ført førte virke virker virkede virket løbe løber løb løbet
 løse løser løst leve lever levet møde møder mødt vente venter ventet ventede træde træder trådt vælge vælger valgt vende vender vendte vendt trække trækker trak trukket skubbe skubbet prøve prøver
 prøvet lykkes lykkedes fejle fejler fejlede fejlet gælde gjaldt dreje drejer drejet pege peger pegede peget regne regner regnet regnede beregnet beregne opgøre opgjort opgøres måle måler målt målte
 undersøge undersøgt undersøger svare svarer svaret svarede deltage deltager deltaget deltog modtage modtager modtaget modtog opleve oplever oplevet oplevede føle føler følt følte mærke mærker mærket
 placere placeret placeres ramt ramte ændre ændrer ændret berøre berørt berører rette rettet retter tilbyde tilbyder tilbudt tilbudte betale betaler betalt betalte koste koster kostet give
 tilføje tilføjet bidrage bidrager bidraget bidrog samle samler samlet samlede dække dækker dækket dækkede sikre sikrer sikret sikrede fremme fremmer styrke styrker styrket forbedre bekæmpe bekæmper
 fastholde foreslå foreslås foreslået planlægge planlagt planlægger beslutte besluttet besluttede beslutter vedtage vedtager vedtaget vedtog aftale aftalt indgå indgået indgik nedsætte nedsat nedsatte
 oprette oprettet oprettede stifte stiftet lancere lanceret igangsætte igangsat udvide udvidet udvider begrunde begrundet forklare forklarer forklaret hedde hed kalde kaldt kaldte betyde betyder betød
 betydet indebære indebærer udgøre udgjorde fordele fordelt fordeles række rækker nævne nævnte huske husker glemme glemt passe passer passede stemme stemmer stemt kræve kræver krævet krævede ønsker
 ønskede forvente forventer forventet vurdere vurderer vurderet vurderede konkludere konkluderet konkluderer dokumentere dokumenteret påvirke påvirker påvirket skyldtes medføre medfører medført
 resultere resulteret gavne gavner nytte nytter nyttet hænde hændt hændte ende ender endte endt slippe slap sluppet følge følger fulgt fulgte mødes kunne turde tør turdet gide gider orke indeholde
 indeholder indeholdt fremgå fremgår fremgik optræde optræder taler talt snakke snakker egentlige generelt generel særligt særlig specielt speciel direkte hurtigere længere kortere tit sjældent
 ofte engang endelig endeligt forhåbentlig desværre heldigvis sammenlignelig relativ relativt enkelte enkelt selve hele forskellig diverse mulig muligt umulig nødvendig nødvendigt sikker sikkert
 tydelig tydeligt tydeligvis åbenbart markant markante betydelig betydeligt væsentlig væsentligt kraftig kraftigt svag svagt stærk stærkt høj højt lav lavt små smal bred bredt tung tunge hård hårdt
 hårde slem slemt ringe rask glad trist ked spændende sjov sjovt vild vildt mærkelig mærkeligt underlig underligt skidt dårlig dårligt dårlige gode bedre værst værre værste første sidste anden tredje
 næste forrige tidligere senere siden nylig nyligt gammel gamle ekstra øvrig øvrige resterende tilsvarende lignende bestemt bestemte konkrete eksakt eksakte eksisterende fremtidig fremtidige kommende
 hidtidig hidtidige derhenne dernede heroppe herinde hernede derude herude hjem ude inde oppe nede langs tværs sammenhæng forbindelse henhold hensyn baggrund grundlag anledning udgangspunkt tilfælde
 tilfældet måder slutningen begyndelsen midten starten udgangen indsats indsatsen indsatser tiltag tiltaget tiltagene initiativ initiativet initiativer initiativerne projekt projektet projekter opgave
 problem problemet problemer udfordring udfordringen svært sværest sværeste nemt nemmest spørgsmålet emnet punkt punkter punkterne grad omfang antal mængde størrelse slut overblik opsummering lyst
 muligheden mulighed muligheder behov resultat resultatet resultater effekt virkning betydning rolle formål hensigt hensigten meningen ideen idéen idé tanken skridt hånd hoved øje øjne øjnene
 skulder roller folket borger venner ven kollega kolleger chef mødet sætning ord ordet ordene linje uddrag kilde kilden kilder henvisning bilag oversigt
 oversigten tabellen figuren
 håbe håber håbede håbet kamp kampen kæmpe kæmper kæmpet overveje overvejer overvejet forsøge forsøger forsøgt forsøgte mislykkes mislykkedes gennemføre tilrettelægge
 tilrettelagt bestemme bestemmer beskæftige beskæftiger undgå undgår undgået forhindre forhindrer forhindret hindre hindrer hindret klare starte fange fanger skyde bringe
 bringer bragt brænde rejse rejser rejst slå slår slået ramle glide gled gledet dukke dukker dukket havne havner havnet lande lander landet hoppe kigge kigger kigget lede
 leder ledte finde opdage opdager opdaget bemærke bemærket bevise beviser bevist fortsætte fortsætter satse satser satset prioritere prioriterer prioriteret fokusere
 fokuserer fokus forsvinde levere leverer leveret skifte skifter skiftet bytte blande indlede indleder indledt afslutte afslutter åbne åbner åbnet lukke lukker melde
 melder meldt meldte redde få fået fanget gavnet ligne ligner
 lignede dele deler delte udfylde udfylder sprede spreder spredt spredte indhente indhentet overtage overtager overtaget støtte støtter støttet støttede
 udføre udfører udført gennemgå gennemgået foregå foregår foregik forløbe forløber forløbet stamme stammer opstå opstår opstået opstod bero beror bunde bunder egne egner
 egnet oplagt umiddelbart umiddelbar simpel simpelt enkel korrekt forkert forkerte sand sandt falsk rigtige faktiske virkelige primært primær hovedsagelig hovedsageligt
 overvejende typisk typiske normalt normal normale sædvanligvis sædvanlig efterfølgende løbende konstant konstante samtidig samtidigt indimellem foreløbig foreløbigt
 foreløbige midlertidig midlertidigt permanent indbyrdes gensidig adskillige masser masse flok bunke håndfuld stykker fuld fuldt fulde tom tomt
 nødt sandsynlig sandsynligt usandsynligt angiveligt formentlig vistnok åbenlyst indlysende udelukkende alene ene kapitlet afsnittet teksten citat tip råd hint gåde
 grundig grundigt nøje dybt dyb overordnet overordnede konklusion konklusionen pointe pointen budskab budskabet essens forhold forholdene omstændighed omstændigheder tema
 temaet fase fasen leddet retning retningen aktør aktører interessent deltagere fyr fyre type typer art arter
 slagsen kategori kategorier rækken serie gruppe grupper gruppen grupperne flertal mindretal hovedpart hovedparten størstedelen størstedel resten rest afdække affinde afgive afkræfte aflyse afprøve afrunde afslå afstå aftage afvente afvige afvikle agere anbringe anmode anskaffe banebrydende bearbejde begive begribe behage bekende beklage bekymre benægte beordre bestyrke besvare besvær betvivle bevirke bibeholde bifalde bistå blotte bortfalde bortse briste bugne bøje cementere delvis diskret drøfte duge dæmpe endelig enestående engagere ensartet erindre ejendommelig favne ferm flakke flyde foranledige forbavse forbeholde forberede forbigå forbløffe fordoble fordre fordreje foregive foregribe forestille foretrække forhandle forhøje forlange formilde formode fornemme fornuftig forpligte forringe forrykke forsikre forsyne forudsætte forvirre forværre fravige fremføre fremkalde fremstille fremtræde funktionel genskabe gevaldig glimrende gradvis granske gruble gætte hamle henføre hensætte hverve hæfte hælde hævde ignorere imponere imødegå imødekomme indfinde indføre indkalde indrømme indskrænke indtage indvende indvirke irritere knibe kollapse krakelere kravle krumme krympe lappe ledsage linde logisk lunken lynhurtig medgive medregne mestre modarbejde moden modificere muliggøre nedtone omlægge opbygge opdele opføre ophæve oppebære opsætte opvise opvægte ordne overbevise overdrive overdøve overlade overleve overskride overvinde plausibel prale påføre påvise rage risikere rulle samstemme seriøs skride skuffe skynde skønne snuble specificere spærre stadfæste stagnere stivne stramme strække stryge svinde synke takle tilladte tillade tilrette tilsige tilslutte tilstå tiltænke tone trives tvinge uafklaret ubetydelig udeblive udelade udfordre udskifte udvirke ujævn underbygge underminere undlade undre undskylde undtage uomtvistelig urimelig usædvanlig utilfreds utilstrækkelig uundgåelig uvis vakle varsle velkendt voldsom vove vænne værdsætte ydmyg ærgre håndgribelig kortvarig omsider forgæves
    glædede arbejdede skabede hentede sørgede løbede prøvede drejede beregnede rettede tilføjede styrkede forbedrede bekæmpede begrundede forklarede huskede stemmede gavnede snakkede stærkest stærkeste smalt bredest bredeste gladest sjovest sjoveste vildest vildeste overvejede forhindrede hindrede fangede ramlede dukkede havnede landede hoppede kiggede opdagede bemærkede byttede afsluttede åbnede
    reddede indhentede stammede egnede afdækkede afkræftede aflyste aflyst afprøvede afrundede afventede afviklede agerede anmodede anskaffede bearbejdede beklagede bekymrede benægtede bestyrkede besvarede betvivlede bevirkede blottede bristede bøjede delvist drøftede dæmpede erindrede favnede flakkede forbavsede forbløffede fordoblede forestillede forhandlede forhøjede formodede fornemmede
    forpligtede forringede forsikrede forvirrede forværrede fremført fremførte fremstillede genskabte genskabt granskede gættede hævdede indrømmede indskrænkede krympede lappede ledsagede lunkent modarbejdede modent nedtonede opbyggede opført opførte ophævede opviste opvist overdøvede overlevede påførte påført påviste påvist ragede rullede skuffede skyndede skønnede snublede spærrede stadfæstede
    strammede taklede tilsluttede tonede udfordrede udskiftede ujævnt underbyggede undrede utilfredst vaklede vovede ærgrede knokle knokler knoklede slide slider sled ase aser mase maser rode roder rodede rodet fikse fikser fiksede fikset lokke lokker lokkede lokket tøve tøver tøvede råbe råber råbte skrige skriger jage jager jagte kaste kaster kastede kastet smide smider smed smidt slæbe slæber
    slæbte snige sniger sneget plukke plukker plukkede plukket snuppe snupper snuppede puste puster pustede vride klemme klemmer klemt støde støder stødte stødt tæmme tæmmer tæmmet rydde rydder ryddede ryddet dykke dykker boble bobler styrte styrter styrtede styrtet vælte vælter væltede væltet dyrke dyrker dyrkede dyrket hale haler halede slynge brager bragede rasle rasler raslede sive siver krybe
    kryber krøb krøbet svede sveder stønne puffe puffer puffede piske pisker pisket hæve hæver hævede hævet sænke sænker sænkede sænket trykke trykker trykkede trykket lytte lytter lyttede vække vækker vakte skræmme skræmmer skræmte skræmt irriterer irriterede forsømme forsømmer forsømt svigte svigter svigtede svigtet narre narrer misforstå misforstår misforstået rose roser roste rost skamrose
    kritisere kritiserer kritiserede kritiseret klandre bebrejde brokke brokker skælde skælder beskylde smart smarte smartere klog kloge klogt dum dumt dumme tosset tosse skør skørt skøre sej sejt seje fed fedt fede lækker lækkert træls pinlig pinligt pinlige flot flotte flottest pæn pænt pæne ordentlig ordentlige træt trætte sur surt sure vred vrede bekymrende overrasket overraskede chokerende
    chokeret håbløs håbløst håbløse elendig elendigt elendige forfærdelig forfærdeligt frygtelig frygteligt skrækkelig skrækkeligt uheldig uheldigt uheldige heldig heldigt heldige dyster dystert dystre kedelig kedeligt kedelige afgørende central centrale centralt langsom langsomt langsomme stædig skrap skrappe barsk barske brat bratte fjern fjerne fjernt gavmild gavmilde rundhåndet nærig egen eget
    snarest hurtigst tiere oftest udefra indefra rundtomkring igang svære lette nemme ærlig ærligt lovende opmuntrende skuffende utilfredsstillende tilfredsstillende acceptabel acceptabelt rimelig rimelige rimeligt fair latterlig latterligt vanvittig vanvittigt sindssyg sindssygt kæmpestor kæmpestort kæmpestore bittesmå bittelille mini stensikker stensikkert ligeglad ligeglade ligegyldig ligegyldigt
    usikkert uklart uklar tvivlsom tvivlsomt mystisk mystiske sær sært pokkers fandens satans skide møg super mega hamrende pisse nederen ærgerlig ærgerligt hovedløs hovedløst fornuftigt knofedt ramme økonomisk økonomiske
    glippe glipper glippede glippet brase smuldre smuldrer smuldrede svipse svipser svipsede kikse kikser kiksede vakkelvorn brede bredes gået`,
  idioms: `hvad fanden, hvad pokker, hvad i alverden, hvad søren, hvad hulen, for pokker, for fanden, for søren, i det hele taget, i bund og grund, når alt kommer til alt,
    på en prik, i korte træk, på godt dansk, helt ærligt, så vidt jeg ved, med andre ord, her og nu, lige nu og her, den dag i dag, hen ad vejen, i den forbindelse,
    sådan set, på én gang, en let sag, let sag, en smal sag, smal sag, en nem sag, nem sag, ingen sag, let som en leg, op ad bakke, langt sejt træk, et langt sejt træk,
    lang vej igen, lang vej at gå, langt igen, på skinner, på rette vej, på rette spor, på sporet, i den rigtige retning, i den gale retning, i den forkerte retning,
    den rigtige vej, den gale vej, den forkerte vej, få styr på, fået styr på, fik styr på, får styr på, have styr på, har styr på, haft styr på, tage fat på, tager fat på,
    taget fat på, tog fat på, tage fat, gøre noget ved, gør noget ved, gjort noget ved, tage sig af, tager sig af, sætte ind, sætter ind, sat ind, smøge ærmerne op,
    rulle ærmerne op, bruge krudt på, bruger krudt på, lægge kræfter i, lægger kræfter i, holde gang i, eller hvad, el hvad, ell hvad, eller hvordan, eller ej, eller noget,
    eller sådan noget, og alt det der, alt det der, den slags, i runde tal, rundt regnet, groft sagt, kort fortalt, kort sagt, med få ord, i få ord, i en sætning, stå til,
    står til, stod til, stået til, se ud, ser ud, så ud, set ud, lære nogen, fra bunden, oppe at køre, være med på, følge op, følger op, på spil, sætte spørgsmålstegn ved,
    tage stilling, i sidste ende, siger farvel til, sige farvel til, sagde farvel til, sagt farvel til, alt i alt taget, for alvor, for tiden, før i tiden, i gamle dage,
    i sin tid, en gang imellem, i ny og næ, om lidt, lige om lidt, med det samme, på sigt, i længden, i det lange løb, slag i slag, trin for trin, skridt for skridt,
    hånden på hjertet, bare lige, lige præcis, helt præcist, nu om dage, indtil videre, hidtil set, og hvad så, sig mig, mon ikke, ved du, kan du sige mig,
    jeg vil gerne vide, gad vide, gider du, lige hurtigt, hurtigt svar, jeg er i tvivl, jeg hører at, jeg har hørt, nogen der ved, i avisen, på arbejdet i dag, ryge ned,
    ryger ned, røg ned, ryge ind, ryger ind, røg ind, ryge på, ryger på, røg på, ryge op, ryger op, røg op, ryge ud af, ryger ud af, hele vejen igennem, ramme med,
    rammer med, min chef, vores chef, chefen spørger, for sig selv, går ud på, gå ud på, gik ud på, drejer sig om, handler om, for noget, er det for noget, hvad er det for,
    lige nu, i stedet, den her, det her, de her, i det mindste, på den måde, på nogen måde, give hånd på, gav hånd på, givet hånd på, give håndslag på, gav håndslag på,
    slå en streg over, i evigheder, i ledtog med, i lommen på, alene om, på egen hånd, den gang, til sidst, hele tiden, det meste af tiden,
    af hjertet, om natten, om dagen`,
  signals: {
    who: 'hvem, hvis ansvar, hvilket udvalg, hvilken forvaltning, hvilket ministerium, hvilken myndighed, hvilken organisation, hvilket firma, ansvarlig, ansvarlige, hvem står bag, hvilke parter',
    when: 'hvornår, hvilket år, hvilke år, hvilken dato, hvilket årstal, siden hvornår, årstal, dato',
    'how-long': 'hvor længe, hvor lang tid, hvor mange år, hvor mange måneder, varighed, løbetid',
    'how-often': 'hvor ofte, hvor tit, hvor mange gange, hvor hyppigt',
    'how-old': 'hvor gammel, hvor gamle, hvor gammelt, hvilken alder, hvad alder',
    where:
      'hvor henne, hvor i, hvor på, hvor ligger, hvor foregår, hvor bor, hvor kører, hvor er, hvor har, hvor startede, hvor begyndte, hvor blev, hvilke steder, hvilket sted, hvilke områder, hvilket område, hvilke kvarterer, hvilket kvarter, hvilke bydele, hvilken bydel, hvilke boligområder, hvilket boligområde',
    why: 'hvorfor, hvad skyldes, hvad er årsagen, årsag, årsagen, årsager, grunden, begrundelse, begrundelsen, skyldes, forklaring, forklaringen, hvordan kan det være, hvad er grunden, af hvilken grund',
    'how-many':
      'hvor mange, hvor mange flere, hvor mange færre, hvor få, hvor mange mennesker, hvor mange personer',
    'how-much':
      'hvilken procentandel, hvilken procent, hvilket tal, hvilket beløb, hvad er tallet, hvor meget mere, hvor meget større, hvor meget højere, hvor meget lavere, hvor meget mindre, hvor stor en del, hvor stor en andel, hvor mange procent, hvilken procentdel, hvilken andel, hvor stor en procentdel, hvor mange pct, hvor stor en brøkdel, hvor meget, hvor stor, hvor stort, hvor store, hvor høj, hvor højt, hvor lav, hvor lavt, hvor lille, hvor langt, hvor mange procentpoint, hvad er tallet, hvor langt, størrelsen på',
    share:
      'andel, andelen, hvor stor en del, hvor stor en andel, hvor mange procent, hvilken procentdel, procent, procentdel, procentandel, hvor stor en procentdel, brøkdel, hvor mange pct',
    money:
      'kr, kroner, krone, mio, million, millioner, milliard, milliarder, penge, pengene, budget, budgettet, bevilling, bevilget, bevilges, koster, kostede, kostet, udgift, udgifter, beløb, beløbet, støttekroner, finansiering, støttebeløb, økonomi til, midler',
    goal: 'mål, målet, målene, målsætning, målsætningen, målsætninger, måltal, målsatte, skulle, lovet, ambition, ambitionen, planlagt, hensigten, meningen',
    reached:
      'nået, nås, opnået, opfyldt, indfriet, nåede, nå målet, i mål, lykkedes, realistisk, hvordan går det med målet, kom i mål, når vi målet, når vi, klaret målet',
    change:
      'bedre, dårligere, værre, forværret, udvikling, udviklingen, udviklet, udvikler, ændring, ændringen, ændret, ændrer, ændrede, forandret, fremgang, fremgangen, fremskridt, tendens, tendensen, trend, vækst, siden sidst, går det med, gået med, rykket, flyttet sig, tilbagegang, før og efter, udviklede',
    up: 'steg til, stiger til, steget til, voksede til, vokset til, steg, stige, stiger, steget, stigning, stigningen, stigende, vokse, vokser, vokset, voksede, øget, øge, øges, øgede, forøgelse, forøget, forøgelsen, opad, gået op, går op, forbedret, forbedring, løftet, fremad',
    down: 'faldt til, falder til, faldet til, fald, faldt, falde, falder, faldet, faldende, faldne, formindsket, mindske, mindsket, mindskes, reduceret, reduktion, reducere, nedgang, nedad, gået ned, går ned, forværret, forværring, skrumpet, indsnævret, dalet, dykket, svundet',
    unchanged: 'uændret, uændrede, det samme, samme niveau, stillestående, ingen ændring, status quo',
    difference:
      'forskel, forskellen, forskelle, forskellige, gab, gabet, kløft, kløften, afstand, afstanden, i forhold til, med og uden, med eller uden, sammenlignet med, sammenlign, versus, vs, end, bagud, bagefter, foran, under de, overfor, kontra, hvor meget mere, hvor meget større, hvor mange flere, hvor meget højere, hvor meget lavere, hvor meget mindre, hvor mange færre, overrepræsenteret, ligger under, ligger over, lavere end, højere end, spring, springet',
    more: 'mere end, flere end, større end, højere end, oftere end, bedre end, mere, flere, større, højere, oftere, bedre',
    less: 'mindre end, færre end, lavere end, sjældnere end, dårligere end, mindre, færre, lavere, sjældnere, dårligere',
    together: 'tilsammen, sammenlagt, til sammen, lagt sammen',
    sum: 'tilsammen, sammenlagt, i alt, ialt, til sammen, samlede, samlet beløb, sum, summen, total, totalt, totalen, lagt sammen, alt i alt, samlet budget, samlet set',
    most: `allerflest, allermest, allerstørst, allerstørste, allerhøjest, mest, flest, størst, største, højest, højeste, dyrest, dyreste, flest penge, mest penge, nummer et, øverst, topper, ${placesBefore(places, 'mest flest størst største højest højeste', '', ' ')}`,
    least: `allermindst, allermindste, allerfærrest, allerlavest, mindst, mindste, færrest, lavest, laveste, billigst, billigste, nederst, færrest penge, mindst penge, ${placesBefore(places, 'mindst mindste færrest lavest laveste', '', ' ')}`,
    order:
      'ranger, rangér, rangordn, rangorden, rangordning, rangliste, sorter, sortér, sorteret, i rækkefølge, rækkefølgen, rækkefølge',
    which: 'hvilke, hvilken, hvilket, nævn, list, oplist, liste over, alle',
    what: 'hvad er, går ud på, gå ud på, gik ud på, drejer sig om, handler om, hvad betyder, hvad går, hvad laver, hvad handler, hvad dækker, hvad var, hvad kaldes, beskriv, forklar, definition, hvad hedder, fortæl om, hvad står, hvad indebærer, hvad omfatter, hvad består',
    negation: 'ikke, uden for, ingen, aldrig, uden, hverken, intet, næppe',
    opinion:
      'bør, burde, synes du, hvad synes, hvad mener du, mener du, er det godt, er det dårligt, er det rimeligt, retfærdigt, skal vi stemme, hvem skal jeg stemme på, din mening, din holdning, anbefaler du, hvad tænker du, er det en skandale, bedste parti, hvad ville du, er det flovt, er det pinligt, er det klogt, en god, et godt, god nok, godt nok klaret, dygtig, hvad burde',
    latest: 'seneste, senest, nyeste, sidst, sidste, aktuelle',
    first: 'først, første, oprindelig, oprindeligt, startmåling, udgangspunkt, udgangspunktet',
    every: 'hver, hvert, årligt, årlig, om året, pr. år, hvert år',
    throughout:
      'alle år, alle årene, alle fire, alle tre, alle to, alle fem, alle fire år, hele vejen, hele tiden, hele perioden, hele vejen igennem, altid, samtlige år, samtlige, uafbrudt',
    only: 'kun, udelukkende, alene',
    back: 'kom tilbage, kommet tilbage, kommer tilbage, vendte tilbage, vendt tilbage, vender tilbage, tilbage på, igen på, på igen, dukkede op igen',
    'about-bot':
      'hvem er du, hvad kan du, hvad er du, hvordan virker du, hvad er kildetal, er du en robot, hvad kan jeg spørge om, hvad kan man spørge om, hjælp mig',
    name: 'hvad hedder, navnet på, navne på, hedder, navngiv',
    next: 'fremover, fremadrettet, vejen frem, anbefales, anbefaler, anbefaling, anbefalinger, anbefalingerne, foreslås, foreslår, forslag, næste skridt, hvad skal der ske, hvad bør der ske, i fremtiden, fremtidige, planer',
    gone: 'røg af, gled af, forsvandt, forsvundet, forlod, ikke længere på, væk fra, ude af, faldt ud, taget af',
    level: 'niveau, niveauet',
    amount: 'hvor meget',
    start:
      'starte, starter, startede, startet, begynde, begynder, begyndte, begyndt, oprettet, grundlagt, indført, vedtaget, iværksat, lanceret, nedsat, startskud, i gang',
    end: 'slutte, slutter, sluttede, sluttet, ophøre, ophører, ophørte, stoppe, stopper, stoppede, stoppet, udløbe, udløber, udløb, færdig, afsluttes, afsluttet, fortsætte, fortsætter, ende, ender, endte, holder op',
    new: 'ny på, nyt på, nye på, kom på, kommet på, kommet til, kom til, tilføjet, tilkommet, helt nyt, helt ny',
    forecast: 'forventes, prognose, fremtiden, forudsiger, i fremtiden, om ti år, i morgen, næste år',
    per: 'pr. indbygger, per indbygger, pr. borger, pr. elev, per capita, pr. person, pr. hoved, i gennemsnit pr, pr. måned, om måneden, månedligt, hver måned, pr. uge, om ugen, ugentligt, hver uge, pr. dag, om dagen, dagligt, hver dag, i timen, pr. time, pr. skole, pr. bydel, pr. område, per skole, per måned, per uge, per dag',
    condition: 'hvis, såfremt, ifald, dersom, forudsat, antag, tænk hvis',
    elsewhen:
      "år siden, måneder siden, i halvfemserne, i firserne, i nullerne, i gamle dage, sidste uge, i sidste uge, forrige uge, sidste måned, i sidste måned, i går, i forgårs, for længe siden, i 90'erne, i 80'erne, i 00'erne, forrige århundrede",
    self: 'selv, selv betalt, egne penge, egne midler, egen lomme, af egen kasse, fra kommunen, fra byen',
    others: 'de andre, de øvrige, alle andre, alle øvrige, resterende',
    except:
      'uden, bortset fra, undtagen, undtaget, fraregnet, eksklusive, ekskl, når man ser bort fra, ikke medregnet, foruden, eksklusiv, pånær, på nær',
    'only-count': 'antal, antallet',
  },
  placePrepositions: 'i på fra ved omkring nær',
  greetings:
    'hej, hejsa, halløj, dav, davs, goddag, god dag, godmorgen, god morgen, godaften, god aften, hallo, hey, mojn, hej med dig, hej med jer, hej bot, hej kildetal',
  thanks:
    'tak, mange tak, tusind tak, tak for hjælpen, tak skal du have, takker, super tak, fedt tak, perfekt tak, ok tak, tak for det, farvel, hav en god dag',
  modals: 'skal skulle vil ville bør burde kan kunne må måtte',
  intents:
    'foreslå, foreslår, vi vil, jeg vil, vil jeg, vil vi, vi skal, skal vi, vi ønsker, jeg ønsker, vi har talt, jeg har talt, jeg lover, vi håber, mit forslag, vores forslag, vores egen, vores eget, vi mangler, vi har brug for, vi får brug for, vi beder om, vi søger',
  causes: 'fordi, på grund af, grund, skyldes, årsag, årsagen, for at, som følge af, eftersom, takket være',
  telling: `og i på til af er der det den de en et som med for ikke har hvad hvor hvem hvornår hvorfor hvilke hvilken hvilket mange meget fra siden steget faldet nået målet andel antal kvinder mænd piger drenge
    børn unge udvalg kommune kommunen gang år åbnet ifølge mellem eller men om sig blev bliver var har skal kan vil få får går kom efter under uden blandt procent kroner hvordan være`,
}
