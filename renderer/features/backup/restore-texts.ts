/** The words of the wizard that restores a snapshot, on this laptop or on a new one. */
export const restoreTexts = {
  steps: { choose: 'Reservekopie', secret: 'Openen', loss: 'Controleren' },
  here: {
    title: 'Reservekopie terugzetten',
    intro: 'Kies de reservekopie die u wilt terugzetten. Er verandert niets voordat u dat bevestigt.',
  },
  moved: {
    title: 'Ik heb al een koffer',
    intro: 'Kies de map waarin uw koffer staat, bijvoorbeeld op een stick.',
  },
  pick: 'Map kiezen',
  pickOther: 'Andere map kiezen',
  nothingHere:
    'In deze map staat geen reservekopie. Kies de map die u hebt meegenomen, of de map waarin die ligt.',
  none: 'Op deze laptop staat geen reservekopie. Kies de map of de stick waarop er een staat.',
  choose: 'Reservekopie',
  next: 'Verder',
  back: 'Terug',
  cancel: 'Annuleren',
  secret: {
    title: (moment: string) => `Reservekopie van ${moment}`,
    intro: 'De reservekopie wordt geopend en helemaal gecontroleerd. Er verandert nog niets.',
    how: 'Waarmee opent u haar?',
    passphrase: 'Met mijn wachtzin',
    passphraseNote: 'Alleen op de laptop waarop de reservekopie is gemaakt.',
    recoveryKey: 'Met mijn herstelsleutel',
    recoveryKeyNote: 'Op elke laptop. U kiest meteen een nieuwe wachtzin.',
    field: 'Wachtzin',
    key: 'Herstelsleutel',
    keyHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
    fresh: 'Nieuwe wachtzin',
    open: 'Controleren',
    checking: 'De reservekopie wordt gekopieerd en gecontroleerd.',
  },
  loss: {
    title: 'Wat u kwijtraakt',
    nothing: 'Niets: sinds deze reservekopie is er niets geschreven.',
    fresh: 'Op deze laptop staat nog geen koffer. U raakt niets kwijt.',
    unreadable:
      'Wat er nu op deze laptop staat, kan niet meer worden gelezen. Daarom is niet te tellen wat u kwijtraakt.',
    commits: (count: number) =>
      count === 1
        ? 'Na deze reservekopie is nog 1 handeling vastgelegd.'
        : `Na deze reservekopie zijn nog ${count} handelingen vastgelegd. Ook lezen is een handeling.`,
    since: (moment: string) => `Dit is geschreven na de reservekopie van ${moment}:`,
    unknownKind: 'Iets van een nieuwere versie',
    added: (count: number) => `${count} nieuw`,
    changed: (count: number) => `${count} gewijzigd`,
    columns: { kind: 'Wat', count: 'Hoeveel', when: 'Geschreven' },
    between: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
    destroyed: (count: number) =>
      count === 1
        ? 'Wat sindsdien is vernietigd (1), komt niet terug.'
        : `Wat sindsdien is vernietigd (${count}), komt niet terug.`,
    aside: 'Wat er nu staat, wordt niet gewist: het komt in een aparte map naast de gegevens.',
    confirm: 'Terugzetten',
    confirmFresh: 'Koffer openen',
    busy: 'De reservekopie wordt teruggezet.',
  },
  salvage: {
    title: 'Redden wat leesbaar is',
    secretTitle: 'Open de beschadigde gegevens',
    intro:
      'Alles wat nog te lezen is, wordt overgezet naar een nieuwe koffer. De beschadigde gegevens zelf veranderen niet.',
    savedTitle: 'Wat is gered',
    columns: { kind: 'Wat', saved: 'Gered', lost: 'Niet te lezen' },
    unknown: 'niet te tellen',
    log: (saved: number, lost: number) =>
      lost === 0
        ? `Van het logboek zijn alle ${saved} regels gered.`
        : `Van het logboek zijn ${saved} regels gered; ${lost} zijn niet te lezen. Het logboek zegt zelf welke ontbreken.`,
    confirm: 'Verder met wat is gered',
  },
} as const;
