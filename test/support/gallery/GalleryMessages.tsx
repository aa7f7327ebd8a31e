import { CircleHelp, FolderOpen, MoreHorizontal, Printer } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../renderer/components/Banner.tsx';
import { Button } from '../../../renderer/components/Button.tsx';
import { ConfirmDialog } from '../../../renderer/components/ConfirmDialog.tsx';
import { EmptyState } from '../../../renderer/components/EmptyState.tsx';
import { ErrorNotice } from '../../../renderer/components/ErrorNotice.tsx';
import { IconButton } from '../../../renderer/components/IconButton.tsx';
import { InfoPopover } from '../../../renderer/components/InfoPopover.tsx';
import { Menu } from '../../../renderer/components/Menu.tsx';
import { Progress } from '../../../renderer/components/Progress.tsx';
import { SavedState } from '../../../renderer/components/SavedState.tsx';
import { Skeleton } from '../../../renderer/components/Skeleton.tsx';
import { StatusPill } from '../../../renderer/components/StatusPill.tsx';
import { TextLink } from '../../../renderer/components/TextLink.tsx';
import { Timeline } from '../../../renderer/components/Timeline.tsx';
import { VisibilityMark } from '../../../renderer/components/VisibilityMark.tsx';
import { VisibilityPanel } from '../../../renderer/components/VisibilityPanel.tsx';
import styles from './gallery.module.css';

export function MessagesPage() {
  return (
    <main className={styles.page}>
      <h1>Meldingen en standen</h1>
      <div className={styles.row}>
        <Button tone="primary">Vrijgeven</Button>
        <Button icon={<Printer />}>Afdrukken</Button>
        <Button tone="quiet">Later afmaken</Button>
        <Button tone="danger">Vernietigen</Button>
        <Button tone="primary" pending>
          Versturen
        </Button>
        <Button tone="primary" disabled>
          Vrijgeven
        </Button>
        <Button disabled>Afdrukken</Button>
        <IconButton label="Afdrukken" icon={<Printer aria-hidden />} />
        <Menu
          label="Meer"
          trigger={<IconButton label="Meer" icon={<MoreHorizontal aria-hidden />} />}
          actions={[
            { id: 'a', label: 'Overdragen', onAction: () => undefined },
            { id: 'b', label: 'Vernietigen', danger: true, onAction: () => undefined },
          ]}
        />
        <InfoPopover
          title="Waarom dit nummer"
          trigger={<IconButton label="Uitleg" icon={<CircleHelp aria-hidden />} />}
        >
          <p>Het dossiernummer zegt niets over de persoon.</p>
        </InfoPopover>
        <TextLink href="#/uitleg">Lees de uitleg</TextLink>
      </div>
      <div className={styles.row}>
        <VisibilityMark kind="medical" />
        <VisibilityMark
          kind="process"
          viewers={['Casemanager M. de Boer', 'Planner']}
          note="Planners zien alleen de agenda."
        />
        <VisibilityMark kind="employer" />
        <VisibilityMark kind="medical" small />
        <VisibilityMark kind="process" small />
        <VisibilityMark kind="employer" small />
      </div>
      <div className={styles.row}>
        <StatusPill tone="neutral">concept</StatusPill>
        <StatusPill tone="active">loopt</StatusPill>
        <StatusPill tone="due">binnenkort</StatusPill>
        <StatusPill tone="overdue">te laat</StatusPill>
        <StatusPill tone="done">afgerond</StatusPill>
        <StatusPill tone="problem">toestemming ontbreekt</StatusPill>
        <SavedState state={{ kind: 'saved', at: '14:02' }} />
        <SavedState state={{ kind: 'saving' }} />
        <SavedState state={{ kind: 'unsaved' }} />
      </div>
      <div className={styles.two}>
        <VisibilityPanel kind="medical" title="Blijft hier" tinted viewers={['Bedrijfsarts']}>
          <p>Wat hier staat, ziet alleen het behandelteam.</p>
        </VisibilityPanel>
        <VisibilityPanel kind="process" title="Verzuim">
          <p>Eerste ziektedag maandag 12 januari 2026.</p>
        </VisibilityPanel>
        <VisibilityPanel kind="employer" title="Gaat naar de werkgever" tinted>
          <p>Kan vier uur per dag zittend werk doen.</p>
        </VisibilityPanel>
        <div className={styles.stack}>
          <Progress
            label="Kopie wordt gemaakt"
            value={3}
            max={12}
            detail="3 van 12 dossiers"
            onCancel={() => undefined}
          />
          <Progress label="Zoeken naar de server" />
          <Skeleton label="Dossier wordt geopend" />
        </div>
      </div>
      <div className={styles.stack}>
        <ErrorNotice
          happened="Het verslag is niet verstuurd: de server antwoordt niet."
          safe="Alles wat u schreef staat versleuteld op deze laptop. Het verslag staat in de wachtrij."
          action="Werk gerust door. Zodra er verbinding is, gaat het vanzelf."
          onRetry={() => undefined}
        />
        <Banner tone="info" title="Dit dossier is beperkt" onDismiss={() => undefined}>
          De werknemer heeft om beperking gevraagd; alleen lezen is mogelijk.
        </Banner>
        <Banner tone="success">Het dossier is overgedragen.</Banner>
        <Banner tone="warning" title="Nog geen toestemming" action={<Button>Toestemming vragen</Button>}>
          Zonder toestemming kunt u geen gegevens opvragen.
        </Banner>
      </div>
      <div className={styles.two}>
        <Timeline
          label="Verloop"
          items={[
            {
              id: 'a',
              date: 'ma 12 jan 2026',
              dateTime: '2026-01-12',
              title: 'Eerste ziektedag',
              tone: 'done',
            },
            {
              id: 'b',
              date: 'ma 23 feb 2026',
              title: 'Probleemanalyse',
              tone: 'overdue',
              mark: <StatusPill tone="overdue">te laat</StatusPill>,
              children: 'Uiterlijk in week 6.',
            },
            {
              id: 'c',
              date: 'ma 9 mrt 2026',
              title: 'Plan van aanpak',
              tone: 'due',
              mark: <StatusPill tone="due">binnenkort</StatusPill>,
            },
            { id: 'd', date: 'do 10 dec 2026', title: '42e-weekmelding' },
          ]}
        />
        <EmptyState
          icon={<FolderOpen />}
          title="Nog geen dossiers"
          action={<Button tone="primary">Dossier openen</Button>}
        >
          Open het eerste dossier met de gegevens van de verwijzing.
        </EmptyState>
      </div>
    </main>
  );
}

export function DialogPage() {
  const [open, setOpen] = useState(true);
  return (
    <main className={styles.page}>
      <h1>Vernietigen</h1>
      <Button tone="danger" onPress={() => setOpen(true)}>
        Vernietigen
      </Button>
      <ConfirmDialog
        open={open}
        title="Dossier vernietigen?"
        tone="danger"
        confirmLabel="Vernietigen"
        onConfirm={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      >
        <p>
          De sleutel van dit dossier wordt gewist. Ook oude kopieën zijn daarna onleesbaar. Dit kan niet
          ongedaan worden gemaakt.
        </p>
      </ConfirmDialog>
    </main>
  );
}
