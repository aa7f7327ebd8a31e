import type { AbsenceCase } from '../../shared/domain/absence-case.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { dayOf, type DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';
import type { WrittenPeople } from './people.ts';

interface ExampleAbsence {
  readonly person: string;
  readonly from: DayFromToday;
  readonly recovered?: DayFromToday;
  readonly guidanceEnded?: DayFromToday;
  /** 100 unless it is said. */
  readonly percentage?: number;
  readonly duration?: string;
  readonly vangnet?: AbsenceCase['vangnet'];
  readonly traffic?: boolean;
  /** Not yet told to the arbodienst. */
  readonly unreported?: true;
}

/** The absences, by how far they are. Who is not named here was never ill. */
const absences: readonly ExampleAbsence[] = [
  // Just reported, and the first weeks.
  { person: 'kees', from: 0, duration: 'enkele dagen' },
  { person: 'an', from: -1, duration: 'enkele dagen', unreported: true },
  { person: 'zoe', from: -2, vangnet: 'zw29a', duration: 'nog niet te zeggen' },
  { person: 'jan1', from: -4, traffic: true, duration: 'enkele weken' },
  { person: 'lukasz', from: -9, percentage: 50, duration: 'enkele weken' },
  { person: 'khadija', from: -11, vangnet: 'zw29b' },
  { person: 'olena', from: -16, duration: 'enkele weken' },
  // The analysis comes near, or is just past.
  { person: 'agnieszka', from: -31, duration: 'enkele maanden' },
  { person: 'renee', from: -33, percentage: 60 },
  { person: 'humphrey', from: -38, duration: 'enkele maanden' },
  { person: 'wytske', from: -45, percentage: 75, duration: 'enkele weken' },
  { person: 'selam', from: -52, duration: 'enkele maanden' },
  // The first year.
  { person: 'soeparmi', from: -96, percentage: 40 },
  { person: 'mehmet', from: -150, percentage: 80, duration: 'enkele maanden' },
  { person: 'radjesh', from: -190, percentage: 100 },
  { person: 'mohammed', from: -287, percentage: 70, duration: 'langer dan een halfjaar' },
  { person: 'naima', from: -352, percentage: 50, duration: 'langer dan een halfjaar' },
  // The second year, and after it.
  // His employer left the arbodienst while he was ill.
  { person: 'gerrit', from: -480, guidanceEnded: -230, duration: 'langer dan een halfjaar' },
  { person: 'cornelis', from: -631, percentage: 100 },
  { person: 'piotr', from: -719, percentage: 65 },
  { person: 'wilhelmina', from: -748, percentage: 100 },
  // Two periods with fewer than 28 days between them count as one case, and two that do not.
  { person: 'fatma', from: -80, recovered: -48, guidanceEnded: -47 },
  { person: 'fatma', from: -27, percentage: 50, duration: 'enkele weken' },
  { person: 'glenn', from: -140, recovered: -118, guidanceEnded: -110 },
  { person: 'glenn', from: -20 },
  { person: 'eva', from: -210, recovered: -98, vangnet: 'zw29a', guidanceEnded: -90 },
  // Recovered lately, or long ago with the guidance ended.
  { person: 'lotte', from: -60, recovered: -3, percentage: 0 },
  { person: 'youssef', from: -19, recovered: -6 },
  { person: 'jurgen', from: -240, recovered: -160, guidanceEnded: -150 },
  { person: 'sjoerd', from: -700, recovered: -560, guidanceEnded: -540 },
  { person: 'tineke', from: -760, recovered: -420, guidanceEnded: -300 },
  { person: 'henk', from: -1_700, recovered: -1_240, guidanceEnded: -1_200 },
  { person: 'tjeerd', from: -2_300, recovered: -1_800, guidanceEnded: -1_790 },
];

/** Writes the absences. The latest case of each person, by key. */
export async function writeAbsences(
  user: DemoUser,
  { dossiers, employments }: WrittenPeople,
): Promise<ReadonlyMap<string, RecordId>> {
  const cases = new Map<string, RecordId>();
  for (const absence of absences) {
    const dossierId = dossiers.get(absence.person) ?? '';
    const employmentId = employments.get(absence.person) ?? '';
    const { caseId } = await user.call('cases.create', {
      dossierId,
      absence: { employmentId, ...caseOf(user, absence) },
    });
    cases.set(absence.person, caseId);
  }
  return cases;
}

function caseOf(user: DemoUser, example: ExampleAbsence): Omit<AbsenceCase, 'employmentId'> {
  const {
    from,
    recovered,
    guidanceEnded,
    percentage = 100,
    duration = '',
    vangnet = 'geen',
    traffic = false,
  } = example;
  return {
    firstSickDay: dayOf(user, from),
    reportedOn: example.unreported === true ? null : dayOf(user, Math.min(from + 1, 0)),
    recoveredOn: recovered === undefined ? null : dayOf(user, recovered),
    absencePercentage: percentage,
    expectedDuration: duration,
    vangnet,
    trafficAccident: traffic,
    guidanceEndedOn: guidanceEnded === undefined ? null : dayOf(user, guidanceEnded),
  };
}
