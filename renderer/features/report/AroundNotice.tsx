import type { RefusedAround } from '../../../shared/ipc/report-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { texts } from './texts.ts';

/** What around the text keeps the letter from being made, each with where it is mended. */
export function AroundNotice({ refused }: { readonly refused: readonly RefusedAround[] }) {
  if (refused.length === 0) return null;
  return (
    <Banner tone="problem" title={texts.around}>
      {refused.map(({ label, place, reason }) => (
        <p key={`${place} ${label}`}>
          <strong>{label}</strong>: {texts.aroundReasons[reason]} {texts.aroundPlaces[place]}
        </p>
      ))}
    </Banner>
  );
}
