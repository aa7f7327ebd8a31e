import { Banner } from '../components/Banner.tsx';
import { useAnswer } from '../data/use-channel.ts';

/** Tells everybody that something was changed behind the back of the application. What exactly is for the FG to see. */
export function LogNotice() {
  const state = useAnswer('log.state', {});
  if (state.data === undefined || state.data.faults === 0) return null;
  return (
    <Banner tone="warning" title="Het toegangslog of de gegevens zijn buiten Arbokoffer om veranderd">
      Meld dit aan uw FG. Die ziet in een dossier, bij Toegang, om welke regels het gaat.
    </Banner>
  );
}
