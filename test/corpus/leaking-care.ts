/** Invented report sentences that name a treatment, a medicine, a practitioner, an appointment or a test. One a line. */
export const leakingCare = `
Hij wordt in april geopereerd aan zijn schouder.
Na de operatie mag zij zes weken niet tillen.
De revalidatie duurt nog drie maanden.
Zij volgt cognitieve gedragstherapie op dinsdagmiddag.
EMDR is gestart en werkt goed.
De chemo-therapie is vorige week begonnen.
Vanwege bestralingen kan hij alleen in de middag werken.
Zij is onder behandeling.
De behandeling is adequaat.
De behandeling verloopt voorspoedig.
Hij krijgt injecties in zijn rug.
Zij draagt een brace om de pols.
De automonteur loopt met krukken.
Zijn arm zit in het gips.
Zij gaat twee keer per week naar de fysio.
Fysiotherapie helpt, opbouw kan over twee weken.
Betrokkene is opgenomen in een kliniek.
Na opname van een week kan het werk worden hervat.
Hij staat op de wachtlijst voor een nieuwe heup.
De dialyse kost haar drie dagen per week.
Zij krijgt een pacemaker.
Er wordt een ingreep gepland.
Hij volgt een pijnprogramma.
Zij doet oefeningen bij de ergotherapeut.
Hij slikt oxazepam en mag geen machines bedienen.
Door de medicatie is de reactiesnelheid verminderd.
Zij gebruikt antidepressiva.
Wegens bijwerkingen van de medicijnen begint zij later.
Hij gebruikt pijnstillers en mag niet rijden.
De kraanmachinist gebruikt slaapmiddelen.
Zij is ingesteld op insuline.
Ritalin maakt dat zij beter functioneert.
Hij spuit Humira en is vatbaar.
Zij bouwt de sertraline af.
Prednison maakt haar onrustig.
De morfinepleisters beperken de rijvaardigheid.
Hij krijgt antibiotica.
Zij neemt paracetamol voor het werk.
Door metoprolol is hij trager.
De dosering van zijn pillen wordt aangepast.
Hij loopt bij de psycholoog.
Zij heeft gesprekken bij een psychiater.
De huisarts adviseert rust.
Haar huisarts heeft haar doorverwezen.
De orthopeed geeft toestemming voor opbouw.
Volgens de cardioloog mag hij weer werken.
Hij is verwezen naar een specialist.
De neuroloog ziet geen belemmering meer.
Dr. Jansen vindt twee uur per dag voldoende.
Zij wordt begeleid door de GGZ.
Er is contact met de polikliniek.
Hij moet wekelijks naar het ziekenhuis.
De behandelaar ziet vooruitgang.
De fysiotherapeut raadt korte pauzes aan.
Zij bezoekt een diëtist.
In het Radboudumc loopt een traject.
Parnassia begeleidt hem bij terugkeer.
De reumatoloog wil eerst afwachten.
Zij loopt bij een maatschappelijk werker.
Volgens zijn arts kan het nog drie maanden duren.
De gynaecoloog adviseert aangepaste uren.
De longarts heeft stoffig werk afgeraden.
Zij is bij de oogarts geweest.
Hij heeft een afspraak op 3 maart bij de specialist.
Op maandag heeft zij controle in het ziekenhuis.
Zij heeft volgende week een intake bij de GGZ.
De intake is op 12 juni.
Hij moet op controle.
Zij heeft elke donderdag therapie en is dan afwezig.
Op woensdagochtend niet inzetbaar wegens een doktersafspraak.
Zij kwam op het open spreekuur.
Op eigen verzoek was hij op het spreekuur.
De controleafspraak is over zes weken.
Hij wacht op een oproep van het ziekenhuis.
De uitslag van de MRI volgt volgende week.
Uit bloedonderzoek blijkt niets bijzonders.
Er is een CT-scan gemaakt.
De foto laat een genezen breuk zien.
Zij krijgt nog een echo van de buik.
Het ECG was afwijkend.
Nader onderzoek in het ziekenhuis volgt.
Zijn bloedwaarden zijn te laag.
De röntgenfoto was goed.
Er wordt een biopt genomen.
Zij is positief getest.
De inspanningstest liet een goede conditie zien.
Het gehooronderzoek toont verlies.
Hij heeft een hartfilmpje gehad.
De scan was schoon.
Wij wachten op de uitslag.
Zij kreeg een kunstknie.
De hartoperatie is geslaagd.
Na de rugopperatie mag hij niet draaien.
Hij volgt een traject bij het revalidatiecentrum.
Zij gaat naar een rouwtherapeut.
De chirurg heeft de hechtingen verwijderd.
Hij is gedotterd en kan over vier weken beginnen.
Zij krijgt lichttherapie tegen somberheid.
De psychologische behandeling is bijna klaar.
Hij gaat naar een afkickkliniek.
Zij volgt mindfulness als therapie.
De chemokuur is afgerond, opbouw vanaf mei.
Medische behandeling staat werken nu in de weg.
Zij krijgt professionele hulp.
Hij is uitbehandeld.
De nachtspalk helpt haar.
Zij krijgt zuurstof en een inhalator.
Vanwege een stoma is een eigen toilet nodig.
Zijn prothese wordt aangemeten.
De revalidatiearts is tevreden over de opbouw.
Na de vaatoperatie is staan lastig.
Zij heeft acupunctuur en daarna is zij moe.
De tandarts moet nog twee keer snijden.
Zij is gestopt met lithium.
Hij ligt in het ziekenhuis.
Zij verblijft in een herstellingsoord.
`;
