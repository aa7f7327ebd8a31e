// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CaseWeek } from '../../../renderer/components/CaseWeek.tsx';

afterEach(cleanup);
const shown = (week: number) => render(<CaseWeek week={week} />).container;

describe('the week of a running absence', () => {
  it('counts to the end of the waiting period', () => {
    expect(shown(6).textContent).toBe('week 6 van 104');
    expect(shown(104).textContent).toBe('week 104 van 104');
  });

  it('says so, and looks otherwise, once that period is over [POO-9]', () => {
    expect(shown(105).textContent).toBe('week 105, wachttijd voorbij');
    expect(shown(107).firstElementChild?.className).not.toBe(shown(104).firstElementChild?.className);
  });
});
