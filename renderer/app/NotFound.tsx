import { FileQuestion } from 'lucide-react';
import { EmptyState } from '../components/EmptyState.tsx';

/** An address that leads nowhere, such as an old link. */
export function NotFound() {
  return (
    <EmptyState icon={<FileQuestion />} title="Deze pagina bestaat niet">
      Kies links een onderdeel.
    </EmptyState>
  );
}
