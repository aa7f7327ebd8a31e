/** The words of the set-up wizard. */
export const texts = {
  title: 'Arbokoffer inrichten',
  steps: {
    organisation: 'Arbodienst',
    user: 'U en uw functie',
    passphrase: 'Wachtzin',
    recovery: 'Herstelsleutel',
    organisationKey: 'Organisatiesleutel',
  },
  pending: 'Het inrichten was nog niet klaar. Er was nog niets opgeslagen; begin hier opnieuw.',
  aside: (folder: string) =>
    `Wat er van de vorige keer stond, is niet gewist. Het staat in de map ‘${folder}’, naast de gegevens van de koffer.`,
  already: 'Komt u van een andere laptop, of hebt u een reservekopie?',
  restore: 'Ik heb al een koffer',
  next: 'Verder',
  back: 'Terug',
  finish: 'Inrichten afronden',
  organisation: {
    title: 'Uw arbodienst',
    intro: 'Deze gegevens staan op brieven en in de tekst die werknemers lezen voor zij toestemming geven.',
  },
  user: {
    title: 'U en uw functie',
    intro:
      'Uw functie bepaalt wat u ziet. De sleutel van de arbodienst ondertekent die; daarna kunt u uw functie niet meer wijzigen.',
    name: 'Uw naam',
    function: 'Functie',
    registration: 'BIG- of registratienummer',
    registrationHint: 'Als u dat hebt.',
    joins: 'Mijn arbodienst heeft al een organisatiesleutel',
    joinsHint: 'Dan werkt een collega er al met Arbokoffer.',
    pinned: 'Op deze computer staat al vast bij welke arbodienst de koffer hoort.',
    organisationKey: 'Organisatiesleutel',
    organisationKeyHint: 'Typ hem over van het papier, of laat dat doen door wie hem bewaart.',
    organisationKeyMissing: 'Vul de organisatiesleutel in.',
  },
  passphrase: {
    title: 'Kies een wachtzin',
    intro: 'Met deze zin opent u de koffer. Niemand anders kent hem en niemand kan hem opzoeken.',
    field: 'Wachtzin',
    repeat: 'Nog een keer',
    differs: 'De twee wachtzinnen zijn niet gelijk.',
    good: 'Lang genoeg. Bij het maken van de sleutels kijken we ook of hij niet makkelijk te raden is.',
    example: 'Vier of vijf losse woorden werken goed.',
    create: 'Sleutels maken',
    creating: 'Sleutels worden gemaakt; dat duurt enkele seconden.',
  },
  recovery: {
    title: 'Uw herstelsleutel',
    intro:
      'Vergeet u de wachtzin, dan opent alleen deze sleutel de koffer nog. Hij is van u: druk hem af en leg hem in uw eigen kluis, niet bij de laptop.',
    key: 'Herstelsleutel',
    typeBack: 'Typ de herstelsleutel over van het papier',
    onlyPassphrase:
      'Deze computer heeft geen sleutelhanger. Alleen uw wachtzin beschermt de koffer: kies hem lang en schrijf hem nergens op.',
  },
  organisationKey: {
    title: 'De organisatiesleutel',
    intro:
      'Met deze sleutel schrijft de arbodienst later een collega in. Een dossier opent hij niet. Hij is niet van u maar van de arbodienst: leg hem in de kluis van de praktijk. Werkt u alleen? Bewaar hem dan op een andere plek dan uw herstelsleutel.',
    key: 'Organisatiesleutel',
    typeBack: 'Typ de organisatiesleutel over van het papier',
    forAdministrator: 'Beheert iemand de computers van uw arbodienst? Geef die ook het organisatiebestand.',
    saveFile: 'Organisatiebestand bewaren',
  },
  keys: {
    print: 'Afdrukken',
    save: 'Bewaren als PDF',
    printed: 'Het blad is naar de printer gestuurd.',
    saved: (name: string) => `Bewaard als ${name}.`,
    typeBackHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
  },
} as const;
