/** Things that a report on integration has nothing about, to be asked for by mistake. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const foreignNouns = {
  da: words(`
    boligpriser cykler hunde parkering skatter vindmøller havnebade metrolinjer kaffebarer turister
    vuggestuepriser biler lufthavne krydstogtskibe legepladser træer bænke svømmehaller fodboldklubber lamper
    balkoner restauranter hoteller tandlæger apoteker sygehuse plejehjem hjemmehjælp kræftpatienter influenza
    narkotika alkohol cykelstier broer tunneller støj luftforurening affald genbrug drikkevand
    fjernvarme elpriser solceller regnvejr oversvømmelser rotter duer katte heste bier
    chokolade aviser toiletter busser kaffe soldater præster fængsler computere telefoner
    pensionister veje parker maskiner vaccination fisk landmænd fabrikker kasinoer gletsjere
    dæmninger ambulancer brandmænd abort kaniner elbiler kirkegårde film domstole musik
    kirker begravelser bryllupper fodgængere tvillinger obligationer aktier renter iværksættere robotter
  `),
  en: words(`
    bicycles dogs parking taxes windmills skyscrapers tourists hotels restaurants lamps
    cinemas airports ferries bridges tunnels trees benches saunas playgrounds orchestras
    dentists pharmacies hospitals cancer influenza alcohol sewers potholes cyclists traffic
    noise pollution garbage recycling electricity rainfall floods rats pigeons cats
    chocolate bicycles newspapers toilets pools buses coffee soldiers priests prisons
    computers phones films pensioners roads parks machines vaccines fish farmers
    factories debt glaciers dams ambulances firemen courts abortions rabbits graves
    horses bees churches funerals weddings kites twins bonds stocks mortgages
    robots satellites vineyards casinos violins volcanoes sheep lighthouses telescopes bakeries
  `),
} as const
