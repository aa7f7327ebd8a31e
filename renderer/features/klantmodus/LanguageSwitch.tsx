import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { LANGUAGES, type Language } from '../../../shared/languages/registry.ts';
import styles from './LanguageSwitch.module.css';

interface LanguageSwitchProps {
  readonly label: string;
  readonly language: Language;
  readonly busy: boolean;
  readonly onChoose: (language: Language) => void;
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
        const chosen = LANGUAGES.map(({ tag }) => tag).find((known) => keys.has(known));
        if (chosen !== undefined && chosen !== language) onChoose(chosen);
      }}
    >
      {LANGUAGES.map(({ tag, name }) => (
        <ToggleButton key={tag} id={tag} className={styles.language ?? ''}>
          <span lang={tag}>{name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
