import type { ConsentLanguage } from '../../../shared/ipc/consent-channels.ts';

/** What klantmodus says beside the composed text, in the language of whoever holds the laptop. */
export interface KlantTexts {
  /** The language in its own words. */
  readonly name: string;
  readonly switchLabel: string;
  readonly back: string;
  readonly signTitle: string;
  readonly signTitleRepresentative: string;
  readonly signIntro: string;
  readonly signField: string;
  readonly signHint: string;
  readonly again: string;
  readonly empty: string;
  readonly signed: string;
  readonly cannotSign: string;
  readonly drawInstead: string;
  readonly typedIntro: string;
  readonly typedName: string;
  readonly witnessName: string;
  readonly witnessRole: string;
  readonly fillIn: string;
  readonly drawFirst: string;
  readonly sign: string;
  readonly refuseSentence: string;
  readonly refuseConfirm: string;
  readonly thanks: string;
  readonly agreed: string;
  readonly refused: string;
  readonly copy: string;
  readonly considerTitle: string;
  readonly nothingRecorded: string;
  readonly handBack: string;
  readonly askBack: string;
  readonly failed: string;
}

export const klantTexts: Readonly<Record<ConsentLanguage, KlantTexts>> = {
  nl: {
    name: 'Nederlands',
    switchLabel: 'Taal',
    back: 'Terug naar de tekst',
    signTitle: 'Uw handtekening',
    signTitleRepresentative: 'Handtekening van de vertegenwoordiger',
    signIntro: 'U geeft toestemming zodra u kiest voor Ondertekenen. Intrekken kan daarna altijd.',
    signField: 'Zet uw handtekening in dit vak',
    signHint: 'Met een pen, uw vinger of de muis.',
    again: 'Opnieuw',
    empty: 'nog leeg',
    signed: 'getekend',
    cannotSign: 'Ik kan niet tekenen',
    drawInstead: 'Toch tekenen',
    typedIntro: 'Typ uw naam. Iemand die erbij is, bevestigt dat u dit zelf heeft gekozen.',
    typedName: 'Uw naam',
    witnessName: 'Naam van wie erbij is',
    witnessRole: 'Wie is dat voor u of voor de arbodienst',
    fillIn: 'Vul dit in.',
    drawFirst: 'Er staat nog geen handtekening.',
    sign: 'Ondertekenen',
    refuseSentence:
      'Dit heeft geen nadelige gevolgen voor u. Wij leggen alleen vast dat u geen toestemming geeft.',
    refuseConfirm: 'Vastleggen',
    thanks: 'Dank u',
    agreed: 'U heeft toestemming gegeven.',
    refused: 'U heeft geen toestemming gegeven. Dat heeft geen nadelige gevolgen voor u.',
    copy: 'U krijgt een kopie.',
    considerTitle: 'Neem de tijd',
    nothingRecorded: 'Er is niets vastgelegd.',
    handBack: 'Geef de laptop terug.',
    askBack: 'Laptop teruggeven',
    failed: 'Dit lukte niet. Uw keuze is niet vastgelegd. Geef de laptop terug of probeer het opnieuw.',
  },
  en: {
    name: 'English',
    switchLabel: 'Language',
    back: 'Back to the text',
    signTitle: 'Your signature',
    signTitleRepresentative: 'Signature of the representative',
    signIntro: 'You give consent once you choose Sign. You can always withdraw it later.',
    signField: 'Sign in this box',
    signHint: 'With a pen, your finger or the mouse.',
    again: 'Start again',
    empty: 'still empty',
    signed: 'signed',
    cannotSign: 'I cannot sign',
    drawInstead: 'Sign after all',
    typedIntro: 'Type your name. Someone who is with you confirms that this is your own choice.',
    typedName: 'Your name',
    witnessName: 'Name of the person with you',
    witnessRole: 'Who this person is to you or to the occupational health service',
    fillIn: 'Please fill this in.',
    drawFirst: 'There is no signature yet.',
    sign: 'Sign',
    refuseSentence: 'This has no negative consequences for you. We only record that you do not give consent.',
    refuseConfirm: 'Record this',
    thanks: 'Thank you',
    agreed: 'You have given consent.',
    refused: 'You have not given consent. This has no negative consequences for you.',
    copy: 'You will receive a copy.',
    considerTitle: 'Take your time',
    nothingRecorded: 'Nothing has been recorded.',
    handBack: 'Please hand back the laptop.',
    askBack: 'Hand back the laptop',
    failed: 'This did not work. Your choice has not been recorded. Please hand back the laptop or try again.',
  },
};

/** For the consultant, who reads Dutch whatever the language of the text. */
export const consultantTexts = {
  part: 'Voor de arbodienst',
  passphrase: 'Wachtzin van de arbodienst',
  demo: (passphrase: string) => `Voorbeeldkoffer: de wachtzin is ${passphrase}`,
  wrong: 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.',
  open: 'Terug naar het dossier',
} as const;
