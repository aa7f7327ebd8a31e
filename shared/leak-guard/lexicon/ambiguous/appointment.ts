/** Words that tell of a visit, or of something innocent. Notation: ../README.md. */
export const ambiguousAppointment = `
# word appointment: also of work done
? safe after kantoor
? leaks about feeling
? safe about tech customer desk careJob
nacontrole*

# word appointment: also that of the bedrijfsarts
? leaks after open eigen arbeidsomstandigheden* preventief vrij
? safe about customer careJob guidance
=spreekuur
=spreekuren

# word appointment: also of customers and of guidance
? leaks about feeling
? safe about customer careJob guidance
=intake
=intakegesprek

# word appointment: also of customers
? leaks after op
? safe about customer desk
=wachtlijst
=wachtlijsten

# word appointment: also in papers
? leaks before ziekenhuis specialist
? safe before naar
? leaks about feeling
? safe about tech desk policy
=verwezen
=verwijzing

# word appointment: also of customers
? leaks before naar
? leaks about feeling
? safe about customer desk
doorverwij*
`;
