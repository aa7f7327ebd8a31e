import { Controller, type Control } from 'react-hook-form';
import {
  CURRENT_KINDS,
  type ConsentKind,
  type ConsentSubject,
} from '../../../shared/consent/kinds/registry.ts';
import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import type { Option } from '../../components/Option.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { askableKinds, type SubjectForm } from './subject-form.ts';
import { texts } from './texts.ts';

interface KindStepProps {
  readonly control: Control<SubjectForm, unknown, ConsentSubject>;
  readonly rights: DossierRights;
}

/** For what consent is asked. What cannot be asked stays in sight, with its reason. */
export function KindStep({ control, rights }: KindStepProps) {
  return (
    <Controller
      control={control}
      name="kind"
      render={({ field }) => (
        <RadioGroup
          label={texts.kind}
          layout="cards"
          width="full"
          required
          options={CURRENT_KINDS.map((kind) => optionOf(kind, rights))}
          value={field.value ?? null}
          onChange={(next) => field.onChange(askableKinds.find((kind) => kind === next))}
        />
      )}
    />
  );
}

function optionOf(definition: (typeof CURRENT_KINDS)[number], rights: DossierRights): Option<ConsentKind> {
  const { kind, label, purpose, basis, compartment, closedBecause } = definition;
  const closed =
    closedBecause ??
    (compartment === 'medical' && !rights.readMedical
      ? texts.medicalClosed(rights.medicalClosedBecause)
      : null);
  return {
    id: kind,
    label,
    description: `${purpose} ${closed ?? texts.whyConsent(basis.explanation, basis.source)}`,
    disabled: closed !== null,
  };
}
