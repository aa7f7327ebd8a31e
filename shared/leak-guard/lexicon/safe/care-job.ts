/** Phrases that tell of a job in care. Notation: ../README.md. */
export const careJobPhrases = `
# phrase careJob: being employed in care: then departments, practitioners and patients are the work
keuken|wasserij|linnenkamer|magazijn|kantoor|tuin|restaurant|linnen|archief van|in|bij het|de|een? ..1 @practitioner
^de|een maatschappelijk werker|werkster kan|mag|hoeft|werkt
^de|een @practitioner kan|mag|hoeft ..4 inplannen|afspraken|dossiers|administratie|overleggen|lopen|begane|telefonisch
^de|een audicien|opticien|tandtechnicus|masseur|schoonheidsspecialist*|pedicure|dierenarts* kan|mag|hoeft|werkt
^de|een|onze|iedere @practitioner kan|mag|hoeft|werkt ..5 uur|patienten|tillen|staan|zitten|werken|draaien|doen|uitvoeren|schrijven|bijwerken|
  verwerken|plannen|assisteren|lopen|dragen|voeren|stellen|maken|controleren|masseren|bukken|reiken|typen|voorbereiden|dienst|diensten|uitwerken
medewerk*|secretaresse|secretaris|begeleider|baliemedewerk*|schoonma*|kok|portier|receptionist*|beveiliger|administrat*|verpleegkundige|verzorgende|
  planner|teamleider|manager|leidinggevende|coordinator|vrijwilliger|stagiair*|gastvrouw|facilitair|telefonist*|laborant*|chauffeur van|in|op|bij|voor
  het|de|een? ..1 @practitioner kan|mag|werkt|moet|hoeft
^de|een ziekenhuisapotheker|apotheker|logopedist*|mondhygienist*|pedicure kan|mag|hoeft|werkt
als een? maatschappelijk*|arts*|verpleegkundige*|verzorgende*|psycholo*|fysiotherapeut*|ergotherapeut*|doktersassistent*|apothekersassistent*|
  tandartsassistent*|operatieassistent*|ok-assistent*|anesthesie*|basisarts|huisarts*|tandarts*|verloskundige*|kraamverzorgende|kraamverzorgster|
  therapeut*|logopedist*|dietist*|psychiater|specialist*|laborant*|radiolaborant*|zorgassistent*|zorghulp|zorgkundige|helpende|helpende-plus|
  thuiszorgmedewerk*|medewerk*|ambulance*|ziekenverzorg*|poli*|medisch*|praktijk*|wijkverpleeg*|begeleider|mondhygienist*|pedicure|apotheker|dokters*|
  chirurg|behandelaar|groepsleid*|activiteiten*|gastvrouw|voedings*|ziekenhuis*|secretaresse
functie|werk|werkzaamheden|taken|taak|baan|inzet|diensten|dienst|team|collegas|collega|stage|rooster|werkplek|werkgever|balie|receptie|administratie|
  nachtdienst*|dagdienst* ..3 van|als|op|in|bij|voor|aan de|het|een? ..1 patient*|kinder*|<care-place>
werkt|werkte|werken|werkzaam|werkend|meewerken|inzetbaar|ingezet|begeleiden|assisteren|ondersteunen|meelopen ..3 op|in|bij|aan|binnen|voor|als de|het|
  een? ..1 <care-place>
op|bij de|het|een afdeling|poli|polikliniek ..2 kan|kunnen|mag|licht|lichte|administrati*|werken|werk|taken|balie*|inzetbaar|telefoon*
verpleegkundige|verzorgende|doktersassistent*|tandartsassistent*|apothekersassistent*|operatieassistent*|laborant*|ambulance*|kraamverzorgende|
  mondhygienist*|pedicure|arts-assistent|helpende|zorgassistent*|ziekenhuisapotheker|apotheker kan|mag|werkt|zonder|in|taken|werkzaamheden
patientenzorg|patientenvervoer|patientenadministratie|patiententransport|patientencontact*|patientgebonden|clientenzorg|bedzorg|zorgtaken
tillen|verplaatsen|wassen|begeleiden|vervoeren|inschrijven|verplegen|verzorgen|mobiliseren van? de? patienten|patient|clienten|client|bewoners
patienten|patient|clienten|client|bewoners tillen|verplaatsen|wassen|begeleiden|vervoeren|inschrijven|helpen|verzorgen|ontvangen|mobiliseren
medicatie|medicijnen delen|uitdelen|klaarzetten|toedienen|uitzetten|uitgeven|rond*|aanreiken|controleren
uitdelen|delen|klaarzetten|toedienen|verstrekken|uitgeven|controleren van medicatie|medicijnen
^de|een|onze @practitioner|chirurg|kaakchirurg|vaatchirurg kan|mag|hoeft|moet|dient ..8! <work-verb>
^de|een|onze verpleegkundig|medisch|klinisch|geestelijk specialist|psycholoog|geneticus|verzorger|adviseur kan|mag|hoeft|moet ..8! <work-verb>
^in|op|bij|voor het|de|een @practitioner kan|mag|kunnen|mogen ..8! <work-verb>
^op|in|bij het|de spoedeisende hulp|eerste|intensive care? ..1 kan|mag|zijn|is ..8! <work-verb>|dienst|diensten|mogelijk
^in|op|bij het|de @practitioner zijn|is ..2 geen|wel|lichte|passende|administratieve ..2 werk|werkzaamheden|diensten|taken|nachtdiensten|uren
kan|mag|kunnen ..3 in|op|bij|voor de|het|een @practitioner ..2! werk|werken|werkzaamheden|huishoudelijk|administratie|koken|schoonmaken|diensten|taken
kan|mag|kunnen ..3 injecties|infusen|medicijnen|medicatie|verband|steunkousen klaarmaken|bereiden|klaarzetten|aanleggen|aantrekken|bestellen
^de|een|deze ..1 kan|mag|hoeft|kunnen ..4! in|bij|naar|aan|op de|het|een @practitioner ..3! <work-verb>
^de|een|deze ..1 kan|mag|kunnen ..4! brengen|bezorgen|afleveren|leveren|vervoeren naar|in|bij|aan het|de|een @practitioner
^bouwwerk|beveiligen|schoonmaken|onderhoud|montage|schilderwerk|levering|leveringen|bezorgen|beveiliging|catering|receptiewerk|vrijwilligerswerk|
  klussen|bouwen aan|bij|in|op|naar het|de|een @practitioner
^de|een ..1 van de|het|een @practitioner ..1 kan|mag|hoeft ..4! <work-verb>
`;
