// @vitest-environment jsdom
import { zodResolver } from '@hookform/resolvers/zod';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConsentKind, ConsentSubject } from '../../../../shared/consent/kinds/registry.ts';
import { DetailsStep } from '../../../../renderer/features/consent/DetailsStep.tsx';
import {
  askableKinds,
  askedFields,
  emptySubject,
  subjectForm,
  type SubjectForm,
} from '../../../../renderer/features/consent/subject-form.ts';

afterEach(cleanup);

const today = '2026-03-02';

function Details({ kind, onAsk }: { readonly kind: ConsentKind; readonly onAsk: (asked: unknown) => void }) {
  const { control, handleSubmit } = useForm<SubjectForm, unknown, ConsentSubject>({
    resolver: zodResolver(subjectForm(today)),
    defaultValues: { kind, details: emptySubject },
  });
  return (
    <form onSubmit={(event) => void handleSubmit(onAsk)(event)}>
      <DetailsStep control={control} kind={kind} today={today} />
      <button type="submit">Verder</button>
    </form>
  );
}

const next = () => fireEvent.click(screen.getByText('Verder'));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });

describe('what must be filled in', () => {
  it.each(askableKinds)('[CON-23] draws every field of %s from its definition', (kind) => {
    render(<Details kind={kind} onAsk={() => undefined} />);
    for (const [, { label }] of askedFields(kind)) expect(screen.getAllByText(label)[0]).toBeDefined();
  });

  it('[CON-5] says at each line what is wrong with it, and hands on what was typed', async () => {
    const asked: unknown[] = [];
    render(<Details kind="askTreatingDoctor" onAsk={(subject) => asked.push(subject)} />);
    type('Naam van de behandelaar', 'dr. A. Bedenksel');
    type('Specialisme', 'orthopedie');
    type('Doel', 'weten wat kan');
    next();
    await waitFor(() => expect(screen.getByText('Vul dit in.')).toBeDefined());
    type('Vraag 1', 'Wat kan nu?');
    next();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toEqual({
      kind: 'askTreatingDoctor',
      details: {
        doctorName: 'dr. A. Bedenksel',
        specialism: 'orthopedie',
        purpose: 'weten wat kan',
        questions: ['Wat kan nu?'],
      },
    });
  });

  it('[RET-20] says that a procedure needs no consent to keep longer, and offers it as no reason', () => {
    render(<Details kind="keepLonger" onAsk={() => undefined} />);
    expect(screen.getByText(/Dan is geen toestemming nodig/).textContent).toMatch(
      /procedure.*functionaris gegevensbescherming \(FG\)/,
    );
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.queryByLabelText(/procedure/i)).toBeNull();
  });
});
