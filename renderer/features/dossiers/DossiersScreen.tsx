import { useNavigate } from '@tanstack/react-router';
import { Building2, FolderOpen, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import type { DossierPhase } from '../../../shared/ipc/organisation-channels.ts';
import { Page, PagePart } from '../../components/Page.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useMayRead } from '../../data/session.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { EmployerDialog } from '../employers/EmployerDialog.tsx';
import { EmployerTable } from '../employers/EmployerTable.tsx';
import { DossierTable } from './DossierTable.tsx';
import { NewDossierDialog } from './NewDossierDialog.tsx';
import { texts } from './texts.ts';
import { useDossierSearch } from './use-dossier-search.ts';
import styles from './DossiersScreen.module.css';

const all = 'alle';
const phases = Object.entries(texts.phases).map(([id, label]) => ({ id: id as DossierPhase, label }));

/** Search as you type over all dossiers, and the employers they belong to. */
export function DossiersScreen() {
  const navigate = useNavigate();
  const employers = useAnswer('employers.list', {});
  const search = useDossierSearch();
  const readsProcess = useMayRead({ compartment: 'process' });
  const [asked, setAsked] = useState<'dossier' | 'employer' | null>(null);
  const noEmployers = employers.data?.length === 0;
  const found = search.answer.data;
  return (
    <Page
      title={texts.title}
      intro={
        found === undefined
          ? undefined
          : texts.count({ shown: found.items.length, more: found.more, total: found.total })
      }
      actions={
        <>
          <Button icon={<Building2 />} onPress={() => setAsked('employer')}>
            {texts.newEmployer}
          </Button>
          <Button tone="primary" icon={<Plus />} disabled={noEmployers} onPress={() => setAsked('dossier')}>
            {texts.newDossier}
          </Button>
        </>
      }
    >
      {employers.isError ? <FailureNotice error={employers.error} /> : null}
      {search.answer.isError ? <FailureNotice error={search.answer.error} /> : null}
      {noEmployers ? (
        <EmptyState
          icon={<Building2 />}
          title={texts.noEmployers}
          action={
            <Button tone="primary" onPress={() => setAsked('employer')}>
              {texts.newEmployer}
            </Button>
          }
        >
          {texts.noEmployersHint}
        </EmptyState>
      ) : (
        <>
          <div className={styles.filters}>
            <SearchField
              label={texts.search}
              placeholder={texts.search}
              autoFocus
              value={search.text}
              onChange={search.setText}
            />
            {readsProcess ? (
              <Select
                label={texts.phase}
                hideLabel
                options={phases}
                value={search.phase}
                onChange={search.setPhase}
              />
            ) : null}
            <Select
              label={texts.employer}
              hideLabel
              options={[
                { id: all, label: texts.allEmployers },
                ...(employers.data ?? []).map(({ employerId, name }) => ({ id: employerId, label: name })),
              ]}
              value={search.employerId ?? all}
              onChange={(id) => search.setEmployerId(id === all ? null : id)}
            />
          </div>
          {found === undefined ? (
            <Skeleton label={texts.title} lines={8} />
          ) : (
            <DossierTable
              items={found.items}
              empty={
                found.total === 0 ? (
                  <EmptyState icon={<FolderOpen />} title={texts.none}>
                    {texts.noneHint}
                  </EmptyState>
                ) : (
                  <EmptyState icon={<SearchX />} title={texts.notFound}>
                    {texts.notFoundHint}
                  </EmptyState>
                )
              }
            />
          )}
          {found?.more === true ? <p className={styles.more}>{texts.more}</p> : null}
          <PagePart title={texts.employers}>
            <EmployerTable employers={employers.data ?? []} />
          </PagePart>
        </>
      )}
      <EmployerDialog open={asked === 'employer'} onClose={() => setAsked(null)} />
      {asked === 'dossier' ? (
        <NewDossierDialog
          employers={employers.data ?? []}
          onClose={() => setAsked(null)}
          onFound={(dossierId) =>
            void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: 'overzicht' } })
          }
        />
      ) : null}
    </Page>
  );
}
