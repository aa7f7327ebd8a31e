import { fullName, genders, type Employee } from '../../shared/domain/employee.ts';
import type { Employment } from '../../shared/domain/employment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { dayOf } from './days.ts';
import type { DemoUser } from './demo-user.ts';

/**
 * Forty invented employees: key, given name, infix, family name, birth date, gender, employer, job, years employed and,
 * for who left that job, how many days ago.
 */
const people = `
kees       | Kees                      |          | Bakker                   | 1968-04-02 | man      | bakkerij | bakker                       | 21 |
wytske     | Wytske                    |          | Hoekstra-Terpstra        | 1979-09-17 | vrouw    | bakkerij | winkelmedewerker             |  9 |
fatma      | Fatma                     |          | Yılmaz-Öztürk            | 1986-01-30 | vrouw    | bakkerij | bedrijfsleider               |  7 |
jan1       | Jan                       | de       | Groot                    | 1975-06-11 | man      | bakkerij | bezorger                     |  4 |
an         | An                        |          | Ng                       | 2001-12-24 | vrouw    | bakkerij | verkoper                     |  2 |
lukasz     | Łukasz                    |          | Kowalczyk                | 1990-03-08 | man      | bakkerij | deegbereider                 |  5 |
youssef    | Youssef                   | el       | Morabti                  | 1997-07-21 | man      | bakkerij | leerling-bakker              |  1 |
roos       | Roos                      | van den  | Berg                     | 2004-02-29 | vrouw    | bakkerij | weekendhulp                  |  1 |
baukje     | Baukje                    |          | Dijkstra                 | 1962-10-05 | vrouw    | bakkerij | administratief medewerker    | 24 |
mohammed   | Mohammed                  | ait      | Benhaddi                 | 1981-11-13 | man      | zorg     | verzorgende                  | 11 |
agnieszka  | Agnieszka                 |          | Wójcik-Święcicka         | 1988-05-19 | vrouw    | zorg     | huishoudelijk medewerker     |  6 |
humphrey   | Humphrey                  |          | Kensmeer                 | 1973-08-27 | man      | zorg     | teamleider                   | 14 |
radjesh    | Radjesh                   |          | Ramcharitar              | 1969-02-14 | man      | zorg     | kok                          | 18 |
soeparmi   | Soeparmi                  |          | Kartodirono              | 1984-12-03 | vrouw    | zorg     | activiteitenbegeleider       |  8 |
lotte      | Lotte                     | de       | Vries-van den Heuvel     | 1991-06-25 | vrouw    | zorg     | verpleegkundige              |  5 |
cornelis   | Cornelis                  | van 't   | Hof                      | 1960-09-09 | man      | zorg     | huismeester                  | 30 |
zoe        | Zoë                       |          | Kuijpers                 | 1995-04-16 | vrouw    | zorg     | verpleegkundige              |  3 |
khadija    | Khadija                   |          | Bouzidi                  | 1993-10-10 | vrouw    | zorg     | verzorgende                  |  4 |
selam      | Selam                     |          | Tesfamariam              | 1992-01-07 | vrouw    | zorg     | keukenhulp                   |  2 |
wilhelmina | Wilhelmina Anna Cornelia Theodora | van | Limborgh tot Zevenhuizen-Schaepmansdochter van Ouwerkerk | 1965-03-31 | vrouw | zorg | locatiemanager | 12 |
janwillem  | Jan-Willem                | op den   | Kampe                    | 1977-07-07 | man      | zorg     | fysiotherapeut               | 10 |
renee      | Renée                     |          | Crêpin                   | 1983-05-05 | vrouw    | zorg     | receptionist                 |  6 |
olena      | Olena                     |          | Kovalchenko              | 1987-08-24 | vrouw    | zorg     | schoonmaker                  |  2 |
rania      | Rania                     | al       | Hassani                  | 1996-02-02 | vrouw    | zorg     | helpende                     |  1 |
jurgen     | Jürgen                    |          | Weißmann                 | 1971-01-19 | man      | zorg     | ergotherapeut                |  9 |
naima      | Naïma                     | el       | Haddadi                  | 1989-09-28 | vrouw    | zorg     | planner                      |  7 |
sam        | Sam                       |          | Verhulst                 | 1999-11-11 | x        | zorg     | medewerker roosterbureau     |  3 |
eva        | Eva                       | in 't    | Veld                     | 1994-12-12 | vrouw    | zorg     | verpleegkundige              |  5 |
glenn      | Glenn                     |          | Codringa                 | 1980-10-18 | man      | zorg     | chauffeur                    |  6 |
tineke     | Tineke                    |          | Sijtsma                  | 1958-06-06 | vrouw    | zorg     | gastvrouw                    | 19 | 300
daan       | Daan                      | uit den  | Boogert                  | 1998-03-15 | man      | zorg     | ict-medewerker               |  2 |
gerrit     | Gerrit                    | ten      | Brinkhorst               | 1961-02-20 | man      | staal    | lasser                       | 27 |
henk       | Henk                      |          | Jansen                   | 1966-08-08 | man      | staal    | constructiebankwerker        | 22 | 900
sjoerd     | Sjoerd                    |          | Bouma                    | 1985-11-02 | man      | staal    | kraanmachinist               | 10 | 245
mehmet     | Mehmet                    |          | Şahingöz                 | 1978-04-23 | man      | bakkerij | productieplanner             | 13 |
piotr      | Piotr                     |          | Zieliński                | 1982-06-30 | man      | zorg     | onderhoudsmonteur            |  8 |
marielou   | Marie-Louise              | de la    | Rivière                  | 1974-12-28 | vrouw    | staal    | inkoper                      | 15 |
jan2       | Jan                       | de       | Groot                    | 1994-06-11 | man      | staal    | magazijnmedewerker           |  4 |
shanti     | Shanti                    |          | Bhagwandien              | 1990-07-14 | vrouw    | staal    | salarisadministrateur        |  5 |
tjeerd     | Tjeerd                    | van der  | Wal                      | 1963-05-26 | man      | staal    | kwaliteitscontroleur         | 25 | 1500
`;

