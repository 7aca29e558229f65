/** What is said and what can be pressed. */
export const TALK = `
.said { position: relative; margin-block: var(--s2); overflow-wrap: anywhere; animation: come 0.16s ease-out; }
.said > * + * { margin-block-start: var(--s3); }
.words, .mine { inline-size: fit-content; max-inline-size: min(100%, 36rem); padding: var(--s3) var(--s4); border-radius: var(--round) var(--round) var(--round) 0.375rem; background: var(--paper); box-shadow: var(--shade); }
.words > * + * { margin-block-start: var(--s2); }
.said ul, .said ol { padding-inline-start: 1.35rem; }
.said li + li { margin-block-start: var(--s1); }
.mine { max-inline-size: 85%; margin-block: var(--s5) var(--s4); margin-inline-start: auto; padding: 0.625rem var(--s4); border-radius: var(--round) var(--round) 0.375rem var(--round); background: var(--accent); color: var(--on-accent); box-shadow: none; white-space: pre-wrap; }
@keyframes come { from { opacity: 0; transform: translateY(0.5rem); } }
.dots { display: flex; gap: 0.375rem; inline-size: fit-content; padding: var(--s3) var(--s4); border-radius: var(--round); background: var(--paper); box-shadow: var(--shade); }
.dots i { inline-size: 0.5rem; block-size: 0.5rem; border-radius: 50%; background: var(--line); animation: breathe 1.2s infinite alternate; }
.dots i:nth-child(2) { animation-delay: 0.2s; } .dots i:nth-child(3) { animation-delay: 0.4s; }
@keyframes breathe { to { background: var(--accent); } }
fieldset { border: 0; padding: 0; margin: var(--s4) 0 0; min-inline-size: 0; }
fieldset:focus-visible { outline-offset: var(--s2); border-radius: var(--s2); }
legend { padding: 0; margin-block-end: var(--s2); font-size: var(--small); color: var(--quiet); }
button, textarea, select, summary, .call, .tick { min-block-size: 2.75rem; font: inherit; color: inherit; }
button { display: inline-flex; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4); border: 1px solid transparent; border-radius: var(--pill); background: none; text-align: start; cursor: pointer; }
button:disabled { cursor: default; }
fieldset:disabled :is(button, .tick):not(.chosen) { opacity: 0.75; }
.choices, .ticks { display: flex; flex-wrap: wrap; gap: var(--s2); }
.choice { border: 1.5px solid var(--accent); background: var(--paper); color: var(--accent); font-weight: 500; transition: background 0.15s, box-shadow 0.15s; }
.choice:hover:enabled { background: var(--soft); }
.choice.chosen, .choice:active:enabled { background: var(--accent); color: var(--on-accent); }
.strong { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
.strong:hover, .hello .choice:first-child:hover { box-shadow: inset 0 0 0 99px rgb(255 255 255 / 0.08); }
.link { padding-inline: var(--s2); color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
.ways { display: flex; flex-wrap: wrap; gap: 0 var(--s1); margin-block-start: var(--s1); font-size: var(--small); }
.ways .link { margin-inline-start: calc(-1 * var(--s2)); margin-inline-end: var(--s2); }
.ticks { margin-block-end: var(--s3); }
.tick { display: flex; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4) var(--s2) var(--s3); border: 1.5px solid var(--line); border-radius: var(--pill); background: var(--paper); cursor: pointer; }
.tick:hover { border-color: var(--accent); }
.tick:has(:checked) { border-color: var(--accent); background: var(--soft); font-weight: 500; }
.tick:focus-within:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.tick input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; flex: none; accent-color: var(--accent); outline: none; }
textarea { inline-size: 100%; min-block-size: 3rem; max-block-size: 9rem; padding: 0.6875rem var(--s4); border: 1.5px solid var(--quiet); border-radius: var(--pill); background: var(--paper); resize: none; line-height: 1.5; }
textarea:placeholder-shown { white-space: nowrap; text-overflow: ellipsis; overflow: hidden; }
textarea::placeholder { color: var(--quiet); opacity: 1; }
[data-icon="send"]:dir(rtl) { transform: scaleX(-1); }
.desk form button { inline-size: 3rem; block-size: 3rem; padding: 0; justify-content: center; border-radius: 50%; }
select { padding-inline: var(--s3); border: 1.5px solid var(--quiet); border-radius: var(--s3); background: var(--paper); }
.language { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); margin-block-start: var(--s4); }
@container (max-width: 34rem) { .choices:not(:has(> :nth-child(5))) .choice { inline-size: 100%; } }
@container ((min-width: 52rem) and (max-width: 63.99rem)) or (min-width: 69rem) {
  :is(.mine + .said, .said:first-child):not(.mine)::before { content: ""; position: absolute; inset-block-start: 0.25rem; inset-inline-start: -3rem; inline-size: 2.25rem; block-size: 2.25rem; margin: 0; border-radius: 50%; background: var(--accent); }
  :is(.mine + .said, .said:first-child):not(.mine)::after { content: ""; position: absolute; inset-block-start: 0.625rem; inset-inline-start: -2.625rem; inline-size: 24px; block-size: 24px; margin: 0; background: var(--on-accent); clip-path: path("M11 3h2v2h6l3 2.5-3 2.5h-6v2h0v9h-2v-4H6l-3-2.5L6 12h5v-2H6V5h5z"); }
}
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; } :host { animation: none !important; } }
@media (forced-colors: active) { .words, .mine, .dots, .card, .wide, .call, .scene, .said[role="alert"] { border: 1px solid; } .strong, .tick:has(:checked) { border: 2px solid; } .head { border-block-end: 1px solid; } .link, .out { border-color: Canvas; } }
`
