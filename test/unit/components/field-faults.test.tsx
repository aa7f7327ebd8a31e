// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DateField } from '../../../renderer/components/DateField.tsx';
import { FieldFaults } from '../../../renderer/components/FieldFaults.tsx';
import { RadioGroup } from '../../../renderer/components/RadioGroup.tsx';
import { TextField } from '../../../renderer/components/TextField.tsx';

afterEach(cleanup);
beforeAll(() => {
  // jsdom lays nothing out, so it has nowhere to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
});

const missing = 'Vul dit in.';

/** Three fields that must be filled in; errors show from the first attempt on. */
function Example() {
  const [attempts, setAttempts] = useState(0);
  const [name, setName] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [answer, setAnswer] = useState<'ja' | 'nee' | null>(null);
  const errorOf = (filled: boolean) => (attempts > 0 && !filled ? missing : undefined);
  return (
    <>
      <FieldFaults attempts={attempts}>
        <TextField label="Voornaam" value="Noor" onChange={() => undefined} />
        <TextField label="Achternaam" required value={name} onChange={setName} error={errorOf(name !== '')} />
        <DateField label="Geboren" value={day} onChange={setDay} error={errorOf(day !== null)} />
        <RadioGroup
          label="Akkoord"
          options={[
            { id: 'ja', label: 'Ja' },
            { id: 'nee', label: 'Nee' },
          ]}
          value={answer}
          onChange={setAnswer}
          error={errorOf(answer !== null)}
        />
      </FieldFaults>
      <button type="button" onClick={() => setAttempts(attempts + 1)}>
        Opslaan
      </button>
    </>
  );
}

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
const listed = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

describe('a form that is refused', () => {
  it('says nothing before it is sent', () => {
    render(<Example />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lists each field at fault above the fields, and goes to the first', () => {
    render(<Example />);
    save();
    expect(screen.getByRole('alert').textContent).toContain('3 velden zijn nog niet goed ingevuld');
    expect(listed()).toEqual([`Achternaam: ${missing}`, `Geboren: ${missing}`, `Akkoord: ${missing}`]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Achternaam/ }));
  });

  it('takes what is put right off the list, and leads to what is left', async () => {
    render(<Example />);
    save();
    fireEvent.change(screen.getByRole('textbox', { name: /Achternaam/ }), { target: { value: 'Lindeboom' } });
    await waitFor(() => expect(listed()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Akkoord' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ja' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Ja' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Eén veld'));
    save();
    // The first part of the day.
    expect(document.activeElement?.getAttribute('role')).toBe('spinbutton');
  });
});
