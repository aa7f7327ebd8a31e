import { useEffect, useRef, useState } from 'react';
import { cx } from '../../components/class-names.ts';
import { drawPages } from './draw-pages.ts';
import styles from './PdfPages.module.css';

interface PdfPagesProps {
  readonly bytes: Uint8Array;
  /** What the document is, for who cannot see the picture: 'Terugkoppeling aan de werkgever'. */
  readonly label: string;
  /** It goes to the employer: the pages carry that mark's edge. */
  readonly leaves?: boolean | undefined;
}

/** The pages of a PDF, drawn from its very bytes. */
export function PdfPages({ bytes, label, leaves }: PdfPagesProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const target = holder.current;
    if (target === null) return undefined;
    const stop = new AbortController();
    setFailed(false);
    drawPages(bytes, { target, label, signal: stop.signal }).catch(() => {
      if (!stop.signal.aborted) setFailed(true);
    });
    return () => stop.abort();
  }, [bytes, label]);
  return (
    <>
      {failed ? (
        <p role="alert">
          Het voorbeeld kon niet worden getekend. Het document zelf is goed; bewaar of druk het af om het te
          zien.
        </p>
      ) : null}
      <div ref={holder} className={cx(styles.pages, leaves === true && styles.leaves)} />
    </>
  );
}
