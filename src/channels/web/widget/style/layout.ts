const UNSEEN = 'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);'

/** Where things stand: a bar, the room with the conversation, the panel of answers, the box to write in, the way out. */
export const LAYOUT = `
.head { display: flex; align-items: center; gap: var(--s2); min-block-size: 4rem; padding: var(--s2) var(--s4); background: var(--bar); color: var(--on-bar); position: relative; z-index: 1; }
.head :focus-visible { outline-color: var(--on-bar); }
.head .who { margin-inline-end: auto; min-inline-size: 0; line-height: 1.25; }
.head .who p { font-size: var(--small); text-wrap: balance; }
.head button { white-space: nowrap; flex: none; }
.face { display: grid; place-items: center; inline-size: 2.5rem; block-size: 2.5rem; flex: none; border-radius: 50%; background: var(--on-bar); color: var(--bar); }
.head .help-now { background: var(--on-bar); color: var(--bar); font-weight: 600; }
.head .plain { border-color: color-mix(in srgb, var(--on-bar) 45%, transparent); }
.head .plain:hover, .head .plain[aria-expanded="true"] { background: color-mix(in srgb, var(--on-bar) 14%, transparent); }
progress { position: absolute; inset: auto 0 0 0; inline-size: 100%; block-size: 4px; border: 0; appearance: none; background: transparent; }
progress::-webkit-progress-bar { background: transparent; }
progress::-webkit-progress-value { background: var(--sun); transition: inline-size 0.3s; }
progress::-moz-progress-bar { background: var(--sun); }
.body { flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
.talk { flex: 1; min-block-size: 0; min-inline-size: 0; display: flex; flex-direction: column; }
.room { flex: 1; position: relative; overflow: auto; padding: var(--s4); scroll-padding: var(--s4); overscroll-behavior: contain; }
.panel { display: none; max-block-size: 60%; overflow: auto; padding: var(--s4); background: var(--paper); box-shadow: var(--shade); }
.panel.open { display: block; }
.panel h3 { margin-block-end: var(--s2); }
.scene, [role="log"], [role="status"], .desk > * { inline-size: 100%; max-inline-size: 42rem; margin-inline: auto; }
[role="status"] { color: var(--quiet); }
.desk { padding: var(--s3) var(--s4) max(var(--s1), env(safe-area-inset-bottom)); background: var(--paper); border-block-start: 1px solid var(--line); }
form { display: grid; grid-template-columns: 1fr auto; gap: var(--s2); align-items: end; }
.desk label, .desk form button span { ${UNSEEN} }
.base { display: flex; justify-content: space-between; align-items: center; gap: var(--s3); font-size: var(--small); }
.base button, .base a { display: inline-flex; align-items: center; gap: var(--s2); min-block-size: 2.75rem; padding: 0 var(--s1); color: var(--quiet); text-decoration: none; }
.base :is(button, a):hover { color: var(--accent); text-decoration: underline; }
.base .icon { inline-size: 1.125rem; block-size: 1.125rem; }
@container (max-width: 34rem) {
  .head { padding-inline: var(--s3); gap: 0.375rem; }
  .head .who p { font-size: 0.75rem; }
  .head .help-now { padding-inline: var(--s3); }
  .head .help-now .icon { display: none; }
  .head .plain span { ${UNSEEN} }
  .head .plain { padding: var(--s2); min-inline-size: 2.75rem; justify-content: center; border-color: transparent; }
  .room, .desk { padding-inline: var(--s3); }
}
@container (max-width: 22rem) { .face { display: none; } .head .who p { ${UNSEEN} } }
@container (max-width: 17.5rem) { .head h2 { font-size: 0; } }
@container (min-width: 64rem) {
  .body { flex-direction: row; }
  .panel, .panel.open { display: block; order: 1; inline-size: 20rem; max-block-size: none; padding: var(--s5); box-shadow: none; border-inline-start: 1px solid var(--line); }
  .head [aria-controls], .start { display: none; }
}
@media (max-height: 24rem) { .head { min-block-size: 0; } .base, .desk { padding-block: 0; } }
@media (max-height: 20rem) {
  :host, :host([launcher][open]) { overflow: auto; scroll-padding-block-start: 4rem; }
  .head { position: sticky; inset-block-start: 0; padding-block: 0; flex: none; }
  .body, .talk { flex: none; }
  .room { overflow: visible; }
  .panel { max-block-size: none; }
}
`
