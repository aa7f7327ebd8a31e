import { useEffect } from 'react';
import { useAnswer } from '../data/use-channel.ts';

/** Puts the chosen theme on the page; 'systeem' leaves it to the operating system. */
export function useTheme(): void {
  const preferences = useAnswer('preferences.read', {});
  const theme = preferences.data?.theme ?? 'systeem';
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'systeem') delete dataset['theme'];
    else dataset['theme'] = theme === 'donker' ? 'dark' : 'light';
  }, [theme]);
}
