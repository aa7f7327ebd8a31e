import type { ReleasedItem } from '../../../shared/ipc/report-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { texts } from './texts.ts';

/** Says which released reports are no longer what was sealed when they left. Nothing while all are. */
export function SealNotice({ items }: { readonly items: readonly ReleasedItem[] }) {
  const numbersOf = (state: ReleasedItem['seal']): string =>
    items
      .filter(({ seal }) => seal === state)
      .map(({ documentNumber }) => documentNumber)
      .join(', ');
  const [broken, missing] = [numbersOf('klopt niet'), numbersOf('ontbreekt')];
  return (
    <>
      {broken === '' ? null : (
        <Banner tone="warning" title={texts.sealBroken(broken)}>
          {texts.sealAdvice}
        </Banner>
      )}
      {missing === '' ? null : (
        <Banner tone="warning" title={texts.sealMissing(missing)}>
          {texts.sealAdvice}
        </Banner>
      )}
    </>
  );
}
