import { useState } from 'react';
import { Checkbox } from '../../../renderer/components/Checkbox.tsx';
import { CheckboxGroup } from '../../../renderer/components/CheckboxGroup.tsx';
import { ComboBox } from '../../../renderer/components/ComboBox.tsx';
import { DateField } from '../../../renderer/components/DateField.tsx';
import { FieldRow } from '../../../renderer/components/FieldRow.tsx';
import { FormSection } from '../../../renderer/components/FormSection.tsx';
import { NumberField } from '../../../renderer/components/NumberField.tsx';
import { PassphraseField } from '../../../renderer/components/PassphraseField.tsx';
import { RadioGroup } from '../../../renderer/components/RadioGroup.tsx';
import { SectionNav } from '../../../renderer/components/SectionNav.tsx';
import { Select } from '../../../renderer/components/Select.tsx';
import { Switch } from '../../../renderer/components/Switch.tsx';
import { TextArea } from '../../../renderer/components/TextArea.tsx';
import { TextField } from '../../../renderer/components/TextField.tsx';
import { TimeField } from '../../../renderer/components/TimeField.tsx';
import styles from './gallery.module.css';

const LANGUAGES = [
  { id: 'nl', label: 'Nederlands' },
  { id: 'pl', label: 'Pools', description: 'tekst en formulier' },
  { id: 'ar', label: 'Arabisch', description: 'alleen de tekst' },
];

const EMPLOYERS = [
  { id: 'w1', label: 'Bouwbedrijf Noorderlicht B.V.', description: 'Winschoten' },
  { id: 'w2', label: 'Gemeente Oldambt' },
  { id: 'w3', label: 'Kwekerij Zonnehof' },
];

export function FieldsPage() {
  const [text, setText] = useState('');
  const [reason, setReason] = useState('Kan sinds drie weken niet langer dan een half uur staan.');
  const [born, setBorn] = useState<string | null>('1975-08-30');
  const [from, setFrom] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>('14:30');
  const [hours, setHours] = useState<number | null>(32.5);
  const [language, setLanguage] = useState<string | null>(null);
  const [employer, setEmployer] = useState<string | null>(null);
  const [answer, setAnswer] = useState<'ja' | 'nee' | null>('ja');
  const [work, setWork] = useState<'eigen' | 'ander' | 'geen' | null>('ander');
  const [days, setDays] = useState<readonly string[]>(['ma', 'wo']);
  const [read, setRead] = useState(false);
  const [quiet, setQuiet] = useState(true);
  const [secret, setSecret] = useState('');
  const [section, setSection] = useState('wie');
  return (
    <main className={styles.page}>
      <h1>Intake</h1>
      <div className={styles.form}>
        <SectionNav
          label="Delen van de intake"
          currentId={section}
          onSelect={setSection}
          sections={[
            { id: 'wie', label: 'Wie', done: 3, total: 8 },
            { id: 'werk', label: 'Werk en uren', done: 4, total: 4 },
            { id: 'verzuim', label: 'Verloop van het verzuim', done: 0, total: 6 },
            { id: 'klacht', label: 'Wat gaat niet', done: 2, total: 3, problem: true },
          ]}
        />
        <div className={styles.stack}>
          <FormSection
            title="Wie"
            visibility="process"
            viewers={['Arbodienst']}
            requiredHint
            intro="Neem over wat op het identiteitsbewijs staat."
          >
            <TextField
              label="Naam"
              required
              value={text}
              onChange={setText}
              error="Vul de naam in zoals die op het identiteitsbewijs staat."
            />
            <FieldRow>
              <DateField label="Geboortedatum" required value={born} onChange={setBorn} calendar={false} />
              <DateField
                label="Eerste ziektedag"
                value={from}
                onChange={setFrom}
                min="2024-01-01"
                max="2026-12-31"
              />
              <TimeField label="Tijd" value={time} onChange={setTime} />
              <NumberField
                label="Uren per week"
                value={hours}
                onChange={setHours}
                min={0}
                max={60}
                step={0.5}
                decimals={1}
                suffix="uur"
              />
            </FieldRow>
            <Select
              label="Taal van de toestemming"
              options={LANGUAGES}
              value={language}
              onChange={setLanguage}
              description="De werknemer leest de tekst in deze taal."
            />
            <ComboBox
              label="Werkgever"
              options={EMPLOYERS}
              value={employer}
              onChange={setEmployer}
              placeholder="Typ een deel van de naam"
              visibility="employer"
            />
            <TextField
              label="Dossiernummer"
              value="2026-00412"
              readOnly
              onChange={() => undefined}
              width="short"
            />
            <TextField
              label="Niet te wijzigen"
              value="vast"
              disabled
              onChange={() => undefined}
              width="short"
            />
          </FormSection>
          <FormSection title="Wat gaat niet" visibility="medical" viewers={['Bedrijfsarts', 'POB']}>
            <TextArea
              label="Beschrijving"
              value={reason}
              onChange={setReason}
              visibility="medical"
              description="In eigen woorden; dit blijft bij het behandelteam."
            />
            <RadioGroup
              label="Werkt de werknemer nu"
              layout="row"
              required
              value={answer}
              onChange={setAnswer}
              options={[
                { id: 'ja', label: 'Ja' },
                { id: 'nee', label: 'Nee' },
              ]}
            />
            <RadioGroup
              label="Welk werk past nu"
              layout="cards"
              value={work}
              onChange={setWork}
              options={[
                { id: 'eigen', label: 'Eigen werk', description: 'alle taken, eventueel minder uren' },
                { id: 'ander', label: 'Aangepast werk' },
                { id: 'geen', label: 'Geen werk', disabled: true },
              ]}
            />
            <CheckboxGroup
              label="Werkdagen"
              layout="row"
              value={days}
              onChange={setDays}
              options={[
                { id: 'ma', label: 'ma' },
                { id: 'di', label: 'di' },
                { id: 'wo', label: 'wo' },
                { id: 'do', label: 'do' },
                { id: 'vr', label: 'vr' },
              ]}
              error="Kies de dagen uit het contract."
            />
            <Checkbox
              label="De tekst is voorgelezen"
              required
              value={read}
              onChange={setRead}
              error="Zonder voorlezen kan de werknemer niet tekenen."
            />
            <Switch
              label="Zonder beweging"
              description="Niets op het scherm verschuift."
              value={quiet}
              onChange={setQuiet}
            />
            <PassphraseField
              label="Wachtzin"
              purpose="new"
              value={secret}
              onChange={setSecret}
              hint="Gebruik vijf of meer woorden."
            />
          </FormSection>
        </div>
      </div>
      <output data-testid="values" hidden>
        {JSON.stringify({ from, time, hours, language, employer, secret })}
      </output>
    </main>
  );
}
