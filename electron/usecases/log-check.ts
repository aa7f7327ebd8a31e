import { can } from '../../shared/access/can.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { faultsIn, type ContentFault, type LogReport } from '../../shared/domain/log-check.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { LogCheckView } from '../../shared/ipc/log-channels.ts';
import { isRecordKind, kindDefinition } from '../../shared/records/kinds.ts';
import type { Store } from '../store/port.ts';
import type { Context } from './context.ts';
import { Locked } from './failures.ts';

/** What is known of the access log: from the last lines at opening, or from the whole check that followed. */
export const readLogState = (context: Context): ChannelOutput<'log.state'> =>
  viewOf(context, context.store.logReport());

/** Checks every line and everything stored while others work. `found` is called when something is wrong. */
export function checkLogBehindTheWork(store: Store, found: () => void): void {
  void store.checkLog().then((report) => {
    if (report !== null && faultsIn(report) > 0) found();
  });
}

/** Checks every line and everything stored again. @throws Locked when the briefcase was closed meanwhile */
export async function checkLog(
  context: Context,
  _input: ChannelRequest<'log.check'>,
  audit: AuditEvent,
): Promise<ChannelOutput<'log.check'>> {
  context.store.logAccess(audit);
  const report = await context.store.checkLog();
  if (report === null) throw new Locked();
  return viewOf(context, report);
}

function viewOf(context: Context, report: LogReport): LogCheckView {
  const { checkedAt, isWhole, lines, lineFaults, contentFaults, unlistedFaults } = report;
  const { claim } = context.session.enrolment;
  const maySee = can({ function: claim.function, today: context.today() }, 'readAccessLog').allowed;
  const named = {
    lineFaults,
    contentFaults: contentFaults.map((fault) => ({ ...fault, label: labelOf(fault) })),
    unlistedFaults,
  };
  return {
    checkedAt,
    isWhole,
    lines,
    faults: faultsIn(report),
    named: maySee ? named : null,
  };
}

const labelsBesideRecords: Readonly<Record<string, string>> = {
  blob: 'Document',
  dossierKey: 'Sleutel van een dossier',
  tombstone: 'Aantekening van een vernietiging',
};

/** What a kind of stored thing is called: what it is, never what it says. */
const labelOf = ({ kind }: ContentFault): string =>
  (isRecordKind(kind) ? kindDefinition(kind)?.queueName : labelsBesideRecords[kind]) ?? 'Onderdeel';
