import type { SnapshotItem } from '../../../shared/ipc/backup-channels.ts';

const states: Readonly<Record<SnapshotItem['state'], string>> = {
  heel: 'gecontroleerd',
  beschadigd: 'beschadigd',
  nieuwer: 'van een nieuwere versie',
  vreemd: 'van een andere koffer',
};

const wheres: Readonly<Record<SnapshotItem['where'], string>> = {
  hier: 'op deze laptop',
  'gekozen map': 'in de gekozen map',
  gevonden: 'in deze map',
};

const records = (count: number): string => (count === 1 ? '1 gegeven' : `${count} gegevens`);

/** The words of the snapshots and of restoring one. */
export const texts = {
  title: 'Reservekopieën',
  intro:
    'Een reservekopie is een versleutelde kopie van de hele koffer. Zij wordt vanzelf gemaakt, ten minste elke vier uur dat u werkt, en opent alleen met uw wachtzin of herstelsleutel.',
  states,
  wheres,
  records,
  columns: { madeAt: 'Gemaakt', where: 'Waar', size: 'Grootte', records: 'Inhoud', state: 'Staat' },
  list: {
    title: 'Alle reservekopieën',
    none: 'Nog geen reservekopie',
    noneHint: 'De eerste wordt vanzelf gemaakt zodra u iets hebt opgeslagen. U kunt ook nu beginnen.',
    kept: 'De laatste drie blijven staan, en van de laatste zeven dagen, vier weken en zes maanden steeds de nieuwste. Wat u vernietigt, gaat ook uit de reservekopieën, zodra er een nieuwe is gemaakt.',
  },
  make: 'Nu maken',
  making: 'De koffer wordt gekopieerd en gecontroleerd. U kunt doorwerken.',
  folder: {
    title: 'Ook in een map of op een stick',
    none: 'Kies een map buiten deze laptop, zoals een stick of een map op het netwerk. Gaat de laptop verloren, dan hebt u de koffer nog.',
    isThere: 'Hier komt van elke reservekopie een kopie.',
    away: 'Deze map is er nu niet. Zodra zij er weer is, komt de nieuwste reservekopie er vanzelf in.',
    choose: 'Map kiezen',
    other: 'Andere map kiezen',
    forget: 'Niet meer gebruiken',
  },
  problem: { here: 'Deze laptop', chosen: 'Gekozen map' },
  check: {
    title: 'Controle van de gegevens',
    never: 'De gegevens zijn nog niet gecontroleerd. Dat gebeurt vanzelf, elke dag dat u werkt.',
    sound: (moment: string) =>
      `Alle gegevens zijn heel. Gecontroleerd op ${moment}; dat gebeurt vanzelf, elke dag dat u werkt.`,
    broken: (moment: string) =>
      `Bij de controle op ${moment} was een deel van de gegevens beschadigd. Zet een reservekopie van daarvoor terug.`,
    now: 'Nu controleren',
  },
  move: {
    title: 'Naar een nieuwe laptop',
    intro:
      'Zet alles in één map, op een stick bijvoorbeeld. Start daarna Arbokoffer op de nieuwe laptop, kies ‘Ik heb al een koffer’ en houd uw herstelsleutel bij de hand. Werk daarna niet verder op deze laptop.',
    action: 'Alles meenemen',
    done: (folderName: string) => `Alles staat in de map ‘${folderName}’.`,
  },
  back: {
    title: 'Terugzetten',
    intro: 'U ziet eerst wat u zou kwijtraken. Wat er nu staat, wordt apart gezet en niet gewist.',
    action: 'Vergrendelen en terugzetten',
  },
} as const;
