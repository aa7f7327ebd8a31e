/** Words that tell of a medicine, or of something innocent. Notation: ../README.md. */
export const ambiguousMedication = `
# word medication: also in a kitchen
? leaks about feeling
? otherwise safe
=recepten

# word medication: also in a kitchen or a factory
? leaks after op
? leaks about feeling
? safe about tech customer desk
=recept

# word medication: also of materials
? leaks about feeling
? safe about tech
=dosering
=dosis
=doseringen
`;
