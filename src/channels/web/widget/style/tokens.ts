/** One scale of type, one of space, and colours whose text keeps a contrast above 7 to 1 in light and dark. */
export const TOKENS = `
:host {
  --ink: var(--signpost-ink, #1b2a2e);
  --quiet: var(--signpost-quiet, #36484d);
  --paper: var(--signpost-paper, #ffffff);
  --canvas: var(--signpost-canvas, #eef4f1);
  --soft: var(--signpost-soft, #e3efeb);
  --line: var(--signpost-line, #c6d7d2);
  --accent: var(--signpost-accent, #0d4b4c);
  --on-accent: var(--signpost-on-accent, #ffffff);
  --bar: var(--signpost-bar, var(--accent));
  --on-bar: var(--signpost-on-bar, var(--on-accent));
  --warm: var(--signpost-warm, #8a2f1d);
  --sun: #f4b860; --near: #b9d8cc; --far: #d6e8e0; --road: #fdf7ea;
  --shade: 0 1px 2px rgb(13 43 44 / 0.08), 0 2px 10px rgb(13 43 44 / 0.05);
  --font: var(--signpost-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
  --small: 0.875rem; --body: 1rem; --lead: 1.125rem; --big: 1.375rem;
  --s1: 0.25rem; --s2: 0.5rem; --s3: 0.75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2rem;
  --round: 1.125rem; --pill: 1.5rem;
  display: flex; flex-direction: column; position: relative; overflow: hidden; block-size: 100%; container-type: inline-size;
  color: var(--ink); background: var(--canvas); font: var(--body) / 1.5 var(--font); color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: var(--signpost-ink, #eef4f2);
    --quiet: var(--signpost-quiet, #c1d0cd);
    --paper: var(--signpost-paper, #1a2729);
    --canvas: var(--signpost-canvas, #101819);
    --soft: var(--signpost-soft, #223638);
    --line: var(--signpost-line, #3c5453);
    --accent: var(--signpost-accent, #a9dcd3);
    --on-accent: var(--signpost-on-accent, #0a1f20);
    --bar: var(--signpost-bar, #14393a);
    --on-bar: var(--signpost-on-bar, #eef7f4);
    --warm: var(--signpost-warm, #ffc2b3);
    --sun: #d9a65c; --near: #23494a; --far: #1b3839; --road: #57736c;
    --shade: none;
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
