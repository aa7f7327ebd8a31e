import { CONSENT_FACTS } from '../../shared/consent/kinds.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights, TimelineEntry } from '../../shared/ipc/dossier-channels.ts';
import type { Reader } from '../store/port.ts';

/** What happened in a dossier, newest first. Labels name the kind of event; what lies in the medical compartment shows only to who may read it. */
export function timelineOf(reader: Reader, dossierId: RecordId, rights: DossierRights): TimelineEntry[] {
  const entries = [
    ...reader.ofDossier('absenceCase', dossierId).flatMap(caseEntries),
    ...reader.ofDossier('visit', dossierId).map(({ id, body }): TimelineEntry => ({
      id,
      at: body.on,
      compartment: 'process',
      label: visitLabels[body.kind],
      detail: `${body.at}, ${body.state}`,
      target: 'geen',
    })),
    ...reader.ofDossier('intakeProcess', dossierId).map(({ id, body }): TimelineEntry => ({
      id,
      at: body.finalisedAt ?? body.startedAt,
      compartment: 'process',
      label: body.state === 'vastgesteld' ? 'Intake vastgesteld' : 'Intake begonnen',
      detail: body.state === 'vastgesteld' ? '' : 'nog niet vastgesteld',
      target: 'intake',
    })),
    ...reader.ofDossier('releasedReport', dossierId).map(({ id, body }): TimelineEntry => ({
      id,
      at: body.releasedAt,
      compartment: 'process',
      label: 'Terugkoppeling vrijgegeven',
      detail: body.documentNumber,
      target: 'rapportage',
    })),
    ...consentEntries(reader, dossierId, rights),
  ];
  return entries.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

const visitLabels = {
  spreekuur: 'Spreekuur',
  intakegesprek: 'Intakegesprek',
  huisbezoek: 'Huisbezoek',
  werkplekonderzoek: 'Werkplekonderzoek',
  telefonisch: 'Telefonisch gesprek',
} as const;

function caseEntries({ id, body }: ReturnType<Reader['ofDossier']>[number]): TimelineEntry[] {
  if (!('firstSickDay' in body)) return [];
  const began: TimelineEntry = {
    id: `${id}-begin`,
    at: body.firstSickDay,
    compartment: 'process',
    label: 'Eerste ziektedag',
    detail: '',
    target: 'geen',
  };
  if (body.recoveredOn === null) return [began];
  return [began, { ...began, id: `${id}-herstel`, at: body.recoveredOn, label: 'Hersteld' }];
}

function consentEntries(reader: Reader, dossierId: RecordId, rights: DossierRights): TimelineEntry[] {
  return readableConsents(reader, dossierId, rights).map(({ id, body, compartment }) => ({
    id,
    at: new Date(body.decidedAt).toISOString(),
    compartment,
    label: body.decision === 'agreed' ? 'Toestemming gegeven' : 'Toestemming geweigerd',
    detail: CONSENT_FACTS[body.kind].label,
    target: 'toestemmingen',
  }));
}

/** The consents this caller can read: without the dossier's key only those outside the medical compartment. */
export function readableConsents(reader: Reader, dossierId: RecordId, rights: DossierRights) {
  return reader.ofDossier('consent', dossierId, rights.readMedical ? ['process', 'medical'] : ['process']);
}
