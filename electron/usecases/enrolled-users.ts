import { MATRIX } from '../../shared/access/matrix.ts';
import { isEnrolledBy } from '../signatures/enrolled-by.ts';
import type { SignatureChain } from '../signatures/verify-signed.ts';
import type { OrganisationReader } from '../store/port.ts';
import type { Context } from './context.ts';

type Caller = Pick<Context, 'session'>;

/** Whom signatures are followed to: the enrolments in the store, under the organisation of this session. */
export const signatureChainIn = (reader: OrganisationReader, { session }: Caller): SignatureChain => ({
  organisationKey: session.enrolment.organisationKey,
  enrolmentOf: (userId) => reader.find('enrolment', userId)?.body,
});

/**
 * The signing keys of everyone whose function records consents and whom this organisation enrolled, base64. An enrolment in the
 * store that the organisation did not sign counts for nothing: who has the database key can write one.
 */
export function consentRecorderKeys(reader: OrganisationReader, { session }: Caller): readonly string[] {
  const { organisationKey } = session.enrolment;
  return reader
    .all('enrolment')
    .filter(({ body }) => isEnrolledBy(organisationKey, body) && recordsConsents(body.claim.function))
    .map(({ body }) => body.claim.signingKey);
}

/** Who may write in the process part may record a consent and what becomes of it [ROL-1]. */
const recordsConsents = (functionName: string): boolean =>
  MATRIX.some(
    ({ function: name, action, scope }) => name === functionName && action === 'write' && scope === 'process',
  );
