import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { consentLanguage, type ConsentLanguage } from '../../../shared/ipc/consent-channels.ts';
import { klantTexts } from './klant-texts.ts';
import styles from './LanguageSwitch.module.css';

const languages = consentLanguage.options;

interface LanguageSwitchProps {
  readonly label: string;
  readonly language: ConsentLanguage;
  readonly busy: boolean;
  readonly onChoose: (language: ConsentLanguage) => void;
}

/** Each language under its own name. */
export function LanguageSwitch({ label, language, busy, onChoose }: LanguageSwitchProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.languages ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      isDisabled={busy}
      onSelectionChange={(keys) => {
        const chosen = languages.find((known) => keys.has(known));
        if (chosen !== undefined && chosen !== language) onChoose(chosen);
      }}
    >
      {languages.map((id) => (
        <ToggleButton key={id} id={id} className={styles.language ?? ''}>
          <span lang={id}>{klantTexts[id].name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
