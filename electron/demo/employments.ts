import type { Employment } from '../../shared/domain/employment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { dayOf, type DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';
import type { WrittenPeople } from './people.ts';

interface ExampleEmployment extends Pick<Employment, 'jobTitle' | 'contractHours' | 'personnelNumber'> {
  readonly person: string;
  readonly employer: string;
  readonly from: DayFromToday;
}

/** Second employments: who went to another employer, and who has two jobs. */
const employments: readonly ExampleEmployment[] = [
  // Left the steel works, where he was ill once, for the bakery.
  {
    person: 'sjoerd',
    employer: 'bakkerij',
    from: -230,
    jobTitle: 'monteur productielijn',
    contractHours: 38,
    personnelNumber: 'B-2207',
  },
  // Stands in the shop on Saturdays.
  {
    person: 'renee',
    employer: 'bakkerij',
    from: -400,
    jobTitle: 'winkelmedewerker',
    contractHours: 7.5,
    personnelNumber: 'B-2183',
  },
];

/** Writes the second employments. */
export async function writeEmployments(
  user: DemoUser,
  { dossiers }: WrittenPeople,
  employers: ReadonlyMap<string, RecordId>,
): Promise<void> {
  for (const { person, employer, from, ...job } of employments)
    await user.call('employment.create', {
      dossierId: dossiers.get(person) ?? '',
      employment: {
        ...job,
        employerId: employers.get(employer) ?? '',
        startedOn: dayOf(user, from),
        endedOn: null,
        managerName: '',
        managerContact: '',
      },
    });
}
