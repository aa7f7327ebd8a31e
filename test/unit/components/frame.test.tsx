// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Sun } from 'lucide-react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppFrame } from '../../../renderer/components/AppFrame.tsx';
import { Button } from '../../../renderer/components/Button.tsx';
import { ConfirmDialog } from '../../../renderer/components/ConfirmDialog.tsx';
import { EmptyState } from '../../../renderer/components/EmptyState.tsx';
import { ErrorNotice } from '../../../renderer/components/ErrorNotice.tsx';
import { SavedState } from '../../../renderer/components/SavedState.tsx';
import { Steps } from '../../../renderer/components/Steps.tsx';
import { Table } from '../../../renderer/components/Table.tsx';
import { VisibilityMark } from '../../../renderer/components/VisibilityMark.tsx';

afterEach(cleanup);
const nothing = () => undefined;

describe('the frame', () => {
  it('has one main landmark, marks where one is and leads past the rail without touching the address', () => {
    const items = [
      { id: 'a', label: 'Vandaag', icon: Sun, href: '#/' },
      { id: 'b', label: 'Dossiers', icon: Sun, href: '#/dossiers', current: true },
    ];
    render(
      <AppFrame brand="Arbokoffer" items={items}>
        <h1>Dossiers</h1>
      </AppFrame>,
    );
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Dossiers');
    fireEvent.click(screen.getByRole('link', { name: 'Naar de inhoud' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe('');
  });
});

describe('words beside colours', () => {
  it.each([
    ['medical', 'behandelteam'],
    ['process', 'arbodienst'],
    ['employer', 'werkgever'],
  ] as const)('the %s mark says %s', (kind, word) => {
    render(<VisibilityMark kind={kind} small />);
    expect(screen.getByText(word)).toBeTruthy();
  });

  it('the mark lists who sees it', () => {
    render(<VisibilityMark kind="process" viewers={['Casemanager', 'Planner']} />);
    fireEvent.click(screen.getByRole('button', { name: 'arbodienst: wie ziet dit?' }));
    const lines = within(screen.getByRole('dialog', { name: 'Wie ziet dit?' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual(['Casemanager', 'Planner']);
  });

  it.each([
    [{ kind: 'saved', at: '14:02' }, 'opgeslagen 14:02'],
    [{ kind: 'saving' }, 'wordt opgeslagen'],
    [{ kind: 'unsaved' }, 'niet opgeslagen'],
  ] as const)('the saved state %o reads %s', (state, words) => {
    const { container } = render(<SavedState state={state} />);
    expect(container.textContent).toBe(words);
  });

  it('each step says how far it is', () => {
    render(
      <Steps
        label="Weg"
        steps={[
          { id: 'a', label: 'Concept', state: 'done' },
          { id: 'b', label: 'Gezien', state: 'current' },
          { id: 'c', label: 'Vrijgegeven', state: 'blocked' },
        ]}
      />,
    );
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(texts[0]).toContain('Concept, gedaan');
    expect(texts[1]).toContain('Gezien, nu');
    expect(texts[2]).toContain('Vrijgegeven, kan nog niet');
  });
});

describe('messages', () => {
  it('an error is announced with its three parts and can be tried again', () => {
    const onRetry = vi.fn();
    render(
      <ErrorNotice
        happened="Niet verstuurd."
        safe="Alles is bewaard."
        action="Werk door."
        onRetry={onRetry}
      />,
    );
    const text = screen.getByRole('alert').textContent;
    for (const part of ['Niet verstuurd.', 'Alles is bewaard.', 'Werk door.']) expect(text).toContain(part);
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('a pending button ignores presses', () => {
    const onPress = vi.fn();
    render(
      <Button pending onPress={onPress}>
        Versturen
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
  });

  it('a question begins at the safe answer, and Escape is that answer', async () => {
    const onCancel = vi.fn();
    const onConfirm = vi.fn();
    render(
      <ConfirmDialog
        open
        title="Vernietigen?"
        confirmLabel="Vernietigen"
        onConfirm={onConfirm}
        onCancel={onCancel}
      >
        <p>Dit kan niet ongedaan worden gemaakt.</p>
      </ConfirmDialog>,
    );
    expect(screen.getByRole('alertdialog', { name: 'Vernietigen?' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Annuleren'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe('a table', () => {
  const columns = [
    { id: 'name', header: 'Naam', cell: (row: { name: string }) => row.name, sortable: true },
    { id: 'long', header: 'Lengte', cell: (row: { name: string }) => row.name.length },
  ];

  it('opens a row with Enter', () => {
    const onOpen = vi.fn();
    const rows = [{ name: 'Çelik' }, { name: 'Jansen' }];
    render(
      <Table label="Dossiers" columns={columns} rows={rows} rowKey={(row) => row.name} onOpen={onOpen} />,
    );
    const row = screen.getByRole('row', { name: /Jansen/ });
    fireEvent.keyDown(row, { key: 'Enter' });
    fireEvent.keyUp(row, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith(rows[1]);
  });

  it('asks its owner to sort', () => {
    const onSort = vi.fn();
    render(<Table label="Dossiers" columns={columns} rows={[]} rowKey={(row) => row.name} onSort={onSort} />);
    fireEvent.click(screen.getByRole('columnheader', { name: /Naam/ }));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'ascending' });
  });

  it('says what to do when there is nothing', () => {
    const empty = <EmptyState title="Nog geen dossiers" action={<Button onPress={nothing}>Openen</Button>} />;
    render(<Table label="Dossiers" columns={columns} rows={[]} rowKey={(row) => row.name} empty={empty} />);
    expect(screen.getByText('Nog geen dossiers')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Openen' })).toBeTruthy();
  });
});
