/** Words that tell of a disease or an injury, or of something innocent. Notation: ../README.md. */
export const ambiguousDiagnosis = `
# word diagnosis: also the diagnosis of a machine
? leaks after medische definitieve voorlopige nieuwe
? leaks before van is gesteld
? leaks about feeling
? safe about tech voltage
=diagnose
=diagnoses
=diagnosticeren

# word diagnosis: also of the weather and of an economy
? safe after tropische economische
? safe before boven wegdek oceaan noordzee
=depressie
=depressies

# word diagnosis: also of soil, cattle and food
? leaks after is raakte was
? safe before ruimte* omgeving gebied* terrein* grond* materia* vee voedsel
? leaks about feeling
? safe about tech policy
besmetting*
=besmet
=besmette

# word diagnosis: also milliseconds
? safe after enkele paar aantal onder
? safe before vertraging latentie
=ms

# word diagnosis: also of materials
? leaks about feeling
? safe about tech
uitdroging

# word diagnosis: also in things and papers
? leaks about feeling
? safe about tech desk
=breuk
breuken
=gescheurd
gescheurde
scheur
=scheuren
scheurtje
scheuring
=barst
=verzakt
verzakking
verzakkingen

# word diagnosis: also of things, weeks and numbers
? leaks after been arm pols enkel heup voet* sleutelbeen vinger* rib* elleboog schouder teen duim
? safe before dienst* nacht* week uren wit getallen glas
? leaks about feeling
? safe about tech
=gebroken

# word diagnosis: also of an engine
? leaks about feeling
? safe about tech
ontsteking*

# word diagnosis: also the plain absence, which may be named
? leaks after ernstig* chronisch* zijn haar zware een deze de
? leaks before van
? safe after bij wegens verzuim eerste
? safe before gemeld en afwezig niet* arbeidsongeschikt
? safe about desk policy
=ziekte
`;
