import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import { StrictMode } from 'react';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { DialogPage, MessagesPage } from './GalleryMessages.tsx';
import { FieldsPage } from './GalleryFields.tsx';
import { FramePage } from './GalleryFrame.tsx';
import { KlantPage } from './GalleryKlant.tsx';
import { ReportPage } from './GalleryReport.tsx';

/** Pages by the name after ?page=; ?theme=light|dark overrules the machine. */
const PAGES: Readonly<Record<string, ComponentType>> = {
  frame: FramePage,
  fields: FieldsPage,
  messages: MessagesPage,
  report: ReportPage,
  klant: KlantPage,
  dialog: DialogPage,
};

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const Page = PAGES[query.get('page') ?? 'frame'] ?? FramePage;
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="nl-NL">
        <Page />
      </I18nProvider>
    </StrictMode>,
  );
}
