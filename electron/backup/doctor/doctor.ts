import type { Diagnosis } from '../../../shared/ipc/doctor-channels.ts';
import type { FailureCode } from '../../../shared/ipc/failure.ts';
import type { BackupStateFile } from '../backup-state.ts';
import { readKeyFile } from '../key-file.ts';
import type { DoctorRoom, RestoreRoom } from '../port.ts';
import { profileIn } from '../restore/profile.ts';
import { computerMark, type ComputerNames } from './computer-mark.ts';
import { diagnose } from './diagnose.ts';
import { lookAtProfile } from './look-at-profile.ts';

export interface DoctorParts {
  /** The folder of the briefcase. */
  readonly profile: string;
  readonly state: BackupStateFile;
  readonly restores: Pick<RestoreRoom, 'find'>;
  readonly names: ComputerNames;
}

/** Says what is the matter with a briefcase that does not open, and what there is to restore. Touches nothing. */
export class Doctor implements DoctorRoom {
  readonly #parts: DoctorParts;

  constructor(parts: DoctorParts) {
    this.#parts = parts;
  }

  async examine(failure: FailureCode | null): Promise<Diagnosis> {
    const { profile, state, restores, names } = this.#parts;
    const { computer } = await state.read();
    const facts = lookAtProfile(profileIn(profile), { noted: computer, names });
    const newest = (await restores.find()).find((item) => item.state === 'heel');
    return {
      finding: diagnose(failure, facts),
      newestSnapshot: newest?.madeAt ?? null,
      freeBytes: facts.freeBytes,
    };
  }

  /** Notes that the briefcase was opened here, so that a folder that was moved is known by it. */
  async noteComputer(): Promise<void> {
    const { profile, state, names } = this.#parts;
    const { vaultId } = readKeyFile(profileIn(profile).vaultFolder);
    const computer = computerMark(names, vaultId);
    if ((await state.read()).computer !== computer) await state.change({ computer });
  }
}
