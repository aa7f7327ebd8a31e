// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../../renderer/components/Dialog.tsx';
import { ErrorNotice } from '../../../renderer/components/ErrorNotice.tsx';

const scroll = vi.fn();
beforeEach(() => {
  // jsdom lays nothing out, so it has nowhere to scroll to.
  Element.prototype.scrollIntoView = scroll;
});
afterEach(() => {
  cleanup();
  scroll.mockReset();
});

const notice = <ErrorNotice happened="Dit ging mis" safe="Er is niets veranderd." action="Kijk de dag na." />;

describe('an error in three parts', () => {
  it('comes into sight in a dialog, where it stands below the fields', () => {
    render(
      <Dialog open title="Nieuw verzuimgeval" onClose={() => undefined}>
        {notice}
      </Dialog>,
    );
    expect(scroll).toHaveBeenCalledOnce();
  });

  it('leaves a page where it was', () => {
    render(notice);
    expect(scroll).not.toHaveBeenCalled();
  });
});
