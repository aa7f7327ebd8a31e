import { sealOf, type ReleasedReport, type UnsealedRelease } from '../../shared/report/employer-report.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import { signContent, verifySigned, type SignedContent } from '../signatures/verify-signed.ts';
import type { OrganisationReader } from '../store/port.ts';
import type { Context } from './context.ts';
import { signatureChainIn } from './enrolled-users.ts';

/** Where a released report stands; bound to what it says, so that it is the release of no other dossier. */
interface ReleaseIds {
  readonly id: RecordId;
  readonly dossierId: RecordId | null;
}

/**
 * - `klopt`: whoever released it, enrolled by this organisation, sealed exactly this, the digest of its bytes included
 * - `ontbreekt`: it has no seal
 * - `klopt niet`: the seal is not that of who released it, or is on something else
 */
export type ReleaseSealState = 'klopt' | 'ontbreekt' | 'klopt niet';

/** The release under the seal of who lets it leave. */
export const sealedRelease = (
  { session }: Pick<Context, 'session'>,
  ids: ReleaseIds,
  release: UnsealedRelease,
): ReleasedReport => ({ ...release, seal: signContent(session, contentOf(ids, release)).signature });

/** Whether the seal of a stored release holds. Of the bytes it says their digest; that they have it is for who reads them. */
export function releaseSealState(
  reader: OrganisationReader,
  caller: Pick<Context, 'session'>,
  record: StoredRecord<'releasedReport'>,
): ReleaseSealState {
  const { body } = record;
  const signed = { signerId: body.releasedBy.userId, signature: sealOf(body), ...contentOf(record, body) };
  const verdict = verifySigned(signed, signatureChainIn(reader, caller));
  if (verdict === 'genuine') return 'klopt';
  return verdict === 'unsigned' ? 'ontbreekt' : 'klopt niet';
}

function contentOf({ id, dossierId }: ReleaseIds, release: ReleasedReport | UnsealedRelease): SignedContent {
  const { seal: _seal, ...body } = { seal: '', ...release };
  return { purpose: 'releasedReport/v1', content: { id, dossierId, body } };
}
