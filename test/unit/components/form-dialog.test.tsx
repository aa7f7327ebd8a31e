// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FormDialog } from '../../../renderer/components/FormDialog.tsx';

afterEach(cleanup);

function open(unsaved: boolean) {
  const onClose = vi.fn();
  render(
    <FormDialog
      title="Nieuw"
      unsaved={unsaved}
      onClose={onClose}
      footer={(cancel) => (
        <button type="button" onClick={cancel}>
          Annuleren
        </button>
      )}
    >
      velden
    </FormDialog>,
  );
  return onClose;
}

it('closes at once when nothing was filled in', () => {
  const onClose = open(false);
  fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it.each(['Annuleren', 'Sluiten'])('asks before it throws away what was typed: %s', (way) => {
  const onClose = open(true);
  fireEvent.click(screen.getByRole('button', { name: way }));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Verder invullen' }));
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: way }));
  fireEvent.click(screen.getByRole('button', { name: 'Weggooien' }));
  expect(onClose).toHaveBeenCalledOnce();
});
