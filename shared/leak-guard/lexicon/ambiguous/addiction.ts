/** Words that tell of addiction, or of something innocent. Notation: ../README.md. */
export const ambiguousAddiction = `
# word addiction: also for cleaning, and in house rules
? leaks about feeling
? safe about tech policy
alcohol*

# word addiction: also as goods
? safe after kratten kisten flessen vaten dozen
? leaks about feeling
? safe about tech customer policy employed
=drank

# word addiction: also water and coffee
? leaks after met te veel teveel overmatig dagelijks aan
? leaks before te teveel veel overmatig dagelijks meer stevig flink fors elke
? leaks about feeling
? safe about tech customer policy
? otherwise safe
=drinkt
=drinken
=dronk

# word addiction: also a rule of the workplace, or food
? safe after vis vlees worst kaas ham zalm
? leaks about feeling
? safe about tech policy
=rookt
=roken
=rookte
`;
