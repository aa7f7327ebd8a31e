import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADDED_KINDS, CONSENT_KINDS } from '../../../shared/consent/kinds/registry.ts';
import { always, never } from '../../../shared/records/define-kind.ts';
import { recordKind, recordKinds } from '../../../shared/records/kinds.ts';
import { readBody } from '../../../shared/records/schema-history.ts';

const folder = new URL('../../fixtures/records/', import.meta.url);
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const forms = recordKind.options.flatMap((kind) =>
  recordKinds[kind].history.versions.map((_, index) => [kind, index + 1] as const),
);

describe('[REC-3] every form a kind ever had stands in test/fixtures/records and is read', () => {
  test.each(forms)('%s, form %i', (kind, version) => {
    const { history } = recordKinds[kind];
    const read = readBody<unknown>(history, version, fixture(`${kind}-v${version}.json`));
    if (!('body' in read)) throw new Error(`${kind}-v${version}.json: ${JSON.stringify(read)}`);
    // What was read is a body of today, or of a form that is sealed for ever.
    const isSealed = history.versions[version - 1]?.upgrade === null;
    const schema = isSealed ? history.versions[version - 1]?.schema : history.newest;
    expect(schema?.safeParse(read.body)).toMatchObject({ success: true });
  });

  test('no fixture is of a form that does not exist', () => {
    const names = globSync('*.json', { cwd: folder }).map((name) => name.replace('.json', ''));
    expect(names.toSorted()).toEqual(forms.map(([kind, version]) => `${kind}-v${version}`).toSorted());
    expect(existsSync(folder)).toBe(true);
  });
});

test('[STO-22] each kind of consent that is added is a further form of the record and of its notice', () => {
  for (const { history } of [recordKinds.consent, recordKinds.consentNotice])
    expect(history.versions).toHaveLength(1 + ADDED_KINDS);
  expect(CONSENT_KINDS).toHaveLength(7 + ADDED_KINDS);
});

describe('[REC-4] every kind answers what must be known of it', () => {
  test.each(recordKind.options)('%s', (kind) => {
    const definition = recordKinds[kind];
    expect(definition.queueName).toMatch(/\S/);
    expect(definition.compartments.length).toBeGreaterThan(0);
    // Medical content without a text for the guard would leave it blind; elsewhere there is nothing medical to guard.
    expect(definition.medicalTexts !== null).toBe(
      (definition.compartments as readonly string[]).includes('medical'),
    );
    expect(definition.retentionClass === null).toBe(!definition.inDossier);
    // What went to the server once never becomes something that stays home.
    const isSynced: unknown = definition.isSynced;
    expect([always, never, definition.isFinal]).toContain(isSynced);
    // Where the compartment decides how long it is kept, each it may lie in has its class and no other has one.
    if (typeof definition.retentionClass === 'object' && definition.retentionClass !== null)
      expect(Object.keys(definition.retentionClass).toSorted()).toEqual(definition.compartments.toSorted());
  });
});
