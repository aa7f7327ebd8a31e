import type { RecordId } from '../../../shared/domain/record-id.ts';
import { purpose } from '../../../shared/domain/purpose.ts';
import type { AuditEvent } from '../../../shared/domain/audit.ts';
import type { Change, Store } from '../../store/port.ts';
import type { DestroyedStamp, RecordStamp } from '../../store/record-stamps.ts';

/**
 * What has to be destroyed again in a snapshot: whole dossiers that still stand in it, and single records of the others.
 * What it does not hold is not named: there is nothing to take away.
 */
function destroyedAgain(
  destroyed: readonly DestroyedStamp[],
  stamps: readonly RecordStamp[],
): Pick<Required<Change>, 'deletions' | 'destroyedDossiers'> {
  const versions = new Map<RecordId, number>(stamps.map(({ id, version }) => [id, version]));
  const dossiers = new Set(destroyed.filter(({ id, dossierId }) => id === dossierId).map(({ id }) => id));
  return {
    destroyedDossiers: [...dossiers].filter((id) => versions.has(id)),
    deletions: destroyed.flatMap(({ id, dossierId }) => {
      const baseVersion = versions.get(id);
      return baseVersion === undefined || dossiers.has(dossierId) ? [] : [{ id, baseVersion }];
    }),
  };
}

/** Destroys again, in a store that is being restored, what was destroyed since the snapshot [RET-29]. */
export function destroyAgain(
  store: Store,
  destroyed: readonly DestroyedStamp[],
  stamps: readonly RecordStamp[],
): void {
  const again = destroyedAgain(destroyed, stamps);
  if (again.deletions.length + again.destroyedDossiers.length === 0) return;
  const event: AuditEvent = {
    event: 'restore.destroyAgain',
    action: 'delete',
    outcome: 'ok',
    purpose: purpose('opnieuw vernietigen wat na de reservekopie was vernietigd'),
    objectKind: 'reservekopie',
    objectId: null,
    dossierId: null,
  };
  store.write(event, () => ({ records: [], ...again }));
}
