/** The page to keep, on screen; and on paper alone, when it is printed. */
export const PRINT = `
.sheet h4 { margin-block: var(--s4) var(--s1); font-size: var(--body); color: inherit; }
.sheet :is(ul, ol) { padding-inline-start: 1.5rem; }
.sheet li { margin-block: var(--s1); }
.sheet ol > li + li { margin-block-start: var(--s3); }
.lead, .foot { font-size: var(--small); color: var(--quiet); }
.keep { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); }
@page { margin: 18mm 16mm; }
@media print {
  :host { display: block; block-size: auto; overflow: visible; color: #000; background: #fff; font: 11pt / 1.45 var(--font); color-scheme: light; }
  .head, .scene, .panel, .panel.open, .desk, .keep, [role="status"], .dots { display: none; }
  .body, .talk { display: block; }
  .room { overflow: visible; padding: 0; }
  [role="log"] { max-inline-size: none; }
  [role="log"]:has(.printing) > :not(:has(.printing)), .said:has(.printing) > :not(:has(.printing)) { display: none; }
  .copy:has(.printing) { box-shadow: none; margin: 0; padding: 0; }
  .sheet h3 { font-size: 17pt; }
  .sheet h4 { font-size: 12pt; break-after: avoid; }
  .sheet li { break-inside: avoid; }
  .lead, .foot { font-size: 9.5pt; }
  .foot { border-block-start: 1px solid; padding-block-start: var(--s2); }
}
`
