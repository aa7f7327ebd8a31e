import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Briefcase } from '../../electron/briefcase.ts';
import { exampleOrganisation } from '../../electron/demo/organisation.ts';
import type { DocumentSource, Documents } from '../../electron/documents/port.ts';
import { handlersFor, type Handlers } from '../../electron/ipc/handlers.ts';
import { answerCalls } from '../../electron/ipc/register.ts';
import { pathsIn, type Paths } from '../../electron/start/paths.ts';
import { openPreferences } from '../../electron/preferences.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { Context } from '../../electron/usecases/context.ts';
import type { StretchPassphrase } from '../../electron/vault/argon2.ts';
import type { EnrolmentClaim } from '../../shared/domain/enrolment.ts';
import type { Store } from '../../electron/store/port.ts';
import type { Vault, VaultSession } from '../../electron/vault/port.ts';
import { openVault } from '../../electron/vault/vault.ts';
import type { FunctionName } from '../../shared/access/functions.ts';
import { timeOrderedId, type RecordId } from '../../shared/domain/record-id.ts';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract.ts';
import type { Announcement, Envelope } from '../../shared/ipc/failure.ts';
import { backupRooms } from './backup-rooms.ts';
import { event, peek } from '../store/support.ts';
import { fakeKeyStore, quickly } from '../unit/vault/laptop.ts';

export const passphrase = 'kano beukennoot zeven vensters';
/** The sender that is trusted. */
export const ownPage = { page: 'arbokoffer' };

/** A line that was given to the journal. */
interface Logged {
  readonly channel: string;
  readonly code: string;
  readonly cause: unknown;
}

/** What a test organisation is made of; everything has a default. */
interface TestOrganisationOptions {
  /** Who works here, by a name of the test, in which function. The first one sets the organisation up. */
  readonly people?: Readonly<Record<string, FunctionName>>;
  readonly stretchPassphrase?: StretchPassphrase;
  /** Replaces handlers, to see what becomes of what they return. */
  readonly handlers?: (real: Handlers) => Handlers;
}

/** One colleague with the application, as her window sees it. */
export interface TestClient {
  readonly briefcase: Briefcase;
  /** The open context. Throws while the briefcase is closed. */
  readonly context: Context;
  /** A message as it comes off the wire. */
  call(sender: unknown, call: unknown): Promise<Envelope<unknown>>;
  answer<Name extends ChannelName>(
    name: Name,
    input: ChannelInput<Name>,
  ): Promise<Envelope<ChannelOutput<Name>>>;
  /** The value; throws the code when the call is refused. */
  ok<Name extends ChannelName>(name: Name, input: ChannelInput<Name>): Promise<ChannelOutput<Name>>;
  /** The code of the refusal, or 'ok'. */
  code<Name extends ChannelName>(name: Name, input: ChannelInput<Name>): Promise<string>;
  /** Number of the last transaction that changed the file. */
  commits(): number;
}

/** One encrypted store, and the vaults of the people who work with it: as if all their laptops were in step. */
export interface TestOrganisation {
  readonly home: string;
  readonly rendered: DocumentSource[];
  readonly savedFiles: { readonly fileName: string; readonly bytes: Uint8Array }[];
  readonly printed: DocumentSource[];
  readonly logged: Logged[];
  readonly announced: Announcement[];
  /** How often the window was told to throw its content away. */
  cleared(): number;
  /** Puts the clock of the laptop. */
  setClock(moment: string): void;
  /** The client of a colleague as it stands, set up or not, open or closed. */
  client(who: string): TestClient;
  /** Closes whoever worked last, and opens the briefcase for this colleague; sets it up the first time. */
  as(who: string): Promise<TestClient>;
  /** Who a colleague is, once she has worked here. */
  claimOf(who: string): EnrolmentClaim;
  remove(): void;
}

