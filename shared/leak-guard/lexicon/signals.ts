/**
 * Words that tell what a sentence is about. A word with two meanings (klacht, breuk, opname) is judged by the signals around it.
 * Marks: see engine/lexemes.ts.
 */
export const signals = {
  /** Things, materials and machines. */
  tech: 1,
  /** The people one works for. */
  customer: 2,
  /** Papers, systems and plans of an office. */
  desk: 4,
  /** Electricity. */
  voltage: 8,
  /** What a person lives through; outweighs the ones above. */
  feeling: 16,
  /** Care as a job: set by a phrase such as 'als verpleegkundige', not by a word. */
  careJob: 32,
  /** Rules of the workplace, prevention, campaigns. */
  policy: 64,
  /** The arbodienst's own guidance and re-integration. */
  guidance: 128,
  /** Being employed: 'werkt al jaren bij'. */
  employed: 256,
  /** Something one does at work to a thing: 'dossiers verwerken'. */
  task: 512,
} as const;

export type Signal = (typeof signals)[keyof typeof signals];

export const signalWords: readonly { readonly meaning: Signal; readonly words: string }[] = [
  {
    meaning: signals.task,
    words: `=verwerken =lezen =schrijven =bijhouden =controleren =voorbereiden =uitwerken =bewerken =sorteren =analyseren =onderzoeken =verkopen =schenken =inschenken =opstellen =administreren =registreren =beantwoorden =bestuderen =samenvatten =vertalen =tekenen =repareren =monteren =testen =archiveren =scannen =kopieren =etiketteren =inpakken =uitpakken =opmaken =redigeren =corrigeren =factureren =boeken =bestellen =leveren =bezorgen =assembleren =programmeren =ontwerpen =inspecteren =keuren =fotograferen =filmen =publiceren =presenteren =aanvullen =bijvullen =klaarleggen =klaarzetten =uitdelen =afhandelen =beoordelen =berekenen =bijwerken =invoeren =doceren =nakijken =inruimen =uitstallen =verpakken =koelen =verzamelen =picken =tellen =inkopen =afwerken =polijsten =slijpen =gieten =vullen =afvullen =reinigen =schoonmaken =poetsen =desinfecteren =steriliseren =klaarmaken =bereiden =plannen =inplannen =inroosteren =coderen =mixen =ijken =kalibreren =onderhouden =reviseren =beheren =ontwikkelen =modelleren =bemensen =bewaken =monitoren =afwikkelen =begroten =calculeren =labelen =sealen =ordenen =opbergen =wegzetten =indelen =drukken =vouwen =naaien =beschrijven =innaaien =opvouwen =laden =lossen =vervoeren =rondbrengen =aanreiken =verhuren =inscannen =afrekenen =verbouwen =schilderen =inrichten =beveiligen =bevoorraden =uitleveren =persen =notuleren =autoriseren =afdekken =uitsorteren =opstarten =demonteren =ontwerpen =vastleggen =digitaliseren =demonstreren =adviseren =uitleggen =verzekeren =onderwijzen =vertegenwoordigen =incasseren =bemiddelen =toetsen =loten =besturen =bedienen`,
  },
  {
    meaning: signals.tech,
    words: `*machine *machines *installatie *installaties *pedaal *verflaag *laklaag *lijmlaag *betonlaag *leiding *leidingen *kabel *kabels *aggregaat *schakelaar *systeem *systemen *apparatuur *gebouw *gebouwen verf* machine* motor* =motor leiding leidingen waterleiding* gasleiding* buis buizen pijp pijpen beton* cement* mortel* asfalt* staal* stalen metaal* metalen hout houten =hout ijzer* plaat platen plaatwerk* glas ruit ruiten kozijn* muur muren wand wanden vloer* dak daken gevel* fundering* riool* tank tanks ketel* pomp pompen ventiel* klep kleppen turbine* generator* aggregaat* compressor* installatie* apparaat apparatuur apparaten toestel* gereedschap* robot* heftruck* vrachtwagen* voertuig* auto autos bus bussen trein* tram* wagen* wagenpark* vliegtuig* schip schepen kraan kranen hijs* lift liften transportband* productielijn* =lijn =lijnen assemblage* product producten productie* fabriek* materiaal materialen onderdeel onderdelen oppervlak* coating* lak lakken verf verven lijm hars kunststof* rubber textiel band banden rem remmen as assen lagers tandwiel* ketting* riem veer veren schroef* bout bouten las lassen lasnaad* lasser* lasnaden naad naden draad draden kabel* software* applicatie* server* netwerk* systeem systemen website* database* code testomgev* programmatuur computer* laptop* printer* scanner* barcode* magazijn* pallet* verpakking* doos dozen grond zand bodem dijk dijken weg wegen wegdek spoor* rails wissel wissels brug bruggen sluis sluizen plant planten gewas* bomen kas kassen stal stallen dieren vee koeien varken* kippen paard paarden voer akker* oogst* zaad water lucht gas olie brandstof* stoom warmte temperatuur meting* toerental* mengsel* grondstof* chemical* beits schuur* hoogwerker* bouwplaats* metselwerk* stucwerk* gips* gipsplaten* constructie* monsters sample* apk fruit groente* appels vis vissen slachtvee boom boomstam bomen* tegels tafel stoel meubel* bakstenen stenen koekjes deeg vlees matrijs mal mallen snaar snaren epoxy* kunsthars* harsen giethars* polyester* schuim* voorraad* accu* batterij* bandenspanning onderhoud* storing* storingen reparatie* repareren* proces processen scherm schermen`,
  },
  {
    meaning: signals.customer,
    words: `ondernemer* beller* klant klanten klantcontact* clienten bewoner bewoners huurder* reiziger* passagier* gast gasten bezoeker* consument* opdrachtgever* afnemer* leverancier* patienten leerling* student* deelnemers burger burgers inwoner* gebruiker* eindgebruiker* verzekerde* abonnee* koper* bestell* order orders telefonische webshop* winkel* balie balies callcenter* klantenservice* servicedesk* helpdesk* receptie* kassa* gemeente* peuters kleuters`,
  },
  {
    meaning: signals.desk,
    words: `dossier* rooster* planning* contract* document* formulier* aanvraag* aanvragen vergunning* factuur facturen declaratie* offerte* subsidie* begroting* administratie* post mail mails mailbox* email* telefoon* telefoontje* verslag* notulen rapport* bestand* archief* agenda plan plannen actieplan* takenpakket* spreadsheet* bezwaar* bezwaren beroepschr* claims schadeclaim* schademeld* tickets meldingen vragen verzoek* verzoeken zaken casus cases stukken inventaris* voorraad* verlof* vakantie* vakantiedag* uren urenreg* overuren protocol* handboek* cao bijlage*`,
  },
  {
    meaning: signals.voltage,
    words: `volt* kilovolt* elektric* elektra* elektro* stroom* meterkast* schakelkast* schakel* kabel* installatie* hoogspanning* laagspanning* monteur* transformator* trafo* geleider* bovenleiding* accu accus batterij* gelijkstroom* wisselstroom* veiligheidsregels spanningzoeker* meten meet gemeten installateur* draad draden staal* voorspann* snaar riem kettin* touw`,
  },
  {
    meaning: signals.feeling,
    words: `ervaart ervaarde voelt voelde innerlijk* psychisch* mentale geestelijk* lichamelijke fysieke gezondheid* kampt kampte worstelt lijdt leed last hinder thuis prive ondergaat onderging ondergaan ziek ziekte ziekbed patient narcose* verwijderd herstellende medisch* gezond`,
  },
  {
    meaning: signals.policy,
    words: `beleid* preventie* preventief voorkomen voorkomt voorkom vermijden vermijd vermeden risico* risicoinv* werkvloer* protocol* procedure* voorlicht* campagne* instructie* toolbox* cursus* verkoop verkopen* schenken assortiment bedrijfsregl* veiligheid* veilig huisregels gedragscode* reglement* wetgeving* verbod* verboden registratie* registreren`,
  },
  {
    meaning: signals.guidance,
    words: `bedrijfsarts* arbodienst* arboarts* arbeidsdeskund* casemanager* leidinggevende* werkgever* manager* hr personeelszaken* teamleider* reintegr* spoor uwv werkplek* werkplekonderzoek* planvanaanpak evaluatie* probleemanalyse* mediator* mediation* loopbaan* jobcoach* vervolgspreek* volgend* volgende opbouw* opbouwsch*`,
  },
  {
    meaning: signals.employed,
    words: `werkzaam werkt werken werkte dienst dienstverband* ervaring ervaren functie functies vakman* werkervaring* loopbaan* collega* team bedrijf organisatie* vakkennis klant klanten machine* product*`,
  },
];
