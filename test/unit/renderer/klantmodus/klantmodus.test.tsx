// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeConsentText } from '../../../../shared/consent/compose.ts';
import type { ConsentSubject } from '../../../../shared/consent/kinds/registry.ts';
import type { OfferedConsent } from '../../../../shared/ipc/consent-channels.ts';
import type { FailureCode } from '../../../../shared/ipc/failure.ts';
import type { Language } from '../../../../shared/languages/registry.ts';
import { makeQueryClient } from '../../../../renderer/data/query-client.ts';
import { makeRouter } from '../../../../renderer/app/router.tsx';
import { SessionProvider } from '../../../../renderer/data/session.tsx';
import {
  handOver,
  heldDossierId,
  takeBack,
} from '../../../../renderer/features/klantmodus/pending-consent.ts';

const dossierId = '01900000-0000-7000-8000-000000000001';
const rightPassphrase = 'gele fiets langs zeven sloten';
const subject: ConsentSubject = { kind: 'newsletter', details: { emailAddress: 'iemand@example.org' } };
const setting = {
  place: 'spreekkamer',
  presentPersons: [{ name: 'Noor Verzonnen', role: 'bedrijfsarts' }],
  interpreter: null,
  representative: null,
  capacityDoubt: false,
};

const session = {
  userId: dossierId,
  userName: 'Noor Verzonnen',
  function: 'bedrijfsarts',
  functionLabel: 'bedrijfsarts',
  organisationName: 'Arbodienst Verzonnen',
} as const;

interface Called {
  readonly channel: string;
  readonly input: Record<string, unknown>;
}
let calls: Called[] = [];
/** The answer of the main process to the next decision, when it refuses. */
let refusal: FailureCode | null = null;
const decisions = () => calls.filter(({ channel }) => channel === 'consent.decide').map(({ input }) => input);

function composed(language: Language): OfferedConsent {
  const text = composeConsentText({
    ...subject,
    language,
    organisation: {
      name: 'Arbodienst Verzonnen',
      address: 'Laan 1, 7571 AA Oldenzaal',
      phone: '0541 00 00 00',
      fgName: 'Mieke Voorbeeld',
      fgPhone: '0541 00 00 00',
    },
    employeeName: 'Yara Verzinsel',
    today: '2026-03-02',
  });
  return { ...text, textHash: `hash-${language}` };
}

/** The main process as far as klantmodus speaks to it; composing is the real thing. */
function answer(channel: string, input: Record<string, unknown>): unknown {
  if (channel === 'consent.compose') return composed(input['language'] as Language);
  if (channel === 'consent.decide') return { consentId: dossierId };
  if (channel === 'klantmodus.end') return { correct: input['passphrase'] === rightPassphrase };
  if (channel === 'app.status')
    return {
      vault: 'open',
      deviceProtection: 'sleutelhanger',
      lockedBy: null,
      demoPassphrase: null,
      version: '0',
    };
  // What lies outside klantmodus never answers here.
  return new Promise(() => undefined);
}

/** What jsdom does not have: scrolling, measuring and a canvas. Nothing is drawn in these tests. */
function standIns(): void {
  const nothing = () => undefined;
  Object.defineProperty(globalThis, 'scrollTo', { configurable: true, value: nothing });
  Object.defineProperty(globalThis, 'ResizeObserver', {
    configurable: true,
    value: class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
  });
  const context = new Proxy({}, { get: () => nothing, set: () => true });
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value: () => context,
  });
}

beforeEach(async () => {
  calls = [];
  refusal = null;
  standIns();
  Object.defineProperty(globalThis, 'arbokoffer', {
    configurable: true,
    value: {
      call: (channel: string, input: Record<string, unknown>) => {
        calls.push({ channel, input });
        if (channel === 'consent.decide' && refusal !== null) {
          return Promise.resolve({ ok: false, failure: { code: refusal, field: '', message: '' } });
        }
        return Promise.resolve(answer(channel, input)).then((value) => ({ ok: true, value }));
      },
      listen: () => () => undefined,
    },
  });
  handOver({ dossierId, subject, setting, language: 'nl', text: composed('nl') });
  globalThis.location.hash = `#/klantmodus/${dossierId}`;
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <SessionProvider value={session}>
        <RouterProvider router={makeRouter()} />
      </SessionProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: /nieuwsbrief/ });
});

