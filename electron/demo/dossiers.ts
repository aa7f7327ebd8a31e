import type { RecordId } from '../../shared/domain/record-id.ts';

/** What was written for whom, by the key of a person in people.ts. */
export class Dossiers {
  readonly #dossiers: ReadonlyMap<string, RecordId>;
  readonly #cases: ReadonlyMap<string, RecordId>;

  constructor(dossiers: ReadonlyMap<string, RecordId>, cases: ReadonlyMap<string, RecordId>) {
    this.#dossiers = dossiers;
    this.#cases = cases;
  }

  /** @throws RangeError for a key nobody has */
  of(person: string): RecordId {
    return known(this.#dossiers, person);
  }

  /** The dossier with its latest case. @throws RangeError for a key nobody has, or someone who was never ill */
  withCase(person: string): { readonly dossierId: RecordId; readonly caseId: RecordId } {
    return { dossierId: this.of(person), caseId: known(this.#cases, person) };
  }
}

function known(ids: ReadonlyMap<string, RecordId>, person: string): RecordId {
  const id = ids.get(person);
  if (id === undefined) throw new RangeError(`the example has no '${person}'`);
  return id;
}