const streets = [
  'Lindenhof',
  'Eikenwal',
  'Vlierstraat',
  'Oude Dijk',
  'Kersengaarde',
  'Duinroosplein',
  'Hazelaarpad',
] as const;
const cities = ['Wilgenrode', 'Achterveen', 'Oosterlo', 'Sint-Jutteskerk'] as const;

/** The day on which the dossiers were made, and with them the treatment teams: before all talks. */
const madeOn = -730;

/** Who was written: the dossier, and the employment in the list above, by key. */
export interface WrittenPeople {
  readonly dossiers: ReadonlyMap<string, RecordId>;
  readonly employments: ReadonlyMap<string, RecordId>;
}

/** Writes the employees, each with one employment. */
export async function writePeople(
  user: DemoUser,
  employers: ReadonlyMap<string, RecordId>,
): Promise<WrittenPeople> {
  const dossiers = new Map<string, RecordId>();
  const employments = new Map<string, RecordId>();
  for (const [at, row] of people.trim().split('\n').entries()) {
    const [key = '', ...cells] = row.split('|').map((cell) => cell.trim());
    const made = await user.on(madeOn, '09:00').call('dossiers.create', {
      employee: personOf(cells, at),
      employment: employmentOf(user, cells, { employers, at }),
    });
    dossiers.set(key, made.dossierId);
    employments.set(key, made.employmentId);
  }
  return { dossiers, employments };
}

function personOf(cells: readonly string[], at: number): Employee {
  const [givenName = '', infix = '', familyName = '', bornOn = '', gender] = cells;
  const name = { givenName, infix, familyName };
  return {
    ...name,
    bornOn,
    gender: genders.find((known) => known === gender) ?? 'onbekend',
    address: {
      street: `${streets[at % streets.length] ?? ''} ${String(at * 3 + 1)}`,
      postcode: `1009 Z${String.fromCharCode(65 + (at % 26))}`,
      city: cities[at % cities.length] ?? '',
    },
    // Someone who is looked after at her sister's.
    nursingAddress: at === 10 ? { street: 'Eikenwal 9', postcode: '1009 ZB', city: 'Achterveen' } : null,
    email: `${plainLetters(fullName(name)).slice(0, 50)}@example.com`,
    phone: `06 000 00 ${String(100 + at)}`,
    diedOn: null,
  };
}

/** Hours a week, in turn; of one in five nobody wrote them down. */
const hours = [36, 24, 32, null, 28.5] as const;

function employmentOf(
  user: DemoUser,
  cells: readonly string[],
  from: { readonly employers: ReadonlyMap<string, RecordId>; readonly at: number },
): Employment {
  const [employer = '', jobTitle = '', years, leftDaysAgo = ''] = cells.slice(5);
  return {
    employerId: from.employers.get(employer) ?? '',
    startedOn: dayOf(user, -365 * Number(years) - from.at),
    endedOn: leftDaysAgo === '' ? null : dayOf(user, -Number(leftDaysAgo)),
    jobTitle,
    contractHours: hours[from.at % hours.length] ?? null,
    personnelNumber: `P-${String(10_400 + from.at * 7)}`,
    managerName: employer === 'zorg' ? 'mevrouw J. Kastelein' : '',
    managerContact: employer === 'zorg' ? '088 000 22 15' : '',
  };
}

/** Letters and points only, for an e-mail address. */
function plainLetters(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFD');
  return letters.replaceAll(/[^a-z ]/g, '').replaceAll(' ', '.');
}
