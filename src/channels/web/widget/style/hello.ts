/** The first screen: a drawing, one line of greeting, and the longer words quieter than the first. */
export const HELLO = `
.scene { position: relative; display: grid; align-items: center; min-block-size: 7.5rem; overflow: hidden; border-radius: var(--round); background: var(--soft); }
.scene svg { position: absolute; inset: auto 0 0 0; inline-size: 100%; block-size: 100%; overflow: visible; }
.scene svg:dir(rtl) { transform: scaleX(-1); }
.scene p { position: relative; inline-size: 54%; padding: var(--s4); font-size: var(--big); font-weight: 700; line-height: 1.2; color: var(--accent); text-wrap: balance; }
.scene .sun { fill: var(--sun); } .scene .far { fill: var(--far); } .scene .near { fill: var(--near); } .scene .road { fill: var(--road); } .scene .post { fill: var(--accent); }
.hello .words p + p { font-size: var(--small); color: var(--quiet); }
.hello .choice:first-child { background: var(--accent); color: var(--on-accent); }
@media (max-height: 40rem) { .scene { display: none; } }
@container (max-width: 17.5rem) { .scene { display: none; } }
`
