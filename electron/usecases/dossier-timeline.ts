import { COMPARTMENTS, type Compartment } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights, TimelineEntry } from '../../shared/ipc/dossier-channels.ts';
import { kindDefinition, recordKind, type RecordKind } from '../../shared/records/kinds.ts';
import type { Reader, UnknownRecord } from '../store/port.ts';

const withoutMedical: readonly Compartment[] = ['identity', 'process'];

/**
 * What happened in a dossier, newest first. Each kind of record says itself what its lines are; what lies in the medical
 * compartment shows only to who may read it.
 */
export function dossierTimelineOf(
  reader: Reader,
  dossierId: RecordId,
  rights: DossierRights,
): TimelineEntry[] {
  const compartments = rights.readMedical ? COMPARTMENTS : withoutMedical;
  return [
    ...recordKind.options.flatMap((kind) => linesOf(reader, kind, { dossierId, compartments })),
    ...reader.tooNew(dossierId).flatMap(unknownLines(compartments)),
  ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

interface Scope {
  readonly dossierId: RecordId;
  readonly compartments: readonly Compartment[];
}

function linesOf(reader: Reader, kind: RecordKind, { dossierId, compartments }: Scope): TimelineEntry[] {
  const timeline = kindDefinition(kind)?.timeline ?? null;
  if (timeline === null) return [];
  return reader
    .readable(kind, dossierId, compartments)
    .flatMap(({ id, body, compartment }) => timeline(id, body).map((line) => ({ ...line, compartment })));
}

/** A record this program does not know says that it is there, so that nobody takes the dossier for complete. */
const unknownLines =
  (compartments: readonly Compartment[]) =>
  ({ id, compartment, writtenAt }: UnknownRecord): TimelineEntry[] =>
    compartments.includes(compartment)
      ? [
          {
            id,
            at: writtenAt,
            compartment,
            label: 'Geschreven met een nieuwere versie van Arbokoffer',
            detail: 'Werk Arbokoffer bij om dit te lezen.',
            target: 'geen',
          },
        ]
      : [];
