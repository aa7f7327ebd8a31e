/** Words that tell of the past, or of something innocent. Notation: ../README.md. */
export const ambiguousHistory = `
# word history: also of talks, leave and training
? safe after overleg* gesprek* contact* vakantie* verlof training* instructie* kans tijd gelegenheid keuze
? leaks about feeling
? safe about tech customer desk guidance employed
=gehad

# word history: also of a career
? leaks about feeling
? safe about tech desk employed
=destijds
=vroeger
=jarenlang
=jarenlange
`;
