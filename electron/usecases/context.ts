import type { SessionView } from '../../shared/ipc/session-channels.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { Documents } from '../documents/port.ts';
import type { Store } from '../store/port.ts';
import type { VaultSession } from '../vault/port.ts';
import type { GuardCache } from './guard-cache.ts';
import type { Klantmodus } from './klantmodus-state.ts';

/** What a use case may reach while the briefcase is open. There is no other way to data, keys, time or randomness. */
export interface Context {
  readonly store: Store;
  readonly session: VaultSession;
  readonly documents: Documents;
  readonly view: SessionView;
  readonly now: () => Date;
  /** Today on the wall clock of this laptop. */
  readonly today: () => PlainDate;
  readonly newId: () => RecordId;
  readonly deviceName: string;
  readonly guards: GuardCache;
  /** Whether the employee holds the laptop. */
  readonly klantmodus: Klantmodus;
}
