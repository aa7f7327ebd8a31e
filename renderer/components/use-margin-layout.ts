import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** Room between two notes in the margin, in pixels. */
const GAP = 8;

/**
 * Puts each note in the margin beside the first line of its underlined words, moving down those that would overlap.
 * Marks carry `data-finding="n"` in `text`, notes `data-note="n"` in `notes`. Measures again on every change of size,
 * so zoom, a resized window and a late font keep them together.
 */
export function useMarginLayout(
  text: RefObject<HTMLElement | null>,
  notes: RefObject<HTMLElement | null>,
  dependency: unknown,
): void {
  useLayoutEffect(() => {
    const textElement = text.current;
    const notesElement = notes.current;
    if (textElement === null || notesElement === null) return undefined;
    const layOut = () => {
      const items = [...notesElement.querySelectorAll<HTMLElement>('[data-note]')]
        .map((note) => {
          const mark = textElement.querySelector<HTMLElement>(
            `[data-finding="${note.dataset['note'] ?? ''}"]`,
          );
          return { note, wanted: mark?.offsetTop ?? 0 };
        })
        .sort((a, b) => a.wanted - b.wanted);
      let free = 0;
      for (const { note, wanted } of items) {
        const top = Math.max(wanted, free);
        note.style.setProperty('top', `${top}px`);
        free = top + note.offsetHeight + GAP;
      }
      notesElement.style.setProperty('--notes-height', `${free}px`);
    };
    layOut();
    const observer = new ResizeObserver(layOut);
    observer.observe(textElement);
    observer.observe(notesElement);
    return () => observer.disconnect();
  }, [text, notes, dependency]);
}
