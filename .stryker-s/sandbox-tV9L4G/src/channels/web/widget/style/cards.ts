/** What stands beside the words: summaries, suggestions, tables, ways to reach help. */
// @ts-nocheck

export const CARDS = `
.later { display: grid; gap: var(--s3); justify-items: start; margin-block-start: var(--s5); padding-block-start: var(--s4); border-block-start: 1px solid var(--line); }
.code { font-family: ui-monospace, monospace; font-size: var(--lead); letter-spacing: 0.05em; white-space: nowrap; }
.typing { padding: 0; grid-template-columns: 1fr auto; }
.number { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3); }
.number input { inline-size: 7rem; }
.typing p { grid-column: 1 / -1; color: var(--warm); }
input[autocomplete], input[type="number"] { min-inline-size: 0; inline-size: 100%; min-block-size: 2.75rem; padding: var(--s2) var(--s3); border: 1px solid var(--quiet); border-radius: var(--s2); background: var(--paper); font: inherit; color: inherit; }
.card { padding: var(--s4); border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); }
.card > * + * { margin-block-start: var(--s3); }
ol.card { padding-inline-start: 2.5rem; }
.suggestions { display: grid; gap: var(--s4); padding: 0 !important; list-style: none; counter-reset: rank; }
.suggestions .card { margin: 0; counter-increment: rank; border-inline-start: 4px solid var(--accent); }
.suggestions h3::before { content: counter(rank) ". "; color: var(--accent); }
.because { list-style: none; padding: 0 !important; }
.because li { padding: var(--s2) var(--s3); border-radius: var(--s2); background: var(--soft); }
summary { display: flex; align-items: center; gap: var(--s2); cursor: pointer; color: var(--accent); font-weight: 600; }
summary::before { content: "+"; inline-size: 1em; text-align: center; font-weight: 400; font-size: 1.25em; }
[open] > summary::before { content: "\\2212"; }
summary::-webkit-details-marker { display: none; }
details > ul { padding-block-end: var(--s2); }
.summary .line { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 var(--s3); padding-block: var(--s1); }
.summary .line + .line { border-block-start: 1px solid var(--line); }
.summary dt { grid-column: 1; font-size: var(--small); color: var(--quiet); }
.summary dd { grid-column: 1; overflow-wrap: anywhere; }
.summary dd:last-child { grid-area: 1 / 2 / 3 / 3; }
.help { border: 2px solid var(--warm); }
.help .call { display: inline-flex; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4); margin-inline-end: var(--s3); border-radius: var(--round); background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
.help .note { display: inline-block; padding-block: var(--s1); }
.wide { overflow: auto; border: 1px solid var(--line); border-radius: var(--round); }
table { border-collapse: collapse; min-inline-size: 36rem; }
td, th { overflow-wrap: normal; padding: var(--s2) var(--s3); text-align: start; vertical-align: top; }
tr + tr, tbody tr { border-block-start: 1px solid var(--line); }
thead { background: var(--soft); }
.opener { border-radius: 2rem; box-shadow: 0 2px 12px rgb(0 0 0 / 0.25); }
`
