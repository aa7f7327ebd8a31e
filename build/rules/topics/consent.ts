import { z } from 'zod';
import { isSignedBy } from '../../../electron/crypto/curve-keys.ts';
import { sha256Hex } from '../../../electron/crypto/digest.ts';
import { isStoredObject, type StoredObject } from '../../../shared/consent/sealed-payload.ts';
import { consentState, type ConsentCrypto, type ConsentState } from '../../../shared/consent/validity.ts';
import { plainDate } from '../../../shared/domain/dates.ts';
import type { Topic } from '../topic.ts';

/**
 * Checks a seal by arithmetic alone: this command has no list of users, so it says that nothing was changed after the
 * seal was made, not whose key made it.
 */
const crypto: ConsentCrypto = {
  sha256Hex,
  verify: (payload, seal) => {
    const owner = Buffer.from(seal.publicKey, 'base64url');
    return isSignedBy(owner, Buffer.from(payload, 'utf8'), Buffer.from(seal.signature, 'base64url'));
  },
};

/** The consent itself, also when it comes in the envelope in which the store keeps every record. */
const consentIn = (record: StoredObject): StoredObject =>
  record['kind'] === 'consent' && isStoredObject(record['body']) ? record['body'] : record;

const item = z.strictObject({
  id: z.string(),
  // Taken as it is, never copied: the seal is over every key it holds.
  record: z.custom<StoredObject>(isStoredObject, 'Dit is geen toestemming'),
  asOf: plainDate,
});
type ConsentItem = z.infer<typeof item>;

interface ConsentAnswer {
  readonly id: string;
  readonly state: ConsentState;
  readonly missing: readonly string[];
}

/** The state of a consent record on a date (RULES: consent). What the record lacks is an answer, not an error. */
export const consentTopic: Topic<ConsentItem, ConsentAnswer> = {
  name: 'consent',
  item,
  decide: ({ id, record, asOf }) => ({ id, ...consentState(consentIn(record), { asOf, crypto }) }),
};
