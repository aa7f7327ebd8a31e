import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicKeyOf, signBytes } from '../../../electron/crypto/curve-keys.ts';
import { claimBytes } from '../../../electron/signatures/enrolled-by.ts';
import { signContent, verifySigned } from '../../../electron/signatures/verify-signed.ts';
import type { Signed } from '../../../electron/signatures/verify-signed.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import { newId } from '../../store/support.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A user enrolled by an organisation, who can sign. */
function enrolledUser(organisation: Uint8Array) {
  const signing = randomBytes(32);
  const claim = {
    userId: newId(),
    name: 'Noor Proef',
    function: 'bedrijfsarts',
    registration: '',
    signingKey: base64(publicKeyOf('ed25519', signing)),
    encryptionKey: base64(publicKeyOf('x25519', randomBytes(32))),
    issuedAt: '2026-01-01T08:00:00.000Z',
  } as const;
  const enrolment: Enrolment = {
    claim,
    organisationKey: base64(publicKeyOf('ed25519', organisation)),
    signature: base64(signBytes(organisation, claimBytes(claim))),
  };
  const sign = (purpose: string, content: unknown): Signed => ({
    purpose,
    content,
    ...signContent(
      { enrolment, sign: (text) => base64(signBytes(signing, Buffer.from(text, 'utf8'))) },
      { purpose, content },
    ),
  });
  return { enrolment, sign };
}

const organisation = randomBytes(32);
const organisationKey = base64(publicKeyOf('ed25519', organisation));
const doctor = enrolledUser(organisation);
const chainWith = (...enrolments: readonly Enrolment[]) => ({
  organisationKey,
  enrolmentOf: (userId: string) => enrolments.find(({ claim }) => claim.userId === userId),
});
const chain = chainWith(doctor.enrolment);
const signed = doctor.sign('proef/v1', { record: 'a', value: 1 });

describe('a signature is followed to the organisation', () => {
  it('which enrolled the signer', () => {
    expect(verifySigned(signed, chain)).toBe('genuine');
  });

  it('and holds for this content and this purpose only', () => {
    expect(verifySigned({ ...signed, content: { record: 'b', value: 1 } }, chain)).toBe('altered');
    expect(verifySigned({ ...signed, purpose: 'proef/v2' }, chain)).toBe('altered');
  });

  it.each(['A', signed.signature.slice(0, -2), base64(randomBytes(64)), ` ${signed.signature}`])(
    'and not with the signature %j',
    (signature) => {
      expect(verifySigned({ ...signed, signature }, chain)).toBe('altered');
    },
  );

  it('or is missing', () => {
    expect(verifySigned({ ...signed, signature: '' }, chain)).toBe('unsigned');
  });

  it('or is by somebody whom nobody enrolled', () => {
    expect(verifySigned(signed, chainWith())).toBe('unknownSigner');
    const other = enrolledUser(organisation);
    expect(verifySigned({ ...signed, signerId: other.enrolment.claim.userId }, chain)).toBe('unknownSigner');
  });

  it('or is by a user who enrolled herself under an organisation of her own [ROL-5]', () => {
    const herOwn = enrolledUser(randomBytes(32));
    const content = herOwn.sign('proef/v1', { value: 1 });
    expect(verifySigned(content, chainWith(herOwn.enrolment))).toBe('foreignSigner');
    // Nor when she says it was the real one.
    expect(verifySigned(content, chainWith({ ...herOwn.enrolment, organisationKey }))).toBe('foreignSigner');
  });

  it('or was made under another organisation, whoever enrols the signer in this one [ROL-5]', () => {
    const fakeOrganisation = randomBytes(32);
    const fake: Enrolment = {
      claim: doctor.enrolment.claim,
      organisationKey: base64(publicKeyOf('ed25519', fakeOrganisation)),
      signature: base64(signBytes(fakeOrganisation, claimBytes(doctor.enrolment.claim))),
    };
    const underFake = { ...chainWith(fake), organisationKey: fake.organisationKey };
    expect(verifySigned(signed, underFake)).toBe('altered');
  });

  it('or is by an enrolment with another function than the organisation signed [ROL-5]', () => {
    const { claim, ...rest } = doctor.enrolment;
    const promoted: Enrolment = {
      ...rest,
      claim: { ...claim, function: 'bedrijfsarts', name: 'Iemand Anders' },
    };
    expect(verifySigned(signed, chainWith(promoted))).toBe('foreignSigner');
  });
});
