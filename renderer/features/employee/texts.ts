/** The words of an employee's personal data. */
export const texts = {
  givenName: 'Voornaam',
  infix: 'Tussenvoegsel',
  familyName: 'Achternaam',
  bornOn: 'Geboortedatum',
  gender: 'Geslacht',
  genders: { vrouw: 'Vrouw', man: 'Man', x: 'X', onbekend: 'Onbekend' },
  phone: 'Telefoon',
  email: 'E-mail',
  street: 'Straat en huisnummer',
  postcode: 'Postcode',
  city: 'Plaats',
  person: 'Persoon',
  contact: 'Contact',
  edit: 'Persoonsgegevens wijzigen',
  save: 'Opslaan',
  cancel: 'Annuleren',
} as const;
