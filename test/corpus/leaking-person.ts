/** Invented report sentences about a cause, the past, private life, pregnancy, addiction or how a person looked. One a line. */
export const leakingPerson = `
Zij is zwanger en mag niet tillen.
De uitgerekende datum is 4 juni.
Na haar bevalling komt zij terug.
Zij heeft een miskraam gehad.
Wegens een IVF-traject is zij soms afwezig.
Door zwangerschapsmisselijkheid begint zij later.
Het zwangerschapsverlof start in augustus.
Bekkeninstabiliteit maakt staan moeilijk.
Zij wil over een maand kolven op het werk.
In verwachting van haar tweede kind.
Vanwege vruchtbaarheidsonderzoek is zij vrijdag vrij.
De keizersnede vraagt zes weken rust.
Mevrouw is moeder geworden.
Hij heeft een alcoholprobleem.
Zij drinkt te veel.
De verslaving is onder controle.
Hij is verslaafd aan cocaïne.
Zij blowt dagelijks.
Na het afkicken is hij weer inzetbaar.
Door drugsgebruik mag hij niet rijden.
Hij heeft gokschulden.
De drank speelt een rol bij zijn uitval.
Zij is gestopt met roken en daardoor prikkelbaar.
Werknemer is al drie maanden nuchter.
Zij ligt in scheiding.
Door een echtscheiding is hij minder belastbaar.
Zijn vrouw is ernstig ziek.
Haar moeder is overleden.
Zij zorgt voor haar dementerende vader.
De mantelzorg weegt zwaar.
Er zijn problemen thuis.
Vanwege privéomstandigheden werkt hij minder.
Hij heeft schulden en zit in de schuldsanering.
Een ziek kind houdt haar uit haar slaap.
Relatieproblemen spelen een rol.
De thuissituatie is onrustig.
Na het overlijden van haar partner kan zij niet werken.
Zijn zoon heeft veel zorg nodig.
Er is sprake van huiselijk geweld.
Zij rouwt om haar broer.
Financiële problemen verergeren de situatie.
De scheiding kost haar veel energie.
Hij heeft ruzie met zijn ex.
Werknemer oogt vermoeid.
Zij maakte een gespannen indruk.
Hij was emotioneel tijdens het gesprek.
Zij huilde bij het bespreken van de terugkeer.
De stemming is somber.
Betrokkene komt verward over.
Hij ziet er slecht uit.
Zij is snel geïrriteerd en prikkelbaar.
Hij voelt zich onzeker.
Zij was zichtbaar aangeslagen.
Hij is angstig en gespannen.
Zij was nerveus en trilde.
Hij loopt mank.
Werkneemster is lusteloos en trekt zich terug.
Er zijn veel emoties.
Zij zit niet lekker in haar vel.
Het gaat mentaal niet goed met hem.
Hij is psychisch instabiel.
Zij barstte in tranen uit.
Hij heeft tien kilo verloren en ziet bleek.
Op het spreekuur zag ik een vermoeide man.
Zij is eerder uitgevallen met dezelfde klachten.
Hij heeft dit al jaren.
In het verleden was er ook een periode van verzuim.
Er is een recidief.
Het is een chronisch probleem.
Vorig jaar was zij ook al drie maanden ziek.
Sinds haar jeugd heeft zij dit.
Hij is bekend met eerdere uitval.
Twee jaar geleden had zij hetzelfde.
De voorgeschiedenis speelt mee.
Een terugval is mogelijk.
Door een auto-ongeluk kan hij niet zitten.
Na een val van de trap is lopen lastig.
Hij is van de ladder gevallen.
Zij is gevallen met de fiets.
Als gevolg van een verkeersongeval is hij uitgevallen.
Ten gevolge van een bedrijfsongeval is de hand beperkt.
De oorzaak van het verzuim is medisch.
De verzuimoorzaak is medisch.
Hij is uitgevallen door werkstress.
Zij is uitgevallen vanwege een conflict met haar chef en de spanningen.
Om medische redenen kan hij niet in ploegendienst.
De reden van de uitval ligt in de privésfeer.
Door een overval kan de winkelmedewerker niet achter de kassa.
Vanwege de gevolgen van een behandeling.
Na een skiongeluk zijn alleen zittende taken mogelijk.
Hij heeft zijn been gebroken tijdens voetballen.
Door overbelasting is zij uitgevallen.
Er is een beroepsziekte vastgesteld.
Een hondenbeet heeft de hand beschadigd.
Zij is aangereden op weg naar huis.
Mishandeling is de oorzaak.
Hij is slachtoffer van een misdrijf.
Zij heeft een traumatische ervaring gehad.
Zijn gezondheid laat het niet toe.
Haar gezondheidstoestand is wisselend.
Het herstel van de operatie verloopt traag.
Hij is al langer uit balans.
Zij kan het allemaal niet meer aan.
Hij is volledig ingestort.
De werknemer zit er helemaal doorheen.
Zij heeft weinig energie en eetlust.
Verdriet om het verlies van haar kind.
Zij woont in een blijf-van-mijn-lijfhuis.
Hij zit in een rouwproces.
Zijn gewicht is een probleem.
Zij was onverzorgd en afwezig.
Hij heeft suïcidale gedachten.
Zij heeft een abortus ondergaan.
De man heeft een detentieverleden.
Zij wacht op adoptie van een kind.
Hij is vader geworden van een prematuur kind.
Ze is door haar rug gegaan.
Zij is ziek geworden door schimmel in haar huis.
De medische situatie is nog niet stabiel.
Er is een medische oorzaak.
Zij heeft haar hand verbrand aan de frituur.
Hij heeft zijn vinger afgezaagd in de werkplaats.
`;
