// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checkbox } from '../../../renderer/components/Checkbox.tsx';
import { CheckboxGroup } from '../../../renderer/components/CheckboxGroup.tsx';
import { DateField } from '../../../renderer/components/DateField.tsx';
import { PassphraseField } from '../../../renderer/components/PassphraseField.tsx';
import { RadioGroup } from '../../../renderer/components/RadioGroup.tsx';
import { TextArea } from '../../../renderer/components/TextArea.tsx';
import { TextField } from '../../../renderer/components/TextField.tsx';

afterEach(cleanup);
const nothing = () => undefined;

/** What a screen reader says after the name: the texts aria-describedby points to. */
function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('a text field', () => {
  it('links its description and its error to the input', () => {
    render(
      <TextField
        label="Naam"
        value=""
        onChange={nothing}
        required
        description="Zoals op het identiteitsbewijs."
        error="Vul de naam in."
      />,
    );
    const input = screen.getByRole('textbox', { name: /^Naam/ });
    expect(described(input)).toContain('Zoals op het identiteitsbewijs.');
    expect(described(input)).toContain('Vul de naam in.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-required')).toBe('true');
  });

  it('is valid and has no error text without an error', () => {
    render(<TextField label="Naam" value="Anna" onChange={nothing} />);
    const input = screen.getByRole('textbox', { name: 'Naam' });
    expect(input.getAttribute('aria-invalid')).toBeNull();
    expect(described(input)).toBe('');
  });

  it('never lets the machine check the spelling, which would fetch a dictionary', () => {
    render(<TextField label="Naam" value="" onChange={nothing} />);
    render(<TextArea label="Notitie" value="" onChange={nothing} />);
    for (const box of screen.getAllByRole('textbox')) expect(box.getAttribute('spellcheck')).toBe('false');
  });

  it('hands on what is typed and says when it is left', () => {
    const onChange = vi.fn();
    const onBlur = vi.fn();
    render(<TextField label="Naam" value="" onChange={onChange} onBlur={onBlur} />);
    const input = screen.getByRole('textbox', { name: 'Naam' });
    fireEvent.change(input, { target: { value: 'Anna' } });
    fireEvent.focus(input);
    fireEvent.blur(input);
    expect(onChange).toHaveBeenCalledWith('Anna');
    expect(onBlur).toHaveBeenCalledOnce();
  });
});

describe('a date field', () => {
  it('shows day, month and year in Dutch order with leading zeros', () => {
    render(<DateField label="Eerste ziektedag" value="2026-03-02" onChange={nothing} />);
    const parts = screen.getAllByRole('spinbutton').map((part) => part.textContent);
    expect(parts).toEqual(['02', '03', '2026']);
  });

  it('asks for dd-mm-jjjj when empty, and when the value is no day', () => {
    for (const value of [null, '2026-02-30']) {
      render(<DateField label="Eerste ziektedag" value={value} onChange={nothing} />);
      const parts = screen.getAllByRole('spinbutton').map((part) => part.textContent);
      expect(parts).toEqual(['dd', 'mm', 'jjjj']);
      cleanup();
    }
  });

  it('steps a part with the arrow keys and gives an ISO date', () => {
    const onChange = vi.fn();
    render(<DateField label="Eerste ziektedag" value="2026-02-28" onChange={onChange} />);
    const month = screen.getAllByRole('spinbutton')[1];
    if (month === undefined) throw new Error('no month');
    fireEvent.keyDown(month, { key: 'ArrowUp' });
    expect(onChange).toHaveBeenCalledWith('2026-03-28');
  });

  it('holds nothing while a part is empty, and the date again when it is filled in', () => {
    const onChange = vi.fn();
    function Owner() {
      const [value, setValue] = useState<string | null>('2026-03-02');
      const take = (next: string | null) => {
        onChange(next);
        setValue(next);
      };
      return <DateField label="Eerste ziektedag" value={value} onChange={take} />;
    }
    render(<Owner />);
    const day = screen.getAllByRole('spinbutton')[0];
    if (day === undefined) throw new Error('no day');
    fireEvent.keyDown(day, { key: 'Backspace' });
    fireEvent.keyDown(day, { key: 'Backspace' });
    expect(screen.getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['dd', '03', '2026']);
    expect(onChange).toHaveBeenLastCalledWith(null);
    fireEvent.keyDown(day, { key: 'Home' });
    expect(onChange).toHaveBeenLastCalledWith('2026-03-01');
  });

  it('shows a value its owner sets later', () => {
    const { rerender } = render(<DateField label="Eerste ziektedag" value={null} onChange={nothing} />);
    rerender(<DateField label="Eerste ziektedag" value="2026-03-02" onChange={nothing} />);
    expect(screen.getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['02', '03', '2026']);
  });

  it('has no calendar for a birth date', () => {
    render(<DateField label="Geboortedatum" value={null} onChange={nothing} calendar={false} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('choices', () => {
  it('a radio group gives the id of the choice', () => {
    const onChange = vi.fn();
    render(
      <RadioGroup
        label="Werkt nu"
        value={null}
        onChange={onChange}
        options={[
          { id: 'ja', label: 'Ja' },
          { id: 'nee', label: 'Nee' },
        ]}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Nee' }));
    expect(onChange).toHaveBeenCalledWith('nee');
  });

  it('a checkbox group keeps the order of its options, not of the clicks', () => {
    const onChange = vi.fn();
    const options = ['ma', 'di', 'wo'].map((id) => ({ id, label: id }));
    render(<CheckboxGroup label="Dagen" value={['wo']} onChange={onChange} options={options} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'ma' }));
    expect(onChange).toHaveBeenCalledWith(['ma', 'wo']);
  });

  it('a checkbox links its error', () => {
    render(<Checkbox label="Voorgelezen" value={false} onChange={nothing} error="Lees eerst voor." />);
    const box = screen.getByRole('checkbox', { name: 'Voorgelezen' });
    expect(described(box)).toContain('Lees eerst voor.');
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a passphrase field', () => {
  it('hides what is typed until its eye is pressed', () => {
    render(<PassphraseField label="Wachtzin" value="paard batterij" onChange={nothing} />);
    const input = screen.getByLabelText<HTMLInputElement>('Wachtzin');
    expect(input.type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Wachtzin tonen' }));
    expect(input.type).toBe('text');
  });
});
