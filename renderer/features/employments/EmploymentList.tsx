import { BriefcaseBusiness, Pencil } from 'lucide-react';
import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DossierView, EmploymentView } from '../../../shared/ipc/dossier-channels.ts';
import { PagePart } from '../../components/Page.tsx';
import { Button } from '../../components/Button.tsx';
import { Card, CardList } from '../../components/CardList.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { EmploymentDialog } from './EmploymentDialog.tsx';
import { texts } from './texts.ts';
import styles from './EmploymentList.module.css';

type Asked = { readonly stored: EmploymentView | null } | null;

/** Where the employee works and worked, latest start first. */
export function EmploymentList({ view }: { readonly view: DossierView }) {
  const { dossierId, employments, rights } = view;
  const [asked, setAsked] = useState<Asked>(null);
  return (
    <PagePart
      title={texts.title}
      aside={
        rights.writeIdentity ? (
          <Button icon={<BriefcaseBusiness />} onPress={() => setAsked({ stored: null })}>
            {texts.add}
          </Button>
        ) : null
      }
    >
      {employments.length === 0 ? (
        <EmptyState compact icon={<BriefcaseBusiness />} title={texts.none}>
          {texts.noneHint}
        </EmptyState>
      ) : (
        <CardList>
          {employments.map((item) => (
            <Card
              key={item.employmentId}
              title={item.employerName}
              state={
                <StatusPill tone={item.state === 'running' ? 'active' : 'neutral'}>
                  {texts.states[item.state]}
                </StatusPill>
              }
              buttons={
                rights.writeIdentity ? (
                  <Button tone="quiet" icon={<Pencil />} onPress={() => setAsked({ stored: item })}>
                    {texts.change}
                  </Button>
                ) : null
              }
            >
              <ul className={styles.facts}>
                {factsOf(item).map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </Card>
          ))}
        </CardList>
      )}
      {asked === null ? null : (
        <EmploymentDialog dossierId={dossierId} stored={asked.stored} onClose={() => setAsked(null)} />
      )}
    </PagePart>
  );
}

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

function factsOf({ employment }: EmploymentView): readonly string[] {
  const { jobTitle, startedOn, endedOn, contractHours, personnelNumber, managerName, managerContact } =
    employment;
  const day = (date: string | null): string | null => (date === null ? null : formatDutchDate(date, 'short'));
  const manager = [managerName, managerContact].filter((part) => part !== '').join(', ');
  const hours = contractHours === null ? '' : texts.hoursAWeek(number.format(contractHours));
  return [
    [jobTitle, hours].filter((part) => part !== '').join(', '),
    texts.period(day(startedOn), day(endedOn)),
    personnelNumber === '' ? '' : texts.number(personnelNumber),
    manager === '' ? '' : texts.manager(manager),
  ].filter((fact) => fact !== '');
}