/** Bytes that stand for the PDF of a page: the window that makes real ones is tested elsewhere. */
export const pdfOf = (source: DocumentSource): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.7\n${source.html}\n%%EOF`);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const newId = (): RecordId => timeOrderedId(Date.now(), randomBytes(10));

/** An organisation in a folder of its own: real vaults, real store, real checks of every call; only the window that makes PDFs is stood in. */
export function openTestOrganisation(options: TestOrganisationOptions = {}): TestOrganisation {
  const {
    people = { arts: 'bedrijfsarts' },
    stretchPassphrase = quickly,
    handlers = (real) => real,
  } = options;
  const home = mkdtempSync(join(tmpdir(), 'arbokoffer-organisation-'));
  const paths = pathsIn(home);
  mkdirSync(dirname(paths.database), { recursive: true });
  let moment = new Date('2026-11-23T09:00:00');
  const now = (): Date => moment;
  const clients = new Map<string, TestClient>();
  const claims = new Map<string, EnrolmentClaim>();
  let sharedKey: Uint8Array | null = null;
  let organisationKey: string | null = null;
  let clearings = 0;
  const observed: Pick<TestOrganisation, 'rendered' | 'savedFiles' | 'printed' | 'logged' | 'announced'> = {
    rendered: [],
    savedFiles: [],
    printed: [],
    logged: [],
    announced: [],
  };
  const documents: Documents = {
    render: (source) => {
      observed.rendered.push(source);
      const bytes = pdfOf(source);
      return Promise.resolve({ bytes, sha256: sha256(bytes), pages: 1 });
    },
    save: (bytes, fileName) => {
      observed.savedFiles.push({ fileName, bytes });
      return Promise.resolve(fileName);
    },
    print: (source) => {
      observed.printed.push(source);
      return Promise.resolve(true);
    },
  };

  function newClient(who: string): TestClient {
    const vaultFolder = join(paths.vault, who);
    const keyStore = fakeKeyStore();
    const vaultIn = (folder: string): Vault =>
      openVault({
        folder,
        keyStore,
        clock: now,
        random: randomBytes,
        newId,
        stretchPassphrase,
        readPin: () => Promise.resolve({ state: 'none' }),
      });
    const openIn = (
      { database, watermark }: Pick<Paths, 'database' | 'watermark'>,
      session: VaultSession,
      mayBeNew: boolean,
    ): Store => {
      sharedKey ??= Uint8Array.from(session.databaseKey);
      return openStore({
        file: database,
        watermarkFile: watermark,
        anchors: [],
        mayBeNew,
        key: Uint8Array.from(sharedKey),
        keyring: session.keyring,
        actor: session,
        clock: now,
        newId,
        program: 1,
      });
    };
    const briefcase = new Briefcase({
      vault: vaultIn(vaultFolder),
      openStore: (session, database) => openIn(paths, session, database === 'new'),
      setAside: () => Promise.resolve(null),
      documents,
      announce: (announcement) => void observed.announced.push(announcement),
      clearWindow: () => void (clearings += 1),
      now,
      steady: () => performance.now(),
      newId,
      deviceName: 'proeflaptop',
      version: '0.0.0',
      demoPassphrase: null,
    });
    const answer = answerCalls({
      handlers: handlers(
        handlersFor({
          briefcase,
          preferences: openPreferences(paths.preferences),
          ...backupRooms({
            home,
            vaultFolder,
            vaultIn,
            openStore: (prepared, session) => openIn(prepared, session, false),
            now,
          }),
        }),
      ),
      context: () => briefcase.context,
      trusts: (sender) => sender === ownPage,
      log: (channel, code, cause) => void observed.logged.push({ channel, code, cause }),
    });
    return clientOver(briefcase, answer);
  }

  const client = (who: string): TestClient => {
    const known = clients.get(who) ?? newClient(who);
    clients.set(who, known);
    return known;
  };

  return {
    ...observed,
    home,
    cleared: () => clearings,
    setClock: (to) => {
      moment = new Date(to);
    },
    client,
    as: async (who) => {
      const role = people[who];
      if (role === undefined) throw new Error(`nobody here is called ${who}`);
      for (const other of clients.values()) other.briefcase.closeWithoutSaving();
      const own = client(who);
      if (claims.has(who)) await own.ok('session.unlock', { passphrase });
      else {
        const user = { name: `Proef ${who}`, function: role, registration: '' };
        const begun = await own.ok('setup.begin', {
          organisation: exampleOrganisation,
          user,
          passphrase,
          organisationKey,
        });
        // All are enrolled by the organisation of the first.
        organisationKey ??= begun.organisationKey;
        const typed = { recoveryKey: begun.recoveryKey, organisationKey: begun.organisationKey };
        await own.ok('setup.confirm', typed);
        claims.set(who, enrolled(own.context));
      }
      return own;
    },
    claimOf: (who) => {
      const claim = claims.get(who);
      if (claim === undefined) throw new Error(`${who} has not worked here yet`);
      return claim;
    },
    remove: () => {
      for (const { briefcase } of clients.values()) briefcase.closeWithoutSaving();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function clientOver(
  briefcase: Briefcase,
  answer: (sender: unknown, call: unknown) => Promise<Envelope<unknown>>,
): TestClient {
  const answerTo = async <Name extends ChannelName>(name: Name, input: ChannelInput<Name>) =>
    (await answer(ownPage, [name, input])) as Envelope<ChannelOutput<Name>>;
  const client: TestClient = {
    briefcase,
    get context() {
      if (briefcase.context === null) throw new Error('the briefcase is closed');
      return briefcase.context;
    },
    call: answer,
    answer: answerTo,
    ok: async (name, input) => {
      const answered = await answerTo(name, input);
      if (answered.ok) return answered.value;
      const { code, field, message } = answered.failure;
      throw new Error(`${name}: ${code} ${field} ${message}`);
    },
    code: async (name, input) => {
      const answered = await answerTo(name, input);
      return answered.ok ? 'ok' : answered.failure.code;
    },
    commits: () =>
      peek(client.context.store, ({ queries }) => queries.auditLines({ dossierId: null, limit: 1 }))[0]
        ?.sequence ?? 0,
  };
  return client;
}

/** The enrolment of who came later stands in the store as well, as the server would have brought it. */
function enrolled({ store, session }: Context): EnrolmentClaim {
  const { enrolment } = session;
  const id = enrolment.claim.userId;
  if (peek(store, (reader) => reader.find('enrolment', id)) === undefined)
    store.write(event({ objectKind: 'enrolment' }), () => ({
      records: [
        { kind: 'enrolment', id, dossierId: null, compartment: 'process', baseVersion: 0, body: enrolment },
      ],
    }));
  return enrolment.claim;
}