afterEach(() => {
  cleanup();
  takeBack();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('klantmodus', () => {
  it('[CON-3] chooses nothing beforehand and gives agreeing and refusing the same button', () => {
    const agree = screen.getByRole('button', { name: 'Ik geef toestemming' });
    const refuse = screen.getByRole('button', { name: 'Ik geef geen toestemming' });
    expect(agree.className).toBe(refuse.className);
    expect(agree.getAttributeNames().toSorted()).toEqual(refuse.getAttributeNames().toSorted());
    expect(document.activeElement?.tagName).toBe('H1');
    expect(decisions()).toEqual([]);
  });

  it('names nobody who is present and shows no way into the application', () => {
    expect(document.body.textContent).not.toContain('Noor');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('[CON-3] records a refusal without signature after one sentence', async () => {
    press('Ik geef geen toestemming');
    expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement);
    press('Vastleggen');
    await screen.findByRole('heading', { name: 'Dank u' });
    expect(decisions()).toEqual([
      {
        dossierId,
        subject,
        language: 'nl',
        textHash: 'hash-nl',
        decision: 'refused',
        signature: null,
        setting,
      },
    ]);
  });

  it('[CON-4] records no agreement without a signature, and takes a typed name only with a witness', async () => {
    press('Ik geef toestemming');
    press('Ondertekenen');
    expect(screen.getByRole('alert').textContent).toContain('Er staat nog geen handtekening.');
    press('Ik kan niet tekenen');
    fireEvent.change(screen.getByRole('textbox', { name: /^Uw naam/ }), {
      target: { value: ' Yara Verzinsel ' },
    });
    press('Ondertekenen');
    expect(decisions()).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: /^Naam van wie/ }), {
      target: { value: 'Buur Bedacht' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: /^Wie is dat/ }), {
      target: { value: 'buurvrouw' },
    });
    press('Ondertekenen');
    await screen.findByRole('heading', { name: 'Dank u' });
    expect(decisions()).toMatchObject([
      {
        decision: 'agreed',
        signature: {
          method: 'typed',
          typedName: 'Yara Verzinsel',
          witness: { name: 'Buur Bedacht', role: 'buurvrouw' },
        },
      },
    ]);
  });

  it('records nothing when the employee wants to think about it', async () => {
    press('Ik wil erover nadenken');
    await screen.findByRole('heading', { name: 'Neem de tijd' });
    expect(decisions()).toEqual([]);
  });

  it('composes again in the language chosen, says so to a screen reader, and decides on that text', async () => {
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await screen.findByRole('heading', { level: 1, name: /newsletter/ });
    expect(screen.getByRole('main').lang).toBe('en');
    press('I do not give consent');
    press('Record this');
    await screen.findByRole('heading', { name: 'Thank you' });
    expect(decisions()).toMatchObject([{ language: 'en', textHash: 'hash-en' }]);
  });

  it('[CON-6] has the text read again when it is no longer the one that would be recorded', async () => {
    refusal = 'consentTextChanged';
    press('Ik geef geen toestemming');
    press('Vastleggen');
    const alerts = await screen.findAllByRole('alert');
    expect(alerts[0]?.textContent).toContain('Uw keuze is niet vastgelegd.');
    const before = calls.length;
    const again = screen.getAllByRole('button', { name: 'Terug naar de tekst' })[0];
    if (again !== undefined) fireEvent.click(again);
    await screen.findByRole('heading', { level: 1, name: /nieuwsbrief/ });
    expect(calls.slice(before)).toEqual([
      { channel: 'consent.compose', input: { dossierId, subject, language: 'nl' } },
    ]);
  });

  it('stays where it is whatever address is typed, and after the back button', async () => {
    for (const address of [
      '#/vandaag',
      `#/dossiers/${dossierId}/overzicht`,
      '#/nergens',
      '#/klantmodus/01900000-0000-7000-8000-000000000009',
    ]) {
      globalThis.location.hash = address;
      await waitFor(() => expect(globalThis.location.hash).toBe(`#/klantmodus/${dossierId}`));
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('nieuwsbrief');
    }
    globalThis.history.back();
    await waitFor(() => expect(globalThis.location.hash).toBe(`#/klantmodus/${dossierId}`));
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('opens only to the passphrase', async () => {
    press('Laptop teruggeven');
    const field = await screen.findByLabelText(/^Wachtzin van de arbodienst/, { selector: 'input' });
    fireEvent.change(field, { target: { value: 'iets anders' } });
    press('Terug naar het dossier');
    await screen.findByText(/Deze wachtzin past niet/);
    expect(heldDossierId()).toBe(dossierId);
    fireEvent.change(field, { target: { value: rightPassphrase } });
    press('Terug naar het dossier');
    await waitFor(() => expect(globalThis.location.hash).toBe(`#/dossiers/${dossierId}/toestemmingen`));
    expect(heldDossierId()).toBeNull();
  });
});
