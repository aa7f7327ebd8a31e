import { USUAL_MINUTES, type Visit } from '../../shared/domain/visit.ts';
import { talkDayOf, type DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';
import type { Dossiers } from './dossiers.ts';

type ExampleVisit = readonly [
  person: string,
  day: DayFromToday,
  at: string,
  kind: Visit['kind'],
  place: string,
  state: Visit['state'],
];

const practice = 'Spreekkamer 2';

const visits: readonly ExampleVisit[] = [
  ['wytske', 0, '08:45', 'spreekuur', practice, 'gedaan'],
  ['lukasz', 0, '09:30', 'intakegesprek', practice, 'gepland'],
  ['agnieszka', 0, '10:15', 'spreekuur', practice, 'gepland'],
  ['renee', 0, '11:00', 'telefonisch', '', 'vervallen'],
  ['humphrey', 0, '11:30', 'spreekuur', practice, 'gepland'],
  ['wilhelmina', 0, '13:15', 'huisbezoek', 'Duinroosplein 58, Sint-Jutteskerk', 'gepland'],
  ['mohammed', 0, '14:45', 'spreekuur', practice, 'gepland'],
  ['kees', 0, '16:20', 'telefonisch', '', 'gepland'],
  ['selam', 1, '09:00', 'spreekuur', practice, 'gepland'],
  ['naima', 1, '10:00', 'werkplekonderzoek', 'Laan van de Vier Windstreken 128, Achterveen', 'gepland'],
  ['fatma', 1, '13:30', 'spreekuur', practice, 'gepland'],
  ['jan1', 6, '09:15', 'intakegesprek', practice, 'gepland'],
  ['olena', 9, '14:00', 'spreekuur', practice, 'gepland'],
  ['wytske', -21, '08:45', 'intakegesprek', practice, 'gedaan'],
  ['agnieszka', -8, '15:00', 'intakegesprek', practice, 'gedaan'],
  ['humphrey', -15, '11:30', 'intakegesprek', practice, 'gedaan'],
  ['selam', -30, '09:00', 'intakegesprek', practice, 'gedaan'],
  ['mohammed', -200, '10:00', 'spreekuur', practice, 'gedaan'],
  ['mohammed', -30, '14:45', 'spreekuur', practice, 'gedaan'],
  ['soeparmi', -40, '13:00', 'telefonisch', '', 'gedaan'],
  ['gerrit', -70, '10:30', 'huisbezoek', 'Oude Dijk 94, Oosterlo', 'gedaan'],
  ['cornelis', -14, '09:45', 'spreekuur', practice, 'gedaan'],
  ['lotte', -10, '16:00', 'telefonisch', '', 'gedaan'],
];

/** Writes the agenda. */
export async function writeVisits(user: DemoUser, dossiers: Dossiers): Promise<void> {
  for (const [person, day, at, kind, place, state] of visits) {
    const dossierId = dossiers.of(person);
    const { visitId } = await user.call('visits.plan', {
      dossierId,
      visit: { kind, on: talkDayOf(user, day), at, minutes: USUAL_MINUTES[kind], place },
    });
    if (state !== 'gepland') await user.call('visits.mark', { dossierId, visitId, state });
  }
}
