import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { AccessView, DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import { PagePart } from '../../components/Page.tsx';
import { useSend } from '../../data/use-channel.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { TakeOverDialog } from './TakeOverDialog.tsx';
import { texts } from './texts.ts';
import styles from './AccessTab.module.css';

type Member = AccessView['team'][number];

interface TeamPartProps {
  readonly dossierId: string;
  readonly team: readonly Member[];
  readonly rights: DossierRights;
}

/** Who is in the treatment team today, who was before, and the way in where nobody is. */
export function TeamPart({ dossierId, team, rights }: TeamPartProps) {
  const [takingOver, setTakingOver] = useState(false);
  const found = useSend('team.found');
  const today = team.filter(({ state }) => state === 'running');
  const others = team.filter(({ state }) => state !== 'running');
  return (
    <>
      <PagePart title={texts.team}>
        {found.isError ? <FailureNotice error={found.error} /> : null}
        {rights.lacksKey ? (
          <Banner tone="warning" title={texts.noKey}>
            {rights.medicalClosedBecause}
          </Banner>
        ) : null}
        {today.length > 0 ? (
          <MemberList members={today} />
        ) : (
          <EmptyState
            compact
            icon={<UsersRound />}
            title={team.length === 0 ? texts.noTeam : texts.teamLeft}
            action={
              rights.foundTeam ? (
                <Button tone="primary" pending={found.isPending} onPress={() => found.mutate({ dossierId })}>
                  {texts.found}
                </Button>
              ) : rights.takeOver ? (
                <Button tone="primary" onPress={() => setTakingOver(true)}>
                  {texts.takeOver}
                </Button>
              ) : undefined
            }
          >
            {team.length === 0 ? texts.noTeamHint : texts.teamLeftHint}
          </EmptyState>
        )}
      </PagePart>
      {others.length === 0 ? null : (
        <PagePart title={texts.otherMembers}>
          <MemberList members={others} />
        </PagePart>
      )}
      {takingOver ? <TakeOverDialog dossierId={dossierId} onClose={() => setTakingOver(false)} /> : null}
    </>
  );
}

function MemberList({ members }: { readonly members: readonly Member[] }) {
  return (
    <ul className={styles.team}>
      {members.map((member) => (
        <li key={`${member.name}-${member.function}-${member.from}`}>
          <span className={styles.name}>{member.name}</span>
          <span>{member.functionLabel}</span>
          {member.substitute ? <span>{texts.substitute}</span> : null}
          <span>{periodOf(member)}</span>
          {member.takeOverReason === null ? null : (
            <span className={styles.reason}>{texts.takenOver(member.takeOverReason)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function periodOf({ from, until, state }: Member): string {
  const first = formatDutchDate(from, 'plain');
  const last = until === null ? null : formatDutchDate(until, 'plain');
  switch (state) {
    case 'running':
      return last === null ? texts.since(first) : texts.sinceUntil(first, last);
    case 'ended':
      return last === null ? texts.since(first) : texts.endedOn(first, last);
    case 'notYet':
      return texts.startsOn(first);
    case 'withoutEnd':
      return texts.withoutEnd;
    case 'unproven':
      return texts.unproven;
  }
}
