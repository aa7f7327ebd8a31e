import { useState } from 'react';
import { Button } from '../../../renderer/components/Button.tsx';
import { SignaturePad } from '../../../renderer/components/SignaturePad.tsx';
import type { SignatureStrokes } from '../../../renderer/components/signature-strokes.ts';
import { TextField } from '../../../renderer/components/TextField.tsx';
import { TextLink } from '../../../renderer/components/TextLink.tsx';
import styles from './gallery.module.css';

export function KlantPage() {
  const [strokes, setStrokes] = useState<SignatureStrokes>([]);
  const [name, setName] = useState('');
  return (
    <main className={styles.klant} data-mode="klant">
      <h1>Mag de bedrijfsarts gegevens opvragen bij uw huisarts?</h1>
      <p>U kiest zelf. Zegt u nee, dan heeft dat geen gevolgen voor uw loon.</p>
      <div className={styles.choice}>
        <Button size="large">Ik geef toestemming</Button>
        <Button size="large">Ik geef geen toestemming</Button>
      </div>
      <TextLink>Ik wil erover nadenken</TextLink>
      <TextField label="Uw naam" value={name} onChange={setName} />
      <SignaturePad
        label="Uw handtekening"
        value={strokes}
        onChange={setStrokes}
        alternative={<TextLink>Ik kan hier niet tekenen</TextLink>}
      />
      <output data-testid="strokes" hidden>
        {JSON.stringify(strokes)}
      </output>
    </main>
  );
}
