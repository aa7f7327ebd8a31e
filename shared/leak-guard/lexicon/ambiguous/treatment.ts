/** Words that tell of a treatment, or of something innocent. Notation: ../README.md. */
export const ambiguousTreatment = `
# word treatment: also a rule of the workplace, or care as a job
? leaks after in zijn haar
? leaks about feeling
? safe about tech customer careJob policy
quarantaine*
isolatiekamer*
vaccin*
=vaccins

# word treatment: also of files and customers
? leaks after laten zich
? leaks about feeling
? safe about tech customer desk
? otherwise safe
=behandelen

# word treatment: also in engines and moulds
? leaks about feeling
? safe about tech careJob
injectie*

# word treatment: also of instruments
? leaks about feeling
? safe about tech careJob employed
sterilisatie

# word treatment: also what a company or a machine does
? leaks after na zijn haar wacht
? safe after manager directeur afdeling hoofd team militaire
? safe before manager team
? leaks about feeling
? safe about tech desk careJob policy
operatie*
operaties

# word treatment: also of files, complaints and surfaces
? leaks after onder zijn haar psychisch* lichamelijk* fysiek* mentaal mentale medisch* geestelijk* gezondheids* medische
? safe after in
? safe before klachten klanten dossiers
? leaks about feeling
? safe about tech customer desk careJob
=behandeling
=behandelingen
behandelt
behandeld
behandelde

# word treatment: also of pictures, hours and orders
? leaks after na zijn haar
? leaks about feeling
? safe about tech customer desk policy
=opname
=opnames

# word treatment: also in a plan, a text or a schedule
? safe after contact telefoon uren dagen hierin
? safe about tech customer desk guidance
=opgenomen

# word treatment: also of concrete
? leaks about feeling
? safe about tech
=kuur
=kuren

# word treatment: also as a material
? leaks after in
? safe before platen
? safe about tech
=gips

# word treatment: also a tool for paint
? leaks after een pijn* hormoon* cortisonen
? leaks about feeling
? safe about tech careJob
? otherwise safe
=spuit
=spuiten
=prik
=prikken

# word treatment: also for customers and products
? leaks about feeling
? safe about tech customer desk
=nazorg

# word treatment: also of guests
? leaks about feeling
? safe about customer
=dieet
`;
