/** Where things stand: a bar, the room with the conversation, the panel of answers, the box to write in. */
// @ts-nocheck

export const LAYOUT = `
.head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4); background: var(--soft); position: relative; }
.head h2 { display: flex; align-items: center; gap: var(--s2); margin-inline-end: auto; color: var(--accent); }
progress { position: absolute; inset: auto 0 0 0; inline-size: 100%; block-size: 4px; border: 0; appearance: none; background: transparent; }
progress::-webkit-progress-bar { background: transparent; }
progress::-webkit-progress-value { background: var(--accent); transition: inline-size 0.3s; }
progress::-moz-progress-bar { background: var(--accent); }
.body { flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
.talk { flex: 1; min-block-size: 0; min-inline-size: 0; display: flex; flex-direction: column; }
.room { flex: 1; position: relative; overflow: auto; padding: var(--s4); scroll-padding: var(--s4); overscroll-behavior: contain; }
.panel { display: none; max-block-size: 55%; overflow: auto; padding: var(--s4); border-block-end: 1px solid var(--line); background: var(--paper); }
.panel.open { display: block; }
[role="log"], [role="status"], .start, form { inline-size: 100%; max-inline-size: 42rem; margin-inline: auto; }
[role="status"] { color: var(--quiet); }
form { display: grid; grid-template-columns: 1fr auto; gap: var(--s1) var(--s2); align-items: end; padding: var(--s2) var(--s4) max(var(--s3), env(safe-area-inset-bottom)); }
form label { grid-column: 1 / -1; font-size: var(--small); color: var(--quiet); }
@container (max-width: 34rem) {
  .head { padding-inline: var(--s3); }
  .head { flex-wrap: nowrap; gap: var(--s1); }
  .head h2 { font-size: var(--body); gap: var(--s1); }
  .head .strong { padding-inline: var(--s3); }
  form button span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .head .plain span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .head .plain { padding: var(--s2); min-inline-size: 2.75rem; justify-content: center; }
  .room { padding-inline: var(--s3); }
}
@container (max-width: 20rem) { .head h2 { font-size: 0; } }
@container (min-width: 64rem) {
  .body { flex-direction: row; }
  .panel, .panel.open { display: block; order: 1; inline-size: 20rem; max-block-size: none; border-block-end: 0; border-inline-start: 1px solid var(--line); }
  .head [aria-controls], .start { display: none; }
}
:host([launcher]) { position: fixed; inset: auto var(--s4) var(--s4) auto; z-index: 2147483000; block-size: auto; inline-size: auto; background: none; container-type: normal; }
:host([launcher]:not([open])) > :not(.corner) { display: none; }
:host([launcher][open]) { inset-block-end: 0; inset-inline-end: 0; inline-size: min(27rem, 100vw); block-size: min(46rem, 100dvh); background: var(--paper); border: 1px solid var(--line); container-type: inline-size; }
:host([launcher][open]) .corner { order: -1; align-self: end; padding: var(--s1); background: var(--soft); inline-size: 100%; text-align: end; }
@media (max-width: 34rem) { :host([launcher][open]) { inset: 0; inline-size: 100vw; block-size: 100dvh; border: 0; } }
`
