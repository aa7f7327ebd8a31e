import type { ConsentState } from '../../shared/consent/validity.ts';
import type { KeepablePart } from '../../shared/consent/kinds/keep-longer.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RetentionRecord } from '../../shared/retention/record.ts';
import type { Reader } from '../store/port.ts';
import { consentCrypto } from './consent-seal.ts';
import { consentsOnFile, stateOnFile, type ConsentOnFile } from './consents-on-file.ts';
import { consentRecorderKeys } from './enrolled-users.ts';
import type { Context } from './context.ts';
import { localDate, localInstant } from './local-instant.ts';
import { rightsIn } from './rights.ts';

/** A signed wish to keep parts of a dossier until a day. */
interface KeepLonger {
  readonly parts: readonly KeepablePart[];
  readonly until: string;
  readonly withdrawnOn?: string;
}

type KeepLongerConsent = Extract<ConsentOnFile['known'], { readonly kind: 'keepLonger' }>;

/** What was agreed to once and not tampered with since; a term that ran out is still the day it ran until. */
const agreed: readonly ConsentState[] = ['valid', 'expired', 'withdrawn'];

/**
 * The consents to keep longer that this caller can read, as the retention rules take them [RET-25]. Refused, incomplete
 * and tampered ones keep nothing.
 */
export function keepLongerIn(reader: Reader, context: Context, dossierId: RecordId): readonly KeepLonger[] {
  const facts = {
    asOf: localInstant(context.now()),
    crypto: consentCrypto(consentRecorderKeys(reader, context)),
  };
  return consentsOnFile(reader, dossierId, rightsIn(reader, context, dossierId)).flatMap((consent) => {
    const { known: body } = consent;
    if (body.kind !== 'keepLonger') return [];
    const { state } = stateOnFile(consent, facts);
    if (!agreed.includes(state)) return [];
    const { parts } = body.details;
    const until = lastDayOf(body);
    return state === 'withdrawn' ? [{ parts, until, withdrawnOn: withdrawalDay(body) }] : [{ parts, until }];
  });
}

/** Of the wishes about one part the one that counts: the latest day that still holds, else the latest that was withdrawn. */
export function keepLongerFor(
  wishes: readonly KeepLonger[],
  part: KeepablePart,
): RetentionRecord['keepLonger'] {
  const ofPart = wishes.filter(({ parts }) => parts.includes(part));
  const standing = ofPart.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  const last = (standing.length > 0 ? standing : ofPart)
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .at(-1);
  if (last === undefined) return undefined;
  const { until, withdrawnOn } = last;
  return withdrawnOn === undefined ? { until } : { until, withdrawnOn };
}

/** When record and details name different last days the earlier holds [CON-16]. */
function lastDayOf({ validUntil, details }: KeepLongerConsent): string {
  return validUntil === null || validUntil > details.until ? details.until : validUntil;
}

function withdrawalDay({ amendments }: KeepLongerConsent): string {
  const [first = ''] = amendments
    .flatMap((entry) => (entry.kind === 'withdrawal' ? [localDate(new Date(entry.withdrawnAt))] : []))
    .sort();
  return first;
}
