import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
export function ConsentTab({ view }: { readonly view: DossierView }) { return <p>{view.dossierId}</p>; }
