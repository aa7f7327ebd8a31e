/** Words that tell of a cause, or of something innocent. Notation: ../README.md. */
export const ambiguousCause = `
# word cause: also of opinions and plans
? leaks after een door zijn haar
? safe before van tussen
? leaks about feeling
? safe about tech desk policy
=botsing
=botsingen

# word cause: also in the name of a job, a limit or an instrument
? safe after farmaceutisch*
? safe before beperk* belast* adviseur* secretar* urenbeperk* oogpunt gezien geschikt* ongeschikt* keuringen apparat* instrument* technolog*
? safe about careJob
=medisch
=medische

# word cause: also of a fault
? leaks about feeling
? safe about customer desk
=oorzaak
=oorzaken

# word cause: also in prevention
? leaks after na door een zijn haar
? leaks about feeling
? safe about careJob policy
*ongelukken
`;
