/** What stands beside the words: summaries, suggestions, tables, ways to reach help. */
export const CARDS = `
.later, .later > div > div { display: grid; gap: var(--s3); justify-items: start; }
.later { margin-block-start: var(--s5); padding-block-start: var(--s4); border-block-start: 1px solid var(--line); }
.code { font-family: ui-monospace, monospace; font-size: var(--lead); letter-spacing: 0.05em; white-space: nowrap; }
.number { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3); }
.number input { inline-size: 7rem; }
.typing p { grid-column: 1 / -1; color: var(--warm); }
.typing label { grid-column: 1 / -1; }
input[autocomplete], input[type="number"] { min-inline-size: 0; inline-size: 100%; min-block-size: 2.75rem; padding: var(--s2) var(--s3); border: 1.5px solid var(--quiet); border-radius: var(--s3); background: var(--paper); font: inherit; color: inherit; }
.card { padding: var(--s4); border-radius: var(--round); background: var(--paper); box-shadow: var(--shade); }
.card > * + * { margin-block-start: var(--s3); }
.suggestions, .because, .steps { display: grid; gap: var(--s3); margin: 0; padding: 0 !important; list-style: none; counter-reset: rank; }
.suggestions > .card, .steps > li { margin: 0; counter-increment: rank; }
.suggestions > .card { padding: var(--s4); }
.suggestions > .card:first-child { box-shadow: inset 0 4px var(--sun), var(--shade); }
.suggestions h3 { display: flex; align-items: center; gap: var(--s3); }
.suggestions h3::before, .steps > li::before { content: counter(rank); display: grid; place-items: center; flex: none; inline-size: 1.75rem; block-size: 1.75rem; border-radius: 50%; background: var(--accent); color: var(--on-accent); font-size: var(--small); font-weight: 600; line-height: 1; }
.because { gap: var(--s2); margin-block-start: var(--s2) !important; }
.because li { position: relative; margin: 0; padding-inline-start: 1.625rem; }
.because li::before { content: ""; position: absolute; inset-block-start: 0.3em; inset-inline-start: 0.25rem; inline-size: 0.5rem; block-size: 0.85rem; border: solid var(--accent); border-width: 0 2.5px 2.5px 0; transform: rotate(40deg) scale(0.85); }
.card.steps { padding: var(--s4) !important; gap: var(--s4); }
.steps > li { position: relative; display: flex; gap: var(--s3); }
.steps > li > * { min-inline-size: 0; }
.steps > li:not(:last-child)::after { content: ""; position: absolute; inset-block: 2rem -0.75rem; inset-inline-start: calc(0.875rem - 1px); border-inline-start: 2px solid var(--line); }
summary { display: flex; align-items: center; gap: var(--s2); cursor: pointer; color: var(--accent); font-weight: 600; font-size: var(--small); list-style: none; }
summary::after { content: ""; inline-size: 0.5rem; block-size: 0.5rem; margin-inline: auto var(--s1); border: solid; border-width: 0 2px 2px 0; transform: rotate(45deg) translate(-0.15rem, -0.15rem); transition: transform 0.15s; }
[open] > summary::after { transform: rotate(225deg) translate(-0.15rem, -0.15rem); }
summary::-webkit-details-marker { display: none; }
details > ul { padding-block-end: var(--s3); }
.card > details { margin-block-start: 0; border-block-start: 1px solid var(--line); }
.card > :not(details) + details { margin-block-start: var(--s3); }
.card > details:last-child { margin-block-end: calc(-1 * var(--s3)); }
:is(.folds, .lesson) > details { margin-block-start: var(--s3); padding-inline: var(--s4); border-radius: var(--round); background: var(--paper); box-shadow: var(--shade); }
.lesson > .choices { margin-block-start: var(--s3); }
.summary .line { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 var(--s3); padding-block: var(--s2); }
.summary .line + .line { border-block-start: 1px solid var(--line); }
.summary dt { grid-column: 1; font-size: var(--small); color: var(--quiet); }
.summary dd { grid-column: 1; overflow-wrap: anywhere; font-weight: 500; }
.summary dd:last-child { grid-area: 1 / 2 / 3 / 3; font-size: var(--small); margin-inline-end: calc(-1 * var(--s2)); }
.help { border: 2px solid var(--warm); }
.help p { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s3); }
.help .call { display: inline-flex; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4); border-radius: var(--pill); background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
.help .note { flex: 1 1 12rem; }
.help .note:empty { display: none; }
.wide { overflow: auto; border-radius: var(--round); box-shadow: var(--shade); background: linear-gradient(to left, var(--paper) 40%, transparent) right / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / 1rem 100% no-repeat var(--paper); }
table { border-collapse: collapse; min-inline-size: 36rem; font-size: var(--small); }
td, th { overflow-wrap: normal; padding: var(--s3); text-align: start; vertical-align: top; }
tr + tr, tbody tr { border-block-start: 1px solid var(--line); }
th:first-child { position: sticky; inset-inline-start: 0; max-inline-size: 9rem; background: var(--paper); }
thead, thead th:first-child { background: var(--soft); }
`
