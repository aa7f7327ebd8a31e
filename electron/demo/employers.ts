import type { Employer } from '../../shared/domain/employer.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { dayOf, type DayFromToday } from './days.ts';
import type { DemoUser } from './demo-user.ts';

interface ExampleEmployer {
  readonly key: string;
  readonly employer: Employer;
  readonly contractStarts: DayFromToday;
  readonly contractEnded: DayFromToday | null;
}

/** Three employers: one with a name as long as a letter must carry, one with most of the people, one whose contract ended. */
const employers: readonly ExampleEmployer[] = [
  {
    key: 'bakkerij',
    employer: {
      name: 'Coöperatieve Bakkerij De Roggeaar, Wilgenrode en Oosterlo UA',
      address: { street: 'Molenpad 3', postcode: '1009 ZA', city: 'Wilgenrode' },
      contactName: 'mevrouw T. Hagelslag',
      contactEmail: 'personeel@roggeaar.example.com',
      contactPhone: '088 000 21 00',
    },
    contractStarts: -2_190,
    contractEnded: null,
  },
  {
    key: 'zorg',
    employer: {
      name: 'Woonzorghuis De Vier Windstreken',
      address: { street: 'Laan van de Vier Windstreken 128', postcode: '1009 ZC', city: 'Achterveen' },
      contactName: 'de heer drs. B. van der Meulen-Achterberg',
      contactEmail: 'verzuim@vierwindstreken.example.com',
      contactPhone: '088 000 22 00',
    },
    contractStarts: -1_460,
    contractEnded: null,
  },
  {
    key: 'staal',
    employer: {
      name: 'Staalbouw Oosterlo B.V.',
      address: { street: 'Havenkade 77', postcode: '1009 ZE', city: 'Oosterlo' },
      contactName: 'mevrouw P. IJzerman',
      contactEmail: 'hr@staalbouw-oosterlo.example.com',
      contactPhone: '',
    },
    contractStarts: -2_900,
    contractEnded: -230,
  },
];

/** Writes the employers and their contracts. Their ids, by the key the people name. */
export async function writeEmployers(user: DemoUser): Promise<ReadonlyMap<string, RecordId>> {
  const ids = new Map<string, RecordId>();
  for (const example of employers) ids.set(example.key, await writeEmployer(user, example));
  return ids;
}

async function writeEmployer(
  user: DemoUser,
  { employer, contractStarts, contractEnded }: ExampleEmployer,
): Promise<RecordId> {
  const startsOn = dayOf(user, contractStarts);
  const { employerId } = await user.call('employers.create', { employer, contractStartsOn: startsOn });
  if (contractEnded !== null) {
    await user.call('employers.save', {
      employerId,
      baseVersion: 1,
      employer,
      contract: { startsOn, endedOn: dayOf(user, contractEnded) },
    });
  }
  return employerId;
}
