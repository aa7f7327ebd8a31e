import { useState } from 'react';
import { AnnotatedTextArea } from '../../../renderer/components/AnnotatedTextArea.tsx';
import { PaperSheet } from '../../../renderer/components/PaperSheet.tsx';
import { Steps } from '../../../renderer/components/Steps.tsx';
import type { TextAnnotation } from '../../../renderer/components/text-segments.ts';
import styles from './gallery.module.css';

const TEXT =
  'De werknemer kan vier uur per dag zittend werk doen. Wegens een hernia is tillen boven vijf kilo niet mogelijk.\n\nZij gebruikt diclofenac en heeft op 3 maart een afspraak bij de neuroloog. Afwisselen van zitten en staan helpt; een hoog-laagbureau is gewenst.\n';

const WORDS: readonly (readonly [string, string, string])[] = [
  ['hernia', 'diagnose', 'Beschrijf wat de werknemer kan, niet wat zij heeft.'],
  ['diclofenac', 'medicijn', 'Hoort in het medisch dossier.'],
  ['neuroloog', 'behandelaar', 'De werkgever mag niet weten bij wie zij onder behandeling is.'],
];

function findings(text: string): readonly TextAnnotation[] {
  return WORDS.flatMap(([word, kindLabel, hint], index) => {
    const start = text.indexOf(word);
    if (start < 0) return [];
    return [
      {
        start,
        end: start + word.length,
        kindLabel,
        hint,
        tone: index === 1 ? ('due' as const) : ('problem' as const),
      },
    ];
  });
}

export function ReportPage() {
  const [text, setText] = useState(TEXT);
  return (
    <main className={styles.page}>
      <h1>Verslag aan de werkgever</h1>
      <Steps
        label="Weg van het verslag"
        steps={[
          { id: 'concept', label: 'Concept', state: 'done', detail: 'ma 2 mrt 2026, 14:02' },
          { id: 'gezien', label: 'Gezien door werknemer', state: 'current', detail: 'nog te tonen' },
          { id: 'vrij', label: 'Vrijgegeven', state: 'todo' },
        ]}
      />
      <AnnotatedTextArea
        label="Mogelijkheden en beperkingen"
        visibility="employer"
        value={text}
        onChange={setText}
        annotations={findings(text)}
        description="Alleen wat de werknemer wel en niet kan."
      />
      <div className={styles.two}>
        <PaperSheet kind="stays" label="Blijft hier">
          <h2>Blijft hier</h2>
          <p>Onderzoek, diagnose en behandeling.</p>
        </PaperSheet>
        <PaperSheet kind="leaves" label="Gaat naar de werkgever">
          <h1>Terugkoppeling aan de werkgever</h1>
          <p>{text}</p>
        </PaperSheet>
      </div>
    </main>
  );
}
