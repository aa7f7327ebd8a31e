import { UserPen } from 'lucide-react';
import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import { fullName } from '../../../shared/domain/employee.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { CaseWeek } from '../../components/CaseWeek.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { useMayRead } from '../../data/session.tsx';
import { EmployeeDialog } from '../employee/EmployeeDialog.tsx';
import { texts } from './texts.ts';
import styles from './DossierScreen.module.css';

/** Who this is about and where the case stands: always in sight above the sheets. */
export function DossierHeader({ view }: { readonly view: DossierView }) {
  const [editing, setEditing] = useState(false);
  const readsProcess = useMayRead({ compartment: 'process' });
  const current = view.employments.find(({ employmentId }) => employmentId === view.currentEmploymentId);
  const running = view.cases.find(({ week }) => week !== null);
  return (
    <header className={styles.header}>
      <div className={styles.nameLine}>
        <h1 className={styles.name}>{fullName(view.employee)}</h1>
        {view.rights.writeIdentity ? (
          <Button tone="quiet" icon={<UserPen />} onPress={() => setEditing(true)}>
            {texts.edit}
          </Button>
        ) : null}
      </div>
      <ul className={styles.facts}>
        <li>{texts.born(formatDutchDate(view.employee.bornOn, 'plain'))}</li>
        {current === undefined ? null : <li>{current.employerName}</li>}
        {current === undefined || current.employment.jobTitle === '' ? null : (
          <li>{current.employment.jobTitle}</li>
        )}
        {readsProcess ? (
          <li>
            {running?.week == null ? (
              <StatusPill tone="neutral">{texts.noCase}</StatusPill>
            ) : (
              <CaseWeek week={running.week} />
            )}
          </li>
        ) : null}
        {view.next === null ? null : (
          <li>{texts.next(view.next.label, formatDutchDate(view.next.due, 'short'))}</li>
        )}
        {view.rights.foundTeam ? (
          <li>
            <StatusPill tone="due">{texts.noTeam}</StatusPill>
          </li>
        ) : null}
        {view.rights.takeOver ? (
          <li>
            <StatusPill tone="due">{texts.teamLeft}</StatusPill>
          </li>
        ) : null}
        {view.rights.readMedical || view.rights.foundTeam || view.rights.takeOver ? null : (
          <li>
            <StatusPill tone="neutral">{texts.medicalClosed}</StatusPill>
          </li>
        )}
      </ul>
      {editing ? (
        <EmployeeDialog
          dossierId={view.dossierId}
          employee={view.employee}
          version={view.employeeVersion}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </header>
  );
}
