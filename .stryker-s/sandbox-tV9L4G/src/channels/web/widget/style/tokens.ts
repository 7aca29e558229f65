/** One scale of type, one of space, and colours whose text keeps a contrast above 7 to 1 in light and dark. */
// @ts-nocheck

export const TOKENS = `
:host {
  --ink: var(--signpost-ink, #1b2a2e);
  --quiet: var(--signpost-quiet, #3d5055);
  --paper: var(--signpost-paper, #fcfbf8);
  --soft: var(--signpost-soft, #e7f0ed);
  --line: var(--signpost-line, #b9ccc7);
  --accent: var(--signpost-accent, #0d4b4c);
  --on-accent: var(--signpost-on-accent, #ffffff);
  --warm: var(--signpost-warm, #8a2f1d);
  --font: var(--signpost-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
  --small: 0.875rem; --body: 1.0625rem; --lead: 1.1875rem;
  --s1: 0.25rem; --s2: 0.5rem; --s3: 0.75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2rem;
  --round: 0.875rem;
  display: flex; flex-direction: column; position: relative; overflow: hidden; block-size: 100%; container-type: inline-size;
  color: var(--ink); background: var(--paper); font: var(--body) / 1.55 var(--font); color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: var(--signpost-ink, #eef4f2);
    --quiet: var(--signpost-quiet, #c1d0cd);
    --paper: var(--signpost-paper, #121b1d);
    --soft: var(--signpost-soft, #1f3033);
    --line: var(--signpost-line, #46605f);
    --accent: var(--signpost-accent, #a9dcd3);
    --on-accent: var(--signpost-on-accent, #0a1f20);
    --warm: var(--signpost-warm, #ffc2b3);
  }
}
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, h4, p, ul, ol, dl, dd { margin: 0; }
h2, h3 { font-size: var(--lead); line-height: 1.3; }
h4 { font-size: var(--small); color: var(--quiet); }
a { color: var(--accent); text-underline-offset: 0.15em; }
.icon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`
