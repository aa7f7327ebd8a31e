/** For the consultant, who reads Dutch whatever the language of the text. */
export const consultantTexts = {
  part: 'Voor de arbodienst',
  passphrase: 'Wachtzin van de arbodienst',
  demo: (passphrase: string) => `Voorbeeldkoffer: de wachtzin is ${passphrase}`,
  wrong: 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.',
  open: 'Terug naar het dossier',
} as const;
