/** The chat in the corner of another page: a button, and the window it opens. */
export const LAUNCHER = `
:host([launcher]) { position: fixed; inset: auto var(--s5) var(--s5) auto; z-index: 2147483000; block-size: auto; inline-size: auto; background: none; overflow: visible; container-type: normal; }
:host([launcher]:not([open])) > :not(.corner) { display: none; }
.opener { min-block-size: 3.5rem; padding-inline: var(--s5); border-radius: 2rem; font-weight: 600; box-shadow: 0 4px 18px rgb(13 43 44 / 0.3); }
.opener [data-icon="close"] { display: none; }
:host([launcher][open]) { inline-size: min(27rem, calc(100vw - 2rem)); block-size: min(46rem, calc(100dvh - 2rem)); overflow: hidden; background: var(--canvas); border-radius: var(--round); box-shadow: 0 0 0 1px var(--line), 0 12px 48px rgb(13 43 44 / 0.28); container-type: inline-size; animation: come 0.2s ease-out; }
:host([launcher][open]) .corner { position: absolute; z-index: 2; inset: 0.625rem 0.625rem auto auto; }
:host([launcher][open]) .opener { min-block-size: 2.75rem; padding: var(--s2); border-radius: 50%; box-shadow: none; background: none; border-color: transparent; color: var(--on-bar); }
:host([launcher][open]) .opener:focus-visible { outline-color: var(--on-bar); }
:host([launcher][open]) .opener > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
:host([launcher][open]) .opener [data-icon="signpost"] { display: none; }
:host([launcher][open]) .opener [data-icon="close"] { display: block; }
:host([launcher][open]) .head { padding-inline-end: 3.75rem; }
@container (max-width: 26rem) { :host([launcher]) .face { display: none; } }
@media (max-width: 34rem) { :host([launcher][open]) { inset: 0; inline-size: 100vw; block-size: 100dvh; border-radius: 0; } :host([launcher]:not([open])) { inset: auto var(--s4) var(--s4) auto; } }
`
