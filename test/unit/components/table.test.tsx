// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Table } from '../../../renderer/components/Table.tsx';

afterEach(cleanup);

it('gives each cell the heading that is shown above it where the columns do not fit', () => {
  render(
    <Table
      label="Dossiers"
      columns={[
        { id: 'naam', header: 'Werknemer', rowHeader: true, cell: (row: string) => row },
        { id: 'stand', header: 'Stand', cell: () => 'hersteld' },
        { id: 'stap', header: 'Volgende stap', hideHeader: true, cell: () => 'Beginnen' },
      ]}
      rows={['Bakker, Kees']}
      rowKey={(row) => row}
    />,
  );
  expect(screen.getByRole('gridcell', { name: 'hersteld' }).dataset['heading']).toBe('Stand');
  expect(screen.getByRole('gridcell', { name: 'Beginnen' }).dataset['heading']).toBe('');
});
