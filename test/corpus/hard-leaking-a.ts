/** Harder invented sentences that leak, first part: written and used while tuning, so never held out. One a line. */
export const hardLeakingA = `
Cliënt is gediagnosticeerd met non-hodgkin.
Mevrouw heeft een knieprothese gekregen.
Betrokkene heeft hartkloppingen bij inspanning.
Hij krijgt binnenkort een bypassoperatie.
Door de ziekte van Ménière is werken op hoogte niet toegestaan.
Zij gebruikt Concerta.
Werknemer staat onder controle van de internist.
Zij is herstellende van een miskraam.
Haar buikpijn is verminderd.
Er is sprake van een posttraumatische reactie.
De psychiater heeft de medicatie opgehoogd.
Hij heeft lage rugpijn met uitstraling naar het linkerbeen.
Mw. is bekend met het chronisch vermoeidheidssyndroom.
Zij kan zich slecht concentreren door de pijnmedicatie.
Hij heeft zijn hand tussen de machine gehad.
Vanwege een acute blindedarmontsteking is hij uitgevallen.
Zij ervaart veel spanning thuis.
Werknemer heeft een hoge spierspanning.
In de week van 12 mei wordt zij geholpen aan haar knie.
Hij moet drie keer per week dialyseren.
De werknemer wordt begeleid door een POH-GGZ.
Zij heeft een trauma opgelopen.
Wegens rouw na het verlies van zijn vader werkt hij halve dagen.
Hij heeft last van slapeloosheid.
Er is een verhoogde bloeddruk gemeten.
Zij loopt nog met een rollator.
Hij is onlangs vader geworden.
Er is een verdenking op MS.
De diagnose is nog niet bekend.
De symptomen nemen af.
Vanwege kinderopvangproblemen en haar scheiding kan zij alleen ochtenden werken.
Hij gebruikt af en toe een blowtje.
Zij ondergaat een vruchtbaarheidsbehandeling.
Hij wordt volgende maand gedotterd.
Zij zit in de overgang.
Er zijn gehoorproblemen.
Werknemer is flauwgevallen.
Hij komt moeizaam uit zijn woorden en oogt afwezig.
Zij heeft een burn-outklachten patroon.
De arts in het ziekenhuis adviseert rust.
Hij krijgt begeleiding van een psycholoog.
Betrokkene is bij een neurochirurg geweest.
Hij heeft een lopende neus en keelpijn.
Door de ziekte kan hij niet lang staan.
Zij ligt sinds gisteren op de IC.
Werknemer is geopereerd.
Zij moet medicijnen innemen om 12 uur.
Zijn dochtertje is ernstig ziek.
De relatie met haar partner is verbroken.
Hij is net gescheiden.
Zij vertelt dat zij slecht eet.
Werknemer heeft overgewicht.
Hij heeft een longaandoening.
Er is een verband met de vaccinatie.
Hij heeft suiker.
Ze heeft reuma aan haar handen.
Ze heeft wekelijks een afspraak bij de therapeut.
Zij heeft vrijdag een afspraak met haar behandelend arts.
Het is psychisch.
Zij heeft een slechte nacht gehad.
Er is sprake van alcoholmisbruik.
Hij gaat naar de AA.
Hij heeft een herniaatje gehad.
Zij heeft een migrainetje.
Zij kan door haar allergieën niet buiten werken.
Hij kampt met verlies van gehoor.
Er is een kwetsuur aan de hamstring.
Werknemer kan wegens blessure niet lopen.
Zij heeft een gekneusde rib.
Hij heeft een gebroken been.
Ze ziet wazig.
Na de stamceltransplantatie is er een verhoogd infectierisico.
Zij wordt behandeld met bloedverdunners.
Zij mag in verband met insulinegebruik niet alleen werken.
Hij heeft zich gesneden en is gehecht.
Hij durft niet meer op straat door de mishandeling.
Zij is uitgevallen na het overlijden van haar kind.
Er loopt een traject bij PsyQ.
Hij is opgenomen geweest in het Amphia.
Zij is geholpen in een privékliniek.
Werknemer bezoekt de pijnpoli.
Hij maakt gebruik van een CPAP.
Er is een posttraumatische dystrofie.
Zij heeft spierkrampen.
Hij heeft een verstandelijke beperking.
Vanwege autisme spectrum stoornis is structuur nodig.
Zij is snel afgeleid door haar ADD.
Hij heeft een IQ van 80.
Zij heeft een verleden met depressies.
Hij had dit vorig jaar ook.
Zij is al eens eerder uitgevallen.
Hij doet aan traumaverwerking.
De neus-, keel- en oorarts heeft haar gezien.
Zij is mantelzorger voor haar ouders.
Hij heeft een hernia gehad en is daaraan geholpen.
Mevrouw Jansen heeft momenteel een zware periode na de geboorte van haar zoon.
Zij heeft het moeilijk sinds het overlijden van haar zus.
Werknemer kan niet werken door ernstige diarree.
Er is onderzoek gaande naar de oorzaak van de klachten.
Betrokkene zit nog in een medische molen.
Hij is bezig met een hersteltraject bij een externe instelling.
Volgens de specialist duurt het nog een half jaar.
Hij wacht op toestemming van zijn chirurg.
Zij is onder specialistische behandeling.
Door bijwerkingen van de kuur is hij in de ochtend niet inzetbaar.
Hij moet nog een kuur afmaken.
Hij heeft nog drie bestralingen te gaan.
Haar arm is gebroken.
Zijn hand zit in het verband.
Zij loopt op krukken en kan niet staan.
Hij heeft een ontstoken teen.
Zij heeft een verrekte spier.
De nek zit vast.
Hij is door zijn enkel gegaan.
Zij is nog steeds aan het herstellen van corona.
De werknemer is depri.
Zij zit er emotioneel doorheen.
Hij heeft de laatste tijd veel gepiekerd.
Zij kan niet tegen prikkels door haar autisme.
Vanwege dyslexie kost lezen veel tijd.
Hij is kleurenblind.
Zij heeft een hoortoestel nodig wegens doofheid.
De chauffeur mag van het CBR niet rijden wegens epileptische aanvallen.
Hij heeft een te hoge bloedsuiker.
Het been is geamputeerd.
Zij heeft een infectie na de ingreep.
Hij ligt aan het infuus.
Zij krijgt elke maand een prik.
Zij heeft vanmiddag een MRI.
De afspraak bij de neuroloog is verzet.
Hij moet donderdag naar het AMC.
Haar psych adviseert opbouw.
Hij heeft een verwijzing gekregen voor de fysiotherapeut.
Zij wordt gezien door de POH.
De bedrijfsmaatschappelijk werker voert gesprekken met haar.
Zij heeft hulp gezocht.
`;
