/** The words of the set-up wizard. */
export const texts = {
  title: 'Arbokoffer inrichten',
  steps: {
    organisation: 'Arbodienst',
    user: 'U en uw functie',
    passphrase: 'Wachtzin',
    recovery: 'Herstelsleutel',
  },
  pending: 'Het inrichten was nog niet klaar. Er was nog niets opgeslagen; begin hier opnieuw.',
  next: 'Verder',
  back: 'Terug',
  organisation: {
    title: 'Uw arbodienst',
    intro: 'Deze gegevens staan op brieven en in de tekst die werknemers lezen voor zij toestemming geven.',
  },
  user: {
    title: 'U en uw functie',
    intro:
      'Uw functie bepaalt wat u ziet. Zij wordt nu ondertekend met een sleutel van de arbodienst en is daarna geen instelling meer.',
    name: 'Uw naam',
    function: 'Functie',
    registration: 'BIG- of registratienummer',
    registrationHint: 'Als u dat hebt.',
  },
  passphrase: {
    title: 'Kies een wachtzin',
    intro: 'Met deze zin opent u de koffer. Niemand anders kent hem en niemand kan hem opzoeken.',
    field: 'Wachtzin',
    repeat: 'Nog een keer',
    differs: 'De twee wachtzinnen zijn niet gelijk.',
    good: 'Dit is een goede wachtzin.',
    example: 'Vier of vijf losse woorden werken goed.',
    create: 'Sleutels maken',
    creating: 'Sleutels worden gemaakt; dat duurt enkele seconden.',
  },
  recovery: {
    title: 'Uw herstelsleutel',
    intro:
      'Vergeet u de wachtzin, dan opent alleen deze sleutel de koffer nog. Druk hem af en leg hem in een kluis, niet bij de laptop.',
    onlyPassphrase:
      'Deze computer heeft geen sleutelhanger. Alleen uw wachtzin beschermt de koffer: kies hem lang en schrijf hem nergens op.',
    key: 'Herstelsleutel',
    print: 'Afdrukken',
    save: 'Bewaren als PDF',
    printed: 'Het blad is naar de printer gestuurd.',
    saved: (name: string) => `Bewaard als ${name}.`,
    typeBack: 'Typ de herstelsleutel over van het papier',
    typeBackHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
    finish: 'Inrichten afronden',
  },
} as const;
