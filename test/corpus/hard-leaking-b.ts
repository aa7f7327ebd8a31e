/** Harder invented sentences that leak, second part: written and used while tuning, so never held out. One a line. */
export const hardLeakingB = `
Hij heeft last van zijn maag.
Ze heeft een griepje.
Zij is misselijk van de zwangerschap.
Zij verwacht een tweeling.
In juni wordt hij vader.
Zij is nog aan het ontzwangeren.
Hij is in een afkicktraject.
Zij drinkt meer dan goed voor haar is.
Hij is vorige week nuchter gebleven.
Ze slikt pillen.
Hij heeft coke gebruikt.
Zijn huwelijk staat op springen.
Zij heeft een gehandicapt kind.
Haar man heeft kanker.
Hij is gescheiden en ziet zijn kinderen niet.
Zij heeft een zieke vader.
Hij zit in de schulden.
Er zijn familieproblemen.
Zij is slachtoffer van stalking.
Hij was geagiteerd.
Zij maakt een depressieve indruk.
De werknemer was traag en afwezig.
Zij heeft donkere kringen onder haar ogen.
Hij zweette tijdens het gesprek.
Hij rook naar alcohol.
Zij was boos en verdrietig.
Hij heeft hetzelfde gehad in 2019.
Het is de derde keer dat dit speelt.
Zij is sinds haar twintigste patiënt.
Hij heeft een operatie ondergaan in 2021.
De aandoening is erfelijk.
Oorzaak: val van het dak.
Oorzaak is een ongeluk met de motor.
Hij is gestoken door een wesp en opgezwollen.
Zij heeft zich vertild.
Hij is van de trap gevallen.
Zij is bij een ongeval betrokken geraakt.
Er is een relatie met het werk, het is een beroepsziekte.
Zij verzuimt door pesten en slapeloosheid.
Er is sprake van medische beperkingen door nierproblemen.
Hij heeft een slechte gezondheid.
Zij is langdurig ziek geweest door pfeiffer.
Zij is ernstig vermoeid.
Na de bloedtransfusie is zij sterker.
Hij kan niet werken door een dubbele longontsteking.
Zij heeft een zenuwontsteking.
De ziekte is progressief.
De kanker is terug.
Werknemer is terminaal.
Zij heeft een eetstoornis gehad.
Hij heeft angst voor autorijden.
Zij heeft nachtmerries.
Hij herbeleeft de overval.
Zij hyperventileert.
Hij heeft moeite met ademhalen.
Zij valt steeds flauw.
Wnr heeft een HNP L5-S1.
Zij is gediagnostiseerd met borderline.
Hij is onder behandeling van een cardioloog ivm AF.
I.v.m. een operatie is hij 6 weken niet inzetbaar.
T.g.v. een val is hij uitgevallen.
Er is sprake van COVID-19.
Hij heeft nog steeds last van zijn post-covid klachten.
De bloedsuikerspiegel is instabiel.
Zij heeft een katheter.
Na de hartklepoperatie mag hij niet tillen.
Zij heeft fysieke klachten aan arm en schouder.
De schouder is uit de kom geweest.
Hij heeft een versleten heup en wacht op een operatie.
Er staat een kijkoperatie gepland.
Zij krijgt immunotherapie.
Wegens ziekte van Parkinson beperkt in fijne motoriek.
Werkneemster is 20 weken zwanger.
Zij heeft zwangerschapsdiabetes.
Zij is met zwangerschapsverlof tot mei.
Er is een kind op komst.
Hij is verslaafd geweest aan pijnstillers.
Hij volgt een alcoholprogramma.
Hij moet eerst clean zijn.
Het gaat niet goed thuis.
Haar zoontje ligt in het ziekenhuis.
Door de dood van zijn vader is hij van slag.
Werknemer is in de rouw.
Mw. heeft te kampen met een vechtscheiding.
Er lopen gesprekken bij de schuldhulpverlening.
Zij is emotioneel uit evenwicht.
Hij kwam gespannen over.
Ik trof een vermoeide vrouw.
Zij zag er moe uit.
Hij heeft last van stemmingswisselingen.
De concentratie is verminderd door slaapgebrek.
Hij krijgt pijnstilling.
Zij gebruikt een neusspray tegen allergie.
Hij gebruikt bloedverdunnende medicatie.
Zij is ingesteld op nieuwe medicijnen.
De dosis wordt verlaagd.
Zij heeft een afspraak in de Maartenskliniek.
Hij heeft op 14 april een gesprek bij de psychiater.
Zij moet vrijdag onder de scan.
De oncoloog is tevreden.
De uitslagen zijn goed.
De wond geneest niet goed.
De zwelling is weg.
Hij heeft een zwak gestel.
De ontsteking is onder controle.
Zijn weerstand is laag.
Zij heeft migraine-aanvallen.
Hij kan niet tegen fel licht door migraine.
Zij heeft ernstige reumaklachten.
Werknemer heeft een spierscheuring in de kuit.
De bandscheider heeft een peesblessure.
Er is sprake van tinitus.
Hij heeft een hernja.
Zij heeft artrosse.
Hij is gediagnosticeerd met diabetis.
Zij heeft fibromyalgy.
Hij heeft een longembolie gehad, hij kreeg antistolling.
Zij heeft schizofreniforme klachten.
Hij is al vaker uitgevallen wegens rugklachten.
Dit speelt al sinds 2018.
De klachten bestaan al langer.
Hij heeft meerdere operaties achter de rug.
Zij werd onwel op het werk.
Zij heeft een epileptisch insult gehad.
Hij is gevallen tijdens het schaatsen.
Door een ski-ongeval heeft zij een beenbreuk.
Een collega heeft hem geslagen, hij heeft een gebroken neus.
Hij kreeg een stroomstoot.
De werknemer heeft brandwonden opgelopen.
Hij heeft een traumatische gebeurtenis meegemaakt.
Zij heeft last van haar hormonen.
De menopauze speelt haar parten.
Zij heeft zich laten steriliseren.
Hij heeft prostaatproblemen.
Zij heeft borstreconstructie gehad.
Hij krijgt een nieuwe nier.
Zij moet revalideren.
`;
