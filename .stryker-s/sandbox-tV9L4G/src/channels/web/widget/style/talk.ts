/** What is said and what can be pressed. */
// @ts-nocheck

export const TALK = `
.said { margin-block: var(--s4); overflow-wrap: anywhere; animation: come 0.25s ease-out; }
.said > * + * { margin-block-start: var(--s3); }
.said ul, .said ol { padding-inline-start: 1.35rem; }
.said li + li { margin-block-start: var(--s1); }
.mine { inline-size: fit-content; max-inline-size: 85%; margin-inline-start: auto; padding: var(--s2) var(--s4); border-radius: var(--round) var(--round) var(--s1) var(--round); background: var(--soft); white-space: pre-wrap; }
@keyframes come { from { opacity: 0; transform: translateY(0.5rem); } }
.dots { display: flex; gap: var(--s1); padding-block: var(--s2); }
.dots i { inline-size: 0.5rem; block-size: 0.5rem; border-radius: 50%; background: var(--line); animation: breathe 1.2s infinite alternate; }
.dots i:nth-child(2) { animation-delay: 0.2s; } .dots i:nth-child(3) { animation-delay: 0.4s; }
@keyframes breathe { to { background: var(--accent); } }
fieldset { border: 0; padding: 0; margin: var(--s4) 0 0; min-inline-size: 0; }
fieldset:focus-visible { outline-offset: var(--s2); }
legend { padding: 0; margin-block-end: var(--s2); font-size: var(--small); color: var(--quiet); }
button, textarea, select, summary, .call, .tick { min-block-size: 2.75rem; font: inherit; color: inherit; }
button { display: inline-flex; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4); border: 1px solid transparent; border-radius: var(--round); background: none; text-align: start; cursor: pointer; }
button:disabled { cursor: default; opacity: 0.75; }
.choices { display: flex; flex-wrap: wrap; gap: var(--s2); }
.choice { border-color: var(--accent); background: var(--paper); }
.choice:hover:enabled { background: var(--soft); }
.strong { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
.plain { border-color: var(--line); background: var(--paper); }
.link { padding-inline: var(--s2); color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
.ways { display: flex; flex-wrap: wrap; gap: var(--s1); margin-block-start: var(--s2); margin-inline-start: calc(-1 * var(--s2)); font-size: var(--small); }
.ticks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0 var(--s4); margin-block-end: var(--s3); }
.tick { display: flex; align-items: center; gap: var(--s3); cursor: pointer; }
.tick input { inline-size: 1.5rem; block-size: 1.5rem; flex: none; accent-color: var(--accent); }
textarea { inline-size: 100%; max-block-size: 9rem; padding: 0.5625rem var(--s4); border: 1px solid var(--accent); border-radius: var(--round); background: var(--paper); resize: none; line-height: 1.5; }
select { padding-inline: var(--s3); border: 1px solid var(--accent); border-radius: var(--s2); background: var(--paper); }
.language { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); margin-block-start: var(--s4); }
@container (max-width: 34rem) { .choices .choice { inline-size: 100%; } }
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .mine, .said[role="alert"], .card { border: 1px solid; } .strong { border: 2px solid; } }
`
