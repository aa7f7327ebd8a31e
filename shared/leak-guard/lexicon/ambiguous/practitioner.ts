/** Words that tell of somebody who treats, or of something innocent. Notation: ../README.md. */
export const ambiguousPractitioner = `
# word practitioner: also somebody's own job
? safe after als
? safe about careJob
=arts
=artsen

# word practitioner: also in many other trades
? leaks after bij medisch* behandel* de
? safe after als hr ict it marketing technisch* inkoop salaris*
? leaks about feeling
? safe about tech customer desk
=specialist
=specialisten

# word practitioner: also somebody's own job
? safe after als
? safe about careJob
=therapeut
=verpleegkundige
=verpleegkundigen
=dietiste

# word practitioner: also part of the guidance at work
? safe after vaste interne praktische ervaren eigen externe
? leaks about feeling
? safe about customer desk guidance
? otherwise safe
=coach
=coaching
=begeleider

# word practitioner: also an employer
? safe about customer careJob employed
=ggd
=thuiszorg
=zorginstelling
`;
