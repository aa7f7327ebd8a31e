/** Words that tell of how somebody is or seems, or of something innocent. Notation: ../README.md. */
export const ambiguousObservation = `
# word observation: also in care as a job
? safe after een per elke iedere
? safe about careJob
=patient
=patiente

# word observation: also electric, or in a structure
? safe after onder
? leaks about feeling
? safe about tech voltage
=spanning
=spanningen

# word observation: also of a coat of paint
? safe about tech
=huilen

# word observation: also of the load of a job
? safe after anderen
? safe before belast* zwaar* zware gesprek* intensie* beroep
? safe about customer policy
=emotioneel
=emotionele

# word observation: also a vote
? safe after ter in
? leaks about feeling
? safe about policy
=stemming

# word observation: also of the load of a job
? safe before belast* zwaar* zware inspan* veeleis* belasting verzorger
=psychisch
=psychische
=geestelijk
=geestelijke

# word observation: harmless but beside a word for health
? leaks before klacht* proble* gezond* toestand gesteld* herstel* uitput* stoornis* sterk* slecht* op niet instabiel labiel kwetsba*
? otherwise safe
=mentaal
=mentale
`;
