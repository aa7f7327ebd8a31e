/** A font of the letters. The print window serves it at `/<file>`; elsewhere the page falls back to a serif. */
interface LetterFont {
  readonly file: string;
  readonly weight: 400 | 600;
  readonly range: 'latin' | 'latin-ext';
}

export const LETTER_FONTS = [
  { file: 'serif-latin-400.woff2', weight: 400, range: 'latin' },
  { file: 'serif-latin-600.woff2', weight: 600, range: 'latin' },
  { file: 'serif-latin-ext-400.woff2', weight: 400, range: 'latin-ext' },
  { file: 'serif-latin-ext-600.woff2', weight: 600, range: 'latin-ext' },
] as const satisfies readonly LetterFont[];

export type LetterFontFile = (typeof LETTER_FONTS)[number]['file'];

/** Which characters a font file holds (as its package states it). The others come from a font of the system. */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

const fontFaces = LETTER_FONTS.map(
  ({ file, weight, range }) =>
    `@font-face{font-family:'Source Serif 4';font-style:normal;font-weight:${weight};font-display:block;` +
    `src:url('/${file}') format('woff2');unicode-range:${RANGES[range]}}`,
).join('\n');

/**
 * The one stylesheet of everything on paper: A4, 25 mm left and 20 mm elsewhere, black ink only. Grey is used for
 * lines and tints alone, never to say something. Sizes are in points and millimetres: this is never a screen.
 */
export const PAGE_STYLE = `${fontFaces}
@page { size: A4; margin: 20mm 20mm 20mm 25mm; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.42 'Source Serif 4', 'Liberation Serif', Georgia, serif; color: #000; background: #fff; }
body { margin: 0; overflow-wrap: break-word; hyphens: manual; font-variant-numeric: lining-nums; font-variant-ligatures: none; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 16pt; margin: 0 0 3mm; }
h2 { font-size: 11.5pt; margin: 4mm 0 0.8mm; }
h3 { font-size: 10.5pt; margin: 3mm 0 0.5mm; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 2mm; padding-left: 5mm; }
li { break-inside: avoid; }
ul { list-style-type: '– '; padding-left: 3.6mm; }
strong { font-weight: 600; }
.facts { border-collapse: collapse; margin: 0 0 3mm; }
.facts tr { break-inside: avoid; }
.facts th { font-weight: 600; text-align: left; vertical-align: top; white-space: nowrap; padding: 0 5mm 0.6mm 0; }
.facts td { vertical-align: top; padding: 0 0 0.6mm; }
blockquote { margin: 0 0 2mm; padding-left: 4mm; border-left: 0.6mm solid #777; }
.letterhead { display: flex; justify-content: space-between; align-items: flex-start; gap: 10mm; padding-bottom: 3mm; border-bottom: 0.35mm solid #000; }
.letterhead p { margin: 0; }
.letterhead .name { font-size: 15pt; font-weight: 600; line-height: 1.2; }
.letterhead .contact { flex: none; max-width: 75mm; text-align: right; font-size: 8.5pt; line-height: 1.4; }
.address { min-height: 22mm; margin: 9mm 0 6mm; font-style: normal; }
.address p { margin: 0; }
.together { break-inside: avoid; break-before: avoid; }
.sign { margin-top: 5mm; break-inside: avoid; }
.sign .hand { height: 13mm; }
.small { font-size: 8.5pt; line-height: 1.35; }
.foot { margin-top: 4mm; padding-top: 2mm; border-top: 0.2mm solid #777; break-inside: avoid; }
.foot p { margin: 0; }
.consent { font-size: 9.4pt; line-height: 1.3; }
/* A consent fits one page where its words allow: text and decision are read together. */
@page consent { margin: 15mm 20mm 16mm 25mm; }
.consent { page: consent; }
.consent .summary { margin-bottom: 1.8mm; }
.consent .letterhead .name { font-size: 13pt; }
.consent h1 { font-size: 14pt; margin: 3.5mm 0 1mm; }
.consent h2 { font-size: 10.5pt; margin: 2.3mm 0 0.3mm; }
.consent h3 { font-size: 9.4pt; margin: 1.6mm 0 0; }
.consent p, .consent ul { margin-bottom: 1.1mm; }
.consent .letterhead { padding-bottom: 2mm; }
.consent .letterhead p { margin: 0; }
.consent .facts th { padding: 0 4mm 0.2mm 0; }
.consent .facts td { padding-bottom: 0.2mm; }
.question { font-size: 11pt; font-weight: 600; }
.plain { list-style: none; padding: 0; }
.inline { display: flex; flex-wrap: wrap; gap: 0 6mm; }
.offer { display: flex; flex-wrap: wrap; gap: 0 3mm; }
.offer .inline { gap: 0 3mm; }
.summary { padding: 1.6mm 3mm; border: 0.25mm solid #000; }
.decision { padding: 2mm 3mm 0.5mm; border: 0.5mm solid #000; margin-top: 2.5mm; break-inside: avoid; }
.decision h2 { margin-top: 0; }
.recorded { display: grid; grid-template-columns: minmax(0, 1fr) 60mm; column-gap: 6mm; align-items: end; margin-bottom: 1.5mm; }
.recorded .facts { margin: 0; align-self: start; }
.recorded figure { margin: 0; break-inside: avoid; }
.recorded svg { display: block; width: 60mm; height: 18mm; }
.recorded .typed { font-size: 14pt; margin: 4mm 0 0; line-height: 1.2; }
.recorded figcaption { border-top: 0.25mm solid #000; padding-top: 0.5mm; }
.key { margin: 8mm 0; padding: 7mm 0; border: 0.5mm solid #000; border-collapse: separate; border-spacing: 8mm 4mm; width: 100%; }
.key tr { break-inside: avoid; }
.key td { text-align: center; font: 600 21pt/1.3 'DejaVu Sans Mono', Consolas, 'Liberation Mono', Menlo, monospace; letter-spacing: 0.08em; }
`;
