import type { Enrolment } from '../../shared/domain/enrolment.ts';
import { enrolment as enrolmentSchema } from '../../shared/domain/enrolment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { toBase64 } from '../crypto/base64.ts';
import { signContent, verifySigned, type SignatureChain } from '../signatures/verify-signed.ts';
import type { Actor } from './port.ts';
import type { Sql, SqlReader } from './sql.ts';
import type { ChainHead } from './watermark.ts';

/**
 * Each line whose number is a multiple of this is signed by the user who wrote it, in its own transaction; beside that the
 * first of a session and the last. A signature takes 0.1 ms, a commit 0.8: signing every line would cost an eighth of the
 * speed, this costs half a hundredth.
 */
export const signedEvery = 25;

export const mustBeSigned = (sequence: number): boolean => sequence % signedEvery === 0;

const contentOf = ({ sequence, digest }: ChainHead) => ({
  purpose: 'auditHead/v1',
  content: { sequence, digest: toBase64(digest) },
});

/** Signs a head of the chain, and with it every line up to there. */
export function signHead(sql: Sql, actor: Actor, head: ChainHead): void {
  const { signerId, signature } = signContent(actor, contentOf(head));
  sql.run(
    'INSERT OR REPLACE INTO signed_heads (sequence, user_id, signature) VALUES (?, ?, ?)',
    head.sequence,
    signerId,
    signature,
  );
}

/** Whether a user whom this organisation enrolled signed this head. */
export const isHeadGenuine = (
  head: ChainHead,
  { signerId, signature }: { readonly signerId: string; readonly signature: string },
  chain: SignatureChain,
): boolean => verifySigned({ ...contentOf(head), signerId, signature }, chain) === 'genuine';

/** The enrolment in a stored body; none where somebody wrote anything else there. */
function enrolmentIn(body: string): Enrolment | undefined {
  try {
    return enrolmentSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** Whom the organisation of this user enrolled, as the store has it; her own enrolment is the one that the vault verified. */
export function signatureChainOf(sql: SqlReader, { enrolment }: Pick<Actor, 'enrolment'>): SignatureChain {
  const known = new Map<RecordId, Enrolment | undefined>([[enrolment.claim.userId, enrolment]]);
  const find = (userId: RecordId): Enrolment | undefined => {
    const row = sql.get(`SELECT body FROM records WHERE id = ? AND kind = 'enrolment'`, userId);
    return typeof row?.['body'] === 'string' ? enrolmentIn(row['body']) : undefined;
  };
  return {
    organisationKey: enrolment.organisationKey,
    enrolmentOf: (userId) => {
      if (!known.has(userId)) known.set(userId, find(userId));
      return known.get(userId);
    },
  };
}
