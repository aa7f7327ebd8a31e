import { useState } from 'react';

interface WholeValue {
  /** What the field shows: its last whole value, kept while a part of it is being typed again. */
  readonly shown: string | null;
  readonly setShown: (next: string | null) => void;
  /** Some parts are filled in and some are not. */
  readonly partial: boolean;
  readonly setPartial: (partial: boolean) => void;
}

/**
 * The library's date and time fields keep their last whole value while a part of it is empty, so what is seen
 * ('dd-03-2026') and what is kept (2 March) would differ; and they call the year 20 whole on the way to 2026. Here the
 * owner holds null from the first emptied part until all parts are filled in and `isWhole` agrees.
 */
export function useWholeValue(
  value: string | null,
  onChange: (value: string | null) => void,
  isWhole: (value: string) => boolean,
): WholeValue {
  const [shown, setShownState] = useState(value);
  const [told, setTold] = useState(value);
  const [partial, setPartialState] = useState(false);
  if (value !== told) {
    // The owner set another value: show that.
    setTold(value);
    setShownState(value);
  }
  const tell = (next: string | null) => {
    if (next === told) return;
    setTold(next);
    onChange(next);
  };
  const whole = (next: string | null) => (next !== null && isWhole(next) ? next : null);
  return {
    shown,
    partial: partial || (shown !== null && !isWhole(shown)),
    setShown: (next) => {
      setShownState(next);
      tell(whole(next));
    },
    setPartial: (next) => {
      setPartialState(next);
      if (next !== partial) tell(next ? null : whole(shown));
    },
  };
}
