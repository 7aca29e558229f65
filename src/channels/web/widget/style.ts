/** The looks, adopted by the shadow root so that a strict content policy holds. */
export const STYLE = `
:host{--ink:var(--signpost-ink,#1c2b2d);--paper:var(--signpost-paper,#fbfaf7);--soft:var(--signpost-soft,#e6efec);--accent:var(--signpost-accent,#10494a);
display:flex;flex-direction:column;block-size:100%;color:var(--ink);background:var(--paper);font:1rem/1.55 system-ui,sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:host{--ink:var(--signpost-ink,#eef3f1);--paper:var(--signpost-paper,#142022);--soft:var(--signpost-soft,#24363a);--accent:var(--signpost-accent,#a8dcd4)}}
*{box-sizing:border-box}summary{cursor:pointer;padding-block:.625rem}.head>details{order:1;flex-basis:auto}.head>details[open]{flex-basis:100%;max-block-size:50dvh;overflow:auto}dt{font-weight:600}dd{margin:0 0 .5rem}form>*{max-inline-size:42rem}form{justify-content:center}.head,form{display:flex;flex-wrap:wrap;gap:.5rem;padding:.5rem 1rem;background:var(--soft)}
h2{margin:0;margin-inline-end:auto;font-size:1.125rem;align-self:center}h3{margin:0;font-size:1.125rem}
.room{flex:1;overflow:auto;padding:1rem}[role=log],fieldset,[role=status]{max-inline-size:42rem;margin-inline:auto}
.said{margin-block:.75rem;overflow-wrap:anywhere}.mine{inline-size:fit-content;margin-inline-start:auto;padding:.5rem 1rem;border-radius:1rem;background:var(--soft)}
fieldset{border:0;padding:0;min-inline-size:0}button,input,summary,.call,.tick{min-block-size:2.75rem;font:inherit;color:inherit}
button{margin:.25rem;padding:.5rem 1rem;border:1px solid var(--accent);border-radius:.75rem;background:var(--paper);cursor:pointer}
button.strong{background:var(--accent);color:var(--paper)}button:disabled{cursor:default;border-style:dashed}.way{border-color:transparent;text-decoration:underline}
.ticks{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr))}.tick{display:flex;align-items:center;gap:.5rem}.tick input{inline-size:1.5rem}.call{display:inline-block;margin-inline-end:.5rem;font-weight:600}
.card{margin-block:.75rem;padding:1rem;border:1px solid var(--accent);border-radius:.75rem}ol.card{padding-inline-start:2.5rem}.wide{overflow:auto}td,th{padding:.5rem;text-align:start;vertical-align:top}
a{color:var(--accent)}label[for]{inline-size:100%;flex-basis:100%}input[type=text]{flex:1;min-inline-size:8rem;padding:.5rem;border:1px solid var(--accent);border-radius:.5rem;background:var(--paper)}
.sheet h4{margin:1rem 0 .25rem}.sheet :is(ul,ol){margin:0;padding-inline-start:1.5rem}.sheet li{margin-block:.25rem}.lead,.foot{font-size:.9375rem}.keep{margin-block-start:1rem}
@media print{:host{display:block;block-size:auto;color:#000;background:#fff;font:11pt/1.45 system-ui,sans-serif;color-scheme:light}.head,form,.keep,[role=status]{display:none}.room{overflow:visible;padding:0}[role=log]{max-inline-size:none}
[role=log]:has(.printing)>:not(:has(>.printing)){display:none}.copy:has(.printing){border:0;margin:0;padding:0}.sheet h3{font-size:17pt}.sheet h4{font-size:12pt;break-after:avoid}.sheet li{break-inside:avoid}.lead,.foot{font-size:9.5pt}.foot{border-block-start:1px solid;padding-block-start:.5rem}}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}@media (forced-colors:active){.mine{border:1px solid}}
`
