/** Invented people and an invented arbodienst for the tests. Nobody here exists. */
export const example = {
  organisation: {
    name: 'Arbodienst De Wielewaal (voorbeeld)',
    tagline: 'arbodienst in het oosten',
    street: 'Voorbeeldstraat 2',
    postcode: '7571 AA',
    city: 'Oldenzaal',
    phone: '0541 00 00 00',
    email: 'info@example.org',
    chamberOfCommerce: '00000000',
    certificates: 'ISO 9001, gecertificeerde arbodienst',
    officer: 'Mieke Voorbeeld',
  },
  user: { name: 'dr. Noor Verzonnen', registration: '29384756102' },
  passphrase: 'gele fiets langs zeven sloten',
  employer: {
    name: 'Bouwbedrijf Het Verzonnen Fundament',
    contact: 'Harm Bedacht',
    city: 'Hengelo',
  },
  employee: {
    givenName: 'Yıldız',
    infix: 'van der',
    familyName: 'Verzinsel',
    bornOn: { day: '14', month: '03', year: '1979' },
    jobTitle: 'stellingbouwer',
    personnelNumber: 'P-0042',
  },
  doctor: { name: 'dr. A. Bedenksel', specialism: 'orthopedie' },
} as const;

/** Words put into every medical field, which may turn up nowhere outside the encrypted store. */
export const canaries = {
  nature: 'zeldzaamheidssyndroomkanarie',
  course: 'beloopkanarie',
  limits: 'beperkingskanarie',
  practitioners: 'behandelaarskanarie',
  treatment: 'therapiekanarie',
  medication: 'medicijnkanarie',
  consideration: 'overwegingskanarie',
  consent: 'machtigingskanarie',
} as const;
