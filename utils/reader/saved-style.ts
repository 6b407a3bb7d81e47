/** The style of an article that is saved as a web page. It loads nothing, and follows the system's light or dark. */
export const SAVED_STYLE = `
:root { color-scheme: light dark; --who: light-dark(#1d4f91, #9cc3ff); --when: light-dark(#8a4b00, #f2b866);
  --figure: light-dark(#7a2e6b, #e9abdc); --said: light-dark(#1f5c4d, #7fd1b9); --soft: light-dark(#565b61, #a9adb3); }
body { max-width: 38rem; margin: 0 auto; padding: 2rem 1rem 4rem; background: light-dark(#fdfcfa, #16181b);
  color: light-dark(#1b1d20, #ecebe6); font: 1.1875rem/1.6 Georgia, serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.2rem; } h4, h5, h6 { font-size: 1.1rem; }
.about, .source, .legend, figcaption, caption, .picture { color: var(--soft); font: 0.875rem/1.45 system-ui, sans-serif; }
.picture { display: block; border: 1px solid; border-radius: 4px; padding: 0.6rem 0.75rem; }
a { color: var(--said); }
figure { margin-inline: 0; }
blockquote { margin-inline: 0; border-inline-start: 3px solid var(--soft); padding-inline-start: 1em; }
table, pre { display: block; overflow-x: auto; max-width: 100%; }
th, td { border-bottom: 1px solid var(--soft); padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; }
.facts { margin-block-start: 3rem; border-block-start: 1px solid var(--soft); font: 0.9375rem/1.5 system-ui, sans-serif; }
.facts h2 { font-size: 1rem; margin-block-end: 0.25rem; } .facts ul { margin-block: 0; }
.fact-mark { text-decoration: underline 0.1em var(--who); text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
.mark-when { text-decoration-color: var(--when); } .mark-figure { text-decoration-color: var(--figure); }
.mark-said { text-decoration: underline dashed 0.1em var(--said); }
.legend span { margin-inline-end: 0.75rem; }
`;
