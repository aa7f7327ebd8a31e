/** Words that tell of private life, or of something innocent. Notation: ../README.md. */
export const ambiguousPrivateLife = `
# word privateLife: also those of customers
? leaks after heeft zijn haar in door
? leaks about feeling
? safe about customer desk
=schulden

# word privateLife: at a town hall; no sign of somebody's own
? otherwise safe
=huwelijken

# word privateLife: also that of a company
? leaks after zijn haar persoonlijk eigen
? leaks about feeling
? safe about customer desk
? otherwise safe
=faillissement

# word privateLife: also in business
? leaks after zijn haar ex zieke
? leaks about feeling
? safe about tech customer desk
=partner
=partners

# word privateLife: also those one works for
? leaks about feeling
? safe about customer careJob
=gezin
=gezinnen
=huwelijk

# word privateLife: also of waste, roads and duties
? leaks after in gaat ligt haar zijn pas onlangs recent*
? safe before van afval houden ruimte* inzamel*
? leaks about feeling
? safe about tech customer desk policy
=scheiding
=gescheiden
=scheiden

# word privateLife: always private; no compound of another trade
=mantelzorg

# word privateLife: also of an office or a customer
? leaks about feeling
? safe about tech customer desk guidance
=verhuizing
=verhuisd
`;
