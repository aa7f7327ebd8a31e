/** A stretch of text with an explanation: `start` inclusive, `end` exclusive, in UTF-16 units as in textarea selections. */
export interface TextAnnotation {
  readonly start: number;
  readonly end: number;
  /** What kind of finding: 'medische term'. */
  readonly kindLabel: string;
  /** Why, and what could stand there instead. */
  readonly hint: string;
  /** 'problem' (may not stay) unless told; 'due' asks to look again. */
  readonly tone?: 'problem' | 'due' | undefined;
}

/** A piece of the text; `annotation` is the index in the list handed in, or null for plain text. */
export interface TextSegment {
  readonly text: string;
  readonly annotation: number | null;
}

/**
 * Cuts text into plain and annotated pieces that join to exactly the same text. Ranges outside the text are clamped,
 * empty ones dropped; where two overlap the one that starts first keeps its whole length and the other its remainder.
 */
export function segmentText(text: string, annotations: readonly TextAnnotation[]): readonly TextSegment[] {
  const ranges = annotations
    .map(({ start, end }, annotation) => ({
      start: Math.max(0, Math.min(start, text.length)),
      end: Math.max(0, Math.min(end, text.length)),
      annotation,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: TextSegment[] = [];
  let at = 0;
  for (const range of ranges) {
    const start = Math.max(range.start, at);
    if (range.end <= start) continue;
    if (start > at) segments.push({ text: text.slice(at, start), annotation: null });
    segments.push({ text: text.slice(start, range.end), annotation: range.annotation });
    at = range.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), annotation: null });
  return segments;
}
