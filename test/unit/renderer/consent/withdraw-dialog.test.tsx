// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConsentItem } from '../../../../shared/ipc/consent-channels.ts';
import { makeQueryClient } from '../../../../renderer/data/query-client.ts';
import { WithdrawDialog } from '../../../../renderer/features/consent/WithdrawDialog.tsx';

afterEach(cleanup);

const dossierId = '01900000-0000-7000-8000-000000000001';

const item = (compartment: ConsentItem['compartment'], withheld = false): ConsentItem => ({
  consentId: '01900000-0000-7000-8000-000000000002',
  kind: 'newsletter',
  label: 'Nieuwsbrief',
  compartment,
  withheld,
  readable: true,
  state: 'valid',
  decidedAt: '2026-03-02T10:00:00+01:00',
  validUntil: null,
  withdrawnAt: null,
  missing: [],
  copyGiven: true,
});

/** Opens the dialog; the outcome is what it sends. */
function open(shown: ConsentItem): unknown[] {
  const sent: unknown[] = [];
  Object.assign(globalThis, {
    arbokoffer: {
      call: (_channel: string, input: unknown) => {
        sent.push(input);
        return Promise.resolve({ ok: true, value: {} });
      },
    },
  });
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <WithdrawDialog dossierId={dossierId} item={shown} onClose={() => undefined} />
    </QueryClientProvider>,
  );
  return sent;
}

const somebodyElse = () => fireEvent.click(screen.getByLabelText('Iemand namens de werknemer'));
const withdraw = () => fireEvent.click(screen.getByRole('button', { name: 'Intrekken' }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });

describe('who withdraws', () => {
  it.each([
    ['a consent everybody may know', item('process')],
    ['a notice, also for who can read the evidence', item('process', true)],
  ])(
    '[CON-19] [CON-25] of %s is not asked by name, and the dialog says what is kept',
    async (_what, shown) => {
      const sent = open(shown);
      expect(screen.queryByText(/bewaard/)).toBeNull();
      somebodyElse();
      expect(screen.getByText(/Naam en rol worden niet bewaard/)).toBeDefined();
      expect(screen.queryByRole('textbox')).toBeNull();
      withdraw();
      await waitFor(() => expect(sent).toMatchObject([{ by: 'other' }]));
    },
  );

  it('[CON-19] of a medical consent is named, and the dialog says who reads it', async () => {
    const sent = open(item('medical'));
    somebodyElse();
    expect(screen.getByText(/Naam en rol komen in het medisch dossier/)).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Intrekken' }).disabled).toBe(true);
    type('Naam', 'Ali Bos');
    type('Rol', 'mentor');
    withdraw();
    await waitFor(() => expect(sent).toMatchObject([{ by: { name: 'Ali Bos', role: 'mentor' } }]));
  });

  it('[CON-3] the employee herself needs no more than one press', async () => {
    const sent = open(item('medical'));
    withdraw();
    await waitFor(() => expect(sent).toMatchObject([{ by: 'employee', means: 'inPerson' }]));
  });
});
