import { FUNCTION_LABELS } from '../../shared/access/functions.ts';
import { MATRIX } from '../../shared/access/matrix.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import { reportKinds } from '../../shared/report/catalogue.ts';
import {
  kindOfRelease,
  sealOf,
  type ReleasedReport,
  type UnsealedRelease,
} from '../../shared/report/employer-report.ts';
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
 * - `klopt`: whoever released it, enrolled by this organisation under the name and function that stand in it, a function that
 *   releases such reports, sealed exactly this, the digest of its bytes included
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
  const chain = signatureChainIn(reader, caller);
  const verdict = verifySigned(signed, chain);
  if (verdict === 'unsigned') return 'ontbreekt';
  const signer = chain.enrolmentOf(signed.signerId);
  return verdict === 'genuine' && signer !== undefined && isReleaser(body, signer) ? 'klopt' : 'klopt niet';
}

/** A colleague's own key is no other's: whoever sealed it is who it says released it, and may release its kind. */
function isReleaser(release: ReleasedReport, { claim }: Enrolment): boolean {
  const { name, function: label } = release.releasedBy;
  if (name !== claim.name || label !== FUNCTION_LABELS[claim.function]) return false;
  const kind = reportKinds.find(kindOfRelease(release));
  // Of a kind that a newer version knows, that version says who may.
  if (kind === undefined) return true;
  const actions = kind.releasedBy.map(({ action }) => action);
  return MATRIX.some((cell) => cell.function === claim.function && actions.includes(cell.action));
}

function contentOf({ id, dossierId }: ReleaseIds, release: ReleasedReport | UnsealedRelease): SignedContent {
  const { seal: _seal, ...body } = { seal: '', ...release };
  return { purpose: 'releasedReport/v1', content: { id, dossierId, body } };
}
