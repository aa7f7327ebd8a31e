// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { CURRENT_KINDS, type ConsentSubject } from '../../../../shared/consent/kinds/registry.ts';
import type { ConsentItem } from '../../../../shared/ipc/consent-channels.ts';
import type { DossierRights } from '../../../../shared/ipc/dossier-channels.ts';
import { ConsentTable } from '../../../../renderer/features/consent/ConsentTable.tsx';
import { KindStep } from '../../../../renderer/features/consent/KindStep.tsx';
import { emptySubject, type SubjectForm } from '../../../../renderer/features/consent/subject-form.ts';

afterEach(cleanup);

const item = (state: ConsentItem['state'], changed: Partial<ConsentItem> = {}): ConsentItem => ({
  consentId: `01900000-0000-7000-8000-00000000000${['valid', 'refused', 'withdrawn', 'expired', 'incomplete', 'tampered'].indexOf(state)}`,
  kind: 'keepLonger',
  label: `Langer bewaren, ${state}`,
  compartment: 'process',
  withheld: false,
  readable: true,
  state,
  decidedAt: '2026-03-02T10:00:00+01:00',
  validUntil: state === 'refused' ? null : '2030-01-01',
  withdrawnAt: state === 'withdrawn' ? '2026-03-03T10:00:00+01:00' : null,
  missing: state === 'incomplete' ? ['signature.by', 'presentPersons'] : [],
  copyGiven: true,
  ...changed,
});

const rowOf = (word: string) => screen.getByText(word).closest('tr');

describe('the list of consents', () => {
  it('says each state in a word, and why when the word is not enough', () => {
    const states = ['valid', 'refused', 'withdrawn', 'expired', 'incomplete', 'tampered'] as const;
    render(<ConsentTable items={states.map((state) => item(state))} mayWrite onAction={() => undefined} />);
    for (const word of [
      'geldig',
      'geweigerd',
      'ingetrokken',
      'verlopen',
      'onvolledig',
      'gewijzigd na tekenen',
    ]) {
      expect(screen.getByText(word)).toBeDefined();
    }
    expect(rowOf('onvolledig')?.textContent).toContain(
      'de handtekening van een vertegenwoordiger, wie erbij was',
    );
    expect(rowOf('gewijzigd na tekenen')?.textContent).toContain('Gebruik deze toestemming niet.');
  });

  it('[CON-3] offers withdrawing for everything that was agreed to and not taken back', () => {
    const states = ['valid', 'refused', 'withdrawn', 'expired', 'incomplete', 'tampered'] as const;
    render(<ConsentTable items={states.map((state) => item(state))} mayWrite onAction={() => undefined} />);
    const offered = [
      'geldig',
      'geweigerd',
      'ingetrokken',
      'verlopen',
      'onvolledig',
      'gewijzigd na tekenen',
    ].filter((word) => rowOf(word)?.textContent.includes('Intrekken'));
    expect(offered).toEqual(['geldig', 'onvolledig', 'gewijzigd na tekenen']);
  });

  it('[CON-25] of what is withheld shows state and withdrawal, and no document to who cannot read it', () => {
    const notice = item('valid', { withheld: true, readable: false });
    const asked: string[] = [];
    render(<ConsentTable items={[notice]} mayWrite onAction={(action) => asked.push(action)} />);
    expect(rowOf('geldig')?.textContent).toContain('De vastlegging ziet alleen het behandelteam.');
    expect(screen.queryByText('Tonen')).toBeNull();
    fireEvent.click(screen.getByText('Intrekken'));
    expect(asked).toEqual(['withdraw']);
  });

  it('[CON-8] asks to note the copy as long as none was given', () => {
    const asked: string[] = [];
    render(
      <ConsentTable
        items={[item('refused', { copyGiven: false })]}
        mayWrite
        onAction={(action) => asked.push(action)}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Afschrift gegeven: vastleggen' }));
    expect(asked).toEqual(['copy']);
  });

  it('shows the latest decision first', () => {
    const early = item('expired', { decidedAt: '2026-01-01T10:00:00+01:00' });
    render(<ConsentTable items={[early, item('valid')]} mayWrite={false} onAction={() => undefined} />);
    expect(
      screen
        .getAllByRole('row')
        .map((row) => row.textContent)
        .findIndex((text) => text.includes('geldig')),
    ).toBe(1);
    expect(screen.queryByText('Intrekken')).toBeNull();
  });
});

function Kinds({ rights }: { readonly rights: DossierRights }) {
  const { control } = useForm<SubjectForm, unknown, ConsentSubject>({
    defaultValues: { details: emptySubject },
  });
  return <KindStep control={control} rights={rights} />;
}

describe('the choice of a kind', () => {
  const rights: DossierRights = {
    readMedical: false,
    writeMedical: false,
    writeProcess: true,
    writeIdentity: true,
    lacksKey: false,
    foundTeam: false,
    takeOver: false,
    manageHolds: false,
    draftReports: ['terugkoppeling'],
    releaseReports: [],
    medicalClosedBecause: 'Uw functie hoort niet bij het behandelteam.',
  };
  const askable = CURRENT_KINDS.filter((kind) => !('closedBecause' in kind));
  const idsOf = (kinds: readonly (typeof CURRENT_KINDS)[number][]) => kinds.map(({ kind }) => kind);
  const open = () => screen.getAllByRole<HTMLInputElement>('radio').filter(({ disabled }) => !disabled);

  it('closes what needs the key of the dossier, with the reason, and chooses nothing beforehand', () => {
    render(<Kinds rights={rights} />);
    const forAll = askable.filter(({ compartment }) => compartment === 'process');
    expect(idsOf(forAll)).toContain('newsletter');
    expect(open().map(({ value }) => value)).toEqual(idsOf(forAll));
    expect(screen.getAllByText(/Uw functie hoort niet bij het behandelteam/)).toHaveLength(
      askable.length - forAll.length,
    );
    expect(open().every(({ checked }) => !checked)).toBe(true);
  });

  it('[EMP-3] keeps the addendum for the employer closed for everyone', () => {
    render(<Kinds rights={{ ...rights, readMedical: true }} />);
    expect(open().map(({ value }) => value)).not.toContain('addendumEmployer');
    expect(open().map(({ value }) => value)).toEqual(idsOf(askable));
  });
});
