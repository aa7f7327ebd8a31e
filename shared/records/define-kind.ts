import type { Compartment } from '../access/matrix.ts';
import type { FunctionName } from '../access/functions.ts';
import type { RetentionClass } from '../retention/record.ts';
import type { SchemaHistory } from './schema-history.ts';
import type { TimelineLine } from './timeline-line.ts';

/** What is known of a written record without its key. */
export interface Written {
  readonly compartment: Compartment;
  readonly isDraft: boolean;
  /** The function of who wrote it; null when her enrolment is not on this laptop. */
  readonly writerFunction: FunctionName | null;
}

/**
 * Everything that must be known of a kind of record. Each field is a fact that some part of the application asks of
 * every kind; there are no defaults, so a new kind that forgets one does not compile.
 */
export interface KindDefinition<Body> {
  readonly history: SchemaHistory<Body>;
  /** The compartments a record of this kind may lie in. More than one: the record itself says which. */
  readonly compartments: readonly Compartment[];
  /** Whether it belongs to a dossier; organisation-wide records do not. */
  readonly inDossier: boolean;
  /** Whether this body is unfinished writing: of a draft only the last version is kept, of anything more every version. */
  readonly isDraft: (body: Body) => boolean;
  /** Once this holds for the stored body, the record never changes again: what comes later is an amendment. */
  readonly isFinal: (body: Body) => boolean;
  /**
   * For a body that may only be added to: whether `next` adds to `stored` and changes nothing of it. Such a body holds all
   * its earlier versions, so none of them is kept beside it. Null: any valid body may follow.
   */
  readonly addsTo: ((stored: Body, next: Body) => boolean) | null;
  /**
   * Whether this body goes to the server. Drafts stay on the laptop. Either every body of a kind goes, or none, or those
   * that are final: a record that went once never becomes one that stays home.
   */
  readonly isSynced: (body: Body) => boolean;
  /** What a record of this kind is called in the queue: what was written, never what it says. */
  readonly queueName: string;
  /** Whom an organisation-wide record is about, for the queue; null where a projection knows the name. */
  readonly queueSubject: ((body: Body) => string) | null;
  /**
   * The texts whose words the leak guard must keep out of a report of this dossier [EMP-1]. Null: a kind that never lies
   * in the medical compartment.
   */
  readonly medicalTexts: ((body: Body) => readonly string[]) | null;
  /** Whether writing it restarts the term of the medical dossier [RET-1]. Decided without a key. */
  readonly isSubstantiveChange: (written: Written) => boolean;
  /** Its lines on the timeline of the dossier: that something happened, never what was said. */
  readonly timeline: ((id: string, body: Body) => readonly TimelineLine[]) | null;
  /**
   * The retention class it is kept under; 'dossier' follows the dossier it lies in [RET-9], null is not a dossier's. Where the
   * compartment decides, one for each it may lie in: what lies in the process part is process data, whatever its kind [RET-8].
   */
  readonly retentionClass: RetentionClass | 'dossier' | null | RetentionByCompartment;
}

/** The retention class in each compartment where a kind may lie. */
export type RetentionByCompartment = Readonly<Partial<Record<Compartment, RetentionClass>>>;

/** A definition in which a kind that may lie in the medical compartment says what it holds, be it nothing. */
type Checked<Body, Compartments extends readonly Compartment[]> = KindDefinition<Body> & {
  readonly compartments: Compartments;
  readonly medicalTexts: 'medical' extends Compartments[number] ? (body: Body) => readonly string[] : null;
};

/** Checks a definition and keeps the type of its body. */
export function defineKind<Body, const Compartments extends readonly Compartment[]>(
  definition: Checked<Body, Compartments>,
): KindDefinition<Body> {
  return definition;
}

/** Answers that many kinds give. */
export const always = (): boolean => true;
export const never = (): boolean => false;
export const nothingMedical = (): readonly string[] => [];
