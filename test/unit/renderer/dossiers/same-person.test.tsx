// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Employee } from '../../../../shared/domain/employee.ts';
import { makeQueryClient } from '../../../../renderer/data/query-client.ts';
import { SamePerson } from '../../../../renderer/features/dossiers/SamePerson.tsx';
import type { EmployeeForm } from '../../../../renderer/features/employee/EmployeeFields.tsx';
import { employeeBody } from '../../../store/support.ts';
import { openTestOrganisation, ownPage, type TestOrganisation } from '../../../support/test-organisation.ts';
import { newTestDossier } from '../../usecases/dossier-examples.ts';

// The store runs in this process: its bytes are those of Node, which jsdom hides behind its own.
vi.hoisted(() => {
  globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;
});
configure({ asyncUtilTimeout: 10_000 });

let organisation: TestOrganisation;
let dossierId: string;
const person = employeeBody();

beforeAll(async () => {
  organisation = openTestOrganisation();
  const client = await organisation.as('arts');
  ({ dossierId } = await newTestDossier(client));
  Object.defineProperty(globalThis, 'arbokoffer', {
    configurable: true,
    value: {
      call: (channel: string, input: unknown) => client.call(ownPage, [channel, input]),
      listen: () => () => undefined,
    },
  });
});
afterAll(() => organisation.remove());
afterEach(cleanup);

/** What is said of a new dossier for this person. */
function warnOf(change: Partial<EmployeeForm>, onOpen: (id: string) => void = () => undefined) {
  const defaultValues: EmployeeForm = { ...person, givenName: '', ...change };
  function Asked() {
    const { control } = useForm<EmployeeForm, unknown, Employee>({ defaultValues });
    return <SamePerson control={control} onOpen={onOpen} />;
  }
  const queries = makeQueryClient();
  render(
    <QueryClientProvider client={queries}>
      <Asked />
    </QueryClientProvider>,
  );
  return queries;
}

describe('a new dossier for somebody who has one', () => {
  it('is warned of, and the one that is there opens', async () => {
    const opened = vi.fn();
    warnOf({}, opened);
    expect((await screen.findByRole('status')).textContent).toContain(person.familyName);
    fireEvent.click(screen.getByRole('button', { name: 'Dat dossier openen' }));
    expect(opened).toHaveBeenCalledWith(dossierId);
  });

  it.each([
    ['another birth date', { bornOn: '1981-03-13' }],
    ['another name', { familyName: 'Anders' }],
    ['no date yet', { bornOn: '' }],
  ])('says nothing with %s', async (_, change) => {
    const queries = warnOf(change);
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(screen.queryByRole('status')).toBeNull();
  });
});
