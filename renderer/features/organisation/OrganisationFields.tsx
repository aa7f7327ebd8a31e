import { useState } from 'react';
import { Controller, type Control } from 'react-hook-form';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import { TextField } from '../../components/TextField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { texts as words } from './texts.ts';
import styles from './OrganisationFields.module.css';

/** The fields of the arbodienst's profile, for the set-up and for the settings. */
export function OrganisationFields({ control }: { readonly control: Control<Organisation> }) {
  return (
    <div className={styles.fields}>
      <FormTextField control={control} name="name" label={words.name} required />
      <FormTextField control={control} name="tagline" label={words.tagline} description={words.taglineHint} />
      <FormTextField control={control} name="address.street" label={words.street} />
      <div className={styles.pair}>
        <FormTextField control={control} name="address.postcode" label={words.postcode} />
        <FormTextField control={control} name="address.city" label={words.city} />
      </div>
      <FormTextField
        control={control}
        name="phone"
        label={words.phone}
        description={words.phoneHint}
        type="tel"
        required
      />
      <div className={styles.pair}>
        <FormTextField control={control} name="email" label={words.email} type="email" />
        <FormTextField control={control} name="chamberOfCommerce" label={words.chamberOfCommerce} />
      </div>
      <Controller
        control={control}
        name="certificates"
        render={({ field: { value, onChange, onBlur } }) => (
          <CertificatesField value={value} onChange={onChange} onBlur={onBlur} />
        )}
      />
      <fieldset className={styles.group}>
        <legend>{words.officer}</legend>
        <FormTextField control={control} name="privacyOfficer.name" label={words.officerName} required />
        <FormTextField
          control={control}
          name="privacyOfficer.phone"
          label={words.officerPhone}
          description={words.officerPhoneHint}
          type="tel"
        />
        <FormTextField
          control={control}
          name="privacyOfficer.email"
          label={words.officerEmail}
          type="email"
        />
      </fieldset>
    </div>
  );
}

interface CertificatesFieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly onBlur: () => void;
}

function CertificatesField({ value, onChange, onBlur }: CertificatesFieldProps) {
  const [text, setText] = useState(value.join(', '));
  return (
    <TextField
      label={words.certificates}
      description={words.certificatesHint}
      value={text}
      onBlur={onBlur}
      onChange={(next) => {
        setText(next);
        onChange(
          next
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        );
      }}
    />
  );
}
