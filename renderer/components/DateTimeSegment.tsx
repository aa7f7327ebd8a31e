import { use, useEffect, useEffectEvent } from 'react';
import { DateFieldStateContext, DateSegment, TimeFieldStateContext } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './DateField.module.css';

interface DateTimeSegmentProps {
  readonly segment: Parameters<typeof DateSegment>[0]['segment'];
  readonly onPartial: (partial: boolean) => void;
}

/** A part of a date or time (or the mark between two); tells when the whole becomes partly filled in or stops being so. */
export function DateTimeSegment({ segment, onPartial }: DateTimeSegmentProps) {
  const date = use(DateFieldStateContext);
  const time = use(TimeFieldStateContext);
  const parts = ((date ?? time)?.segments ?? []).filter((part) => part.isEditable);
  const empty = parts.filter((part) => part.isPlaceholder).length;
  const partial = empty > 0 && empty < parts.length;
  // One part isFirstPart for all: the first that can be filled in.
  const isFirstPart = parts[0]?.type === segment.type;
  const notify = useEffectEvent((next: boolean) => onPartial(next));
  useEffect(() => {
    if (isFirstPart) notify(partial);
  }, [isFirstPart, partial]);
  return <DateSegment className={cx(styles.segment)} segment={segment} />;
}
