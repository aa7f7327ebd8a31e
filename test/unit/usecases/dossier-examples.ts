import { inventedSignature } from '../../../electron/demo/signature.ts';
import { signMembership } from '../../../electron/signatures/membership.ts';
import type { ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import type { AbsenceCase } from '../../../shared/domain/absence-case.ts';
import type { Employee } from '../../../shared/domain/employee.ts';
import type { Employment } from '../../../shared/domain/employment.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import type { ConsentSetting } from '../../../shared/ipc/consent-channels.ts';
import type { ReportContent } from '../../../shared/report/employer-report.ts';
import { absenceIntake } from '../../../shared/forms/absence-intake.ts';
import {
  caseBody,
  employeeBody,
  employerBody,
  employmentBody,
  employmentWrite,
  event,
} from '../../store/support.ts';
import { newId, type TestClient, type TestOrganisation } from '../../support/test-organisation.ts';

/** Words that stand in medical answers and may be nowhere else. */
export const canaries = ['Pimpelaria', 'kwiksilverpil', 'dokter Snaterbek', 'Vlindermoer'] as const;

/** The form the examples fill in, and answers to its questions. */
export const { id: formId } = absenceIntake;
export const medicalAnswers = {
  aard: `Vastgesteld: ${canaries[0]} sinds het voorjaar.`,
  beperkingen: 'Kan niet lang staan.',
  middelen: `Gebruikt elke ochtend een ${canaries[1]}.`,
  behandelaars: `Onder behandeling bij ${canaries[2]} in de ${canaries[3]}.`,
  'informatie-nodig': 'ja',
};
export const processAnswers = { 'gesproken-op': '2026-11-20', wijze: 'telefoon', 'werkt-deels': 'nee' };

export const cleanReport: ReportContent = {
  work: 'Werknemer kan zittend werk doen. Tillen tot vijf kilo is mogelijk.',
  duration: 'Volledige hervatting wordt binnen twee maanden verwacht.',
  degree: 'Werknemer is voor 50 procent arbeidsongeschikt.',
  advice: 'Verdeel de taken over de dag.',
};

export const machtiging: ConsentSubject = {
  kind: 'askTreatingDoctor',
  details: {
    doctorName: 'dr. A. Zomerdijk',
    specialism: 'orthopedie',
    purpose: 'vaststellen wat u in uw werk kunt doen',
    questions: ['Welke behandeling loopt er?'],
  },
};
export const newsletter: ConsentSubject = {
  kind: 'newsletter',
  details: { emailAddress: 'proef@example.com' },
};
export const setting: ConsentSetting = {
  place: 'spreekkamer 2',
  presentPersons: [{ name: 'Proef arts', role: 'bedrijfsarts' }],
  interpreter: null,
  representative: null,
  capacityDoubt: false,
};
export const drawn = inventedSignature('Jan Bakker');

/** One employer with one dossier, one employment and one running case. */
export interface TestDossier {
  readonly employerId: RecordId;
  readonly dossierId: RecordId;
  readonly employmentId: RecordId;
  readonly caseId: RecordId;
}

/** A dossier as the doctor makes it: she is its team at once. */
export async function newTestDossier(
  client: TestClient,
  change: {
    readonly absence?: Partial<AbsenceCase>;
    readonly employee?: Partial<Employee>;
    readonly employment?: Partial<Employment>;
  } = {},
): Promise<TestDossier> {
  const { employerId } = await client.ok('employers.create', {
    employer: employerBody(),
    contractStartsOn: '2020-01-01',
  });
  const { dossierId, employmentId } = await client.ok('dossiers.create', {
    employee: employeeBody(change.employee),
    employment: employmentBody(employerId, change.employment),
  });
  const absence = caseBody({ employmentId, reportedOn: '2026-11-03', ...change.absence });
  const { caseId } = await client.ok('cases.create', { dossierId, absence });
  return { employerId, dossierId, employmentId, caseId };
}

/** A dossier whose team are these colleagues, each with its key: as it comes from the laptop of the one who founded it. */
export async function newTeamDossier(
  organisation: TestOrganisation,
  client: TestClient,
  team: readonly string[],
): Promise<TestDossier> {
  const { employerId } = await client.ok('employers.create', {
    employer: employerBody(),
    contractStartsOn: '2020-01-01',
  });
  const dossierId = newId();
  const employment = employmentWrite(dossierId, employmentBody(employerId));
  const employmentId = employment.id;
  const caseId = newId();
  const place = { dossierId, compartment: 'process', baseVersion: 0 } as const;
  client.context.store.write(event(), () => ({
    records: [
      { ...place, kind: 'employee', id: dossierId, compartment: 'identity', body: employeeBody() },
      employment,
      {
        ...place,
        kind: 'absenceCase',
        id: caseId,
        body: caseBody({ employmentId, reportedOn: '2026-11-03' }),
      },
      ...team.map((who) => {
        const { userId, name, function: functionName } = organisation.claimOf(who);
        const at = { id: newId(), dossierId };
        return {
          ...place,
          ...at,
          kind: 'teamMember' as const,
          body: signMembership(client.context.session, at, {
            userId,
            name,
            function: functionName,
            substitute: false,
            from: '2020-01-01',
            until: null,
            takeOverReason: null,
          }),
        };
      }),
    ],
    dossierKeys:
      team.length === 0
        ? []
        : client.context.session.newDossierKey(
            dossierId,
            team.map((who) => organisation.claimOf(who)),
          ),
  }));
  return { employerId, dossierId, employmentId, caseId };
}

/** A form entry with both parts filled in and, unless told otherwise, finalised. */
export async function newFormEntry(
  client: TestClient,
  { dossierId, caseId }: TestDossier,
  state: 'concept' | 'vastgesteld' = 'vastgesteld',
): Promise<RecordId> {
  const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
  const part = { dossierId, entryId, baseVersion: 1 };
  await client.ok('form.saveProcess', { ...part, answers: processAnswers });
  await client.ok('form.saveMedical', { ...part, answers: medicalAnswers });
  if (state === 'vastgesteld')
    await client.ok('form.finalise', { dossierId, entryId, processVersion: 2, medicalVersion: 2 });
  return entryId;
}

/** A draft with this content. */
export async function newDraft(
  client: TestClient,
  { dossierId, caseId }: TestDossier,
  content: ReportContent = cleanReport,
): Promise<{ readonly dossierId: RecordId; readonly draftId: RecordId }> {
  const { draftId } = await client.ok('report.start', { dossierId, caseId, reportKind: 'terugkoppeling' });
  const draft = { dossierId, draftId };
  const { version } = await client.ok('report.read', draft);
  await client.ok('report.save', { ...draft, baseVersion: version, content });
  return draft;
}

export const shownOnScreen = {
  means: 'op het scherm',
  remark: '',
  remarkTravels: false,
  agrees: true,
} as const;

/** A consent or a refusal, decided over the text as it was composed. */
export async function decide(
  client: TestClient,
  dossierId: RecordId,
  choice: {
    readonly subject: ConsentSubject;
    readonly decision?: 'agreed' | 'refused';
    readonly setting?: ConsentSetting;
  },
): Promise<RecordId> {
  const { subject, decision = 'agreed' } = choice;
  const { textHash } = await client.ok('consent.compose', { dossierId, subject, language: 'nl' });
  const { consentId } = await client.ok('consent.decide', {
    dossierId,
    subject,
    language: 'nl',
    textHash,
    decision,
    signature: decision === 'agreed' ? drawn : null,
    setting: choice.setting ?? setting,
  });
  return consentId;
}
