/** The article and everything that has its measure. */
export const ARTICLE = `
.column{max-width:var(--measure);margin-inline:auto}
.kicker{font-size:.9rem;font-weight:700;line-height:1.35;margin-bottom:.5rem}
.kicker,.kicker a{color:var(--accent)}
.kicker a{text-decoration:none;display:inline-block;padding:.2rem 0}
.kicker a:hover{text-decoration:underline}
.standfirst{font-size:1.25rem;line-height:1.4;color:var(--quiet);margin-top:.9rem;text-wrap:pretty}
.meta{display:flex;flex-wrap:wrap;column-gap:1.3em;font-size:.85rem;line-height:1.5;color:var(--quiet)}
.meta>span{unicode-bidi:isolate}
.meta a{color:inherit}
article>header>h1:last-child{margin-bottom:1.4rem}
article>header .meta{border-block:1px solid var(--hair);padding-block:.55rem;margin-block:1.25rem 1.6rem}
.body>*+*,.prose>*+*{margin-top:.95rem}
[dir=rtl] h1{line-height:1.35}
[dir=rtl] .headline{line-height:1.45!important}
[dir=rtl] .tagline{font-style:normal}
.body p,.prose p{text-wrap:pretty}
.body h2,.body h3,.body h4,.prose h2{margin-top:2.1rem}
.body ul,.body ol,.prose ul,.prose ol{padding-inline-start:1.4rem}
.body li+li,.prose li+li{margin-top:.3rem}
.body li::marker,.prose li::marker{color:var(--quiet)}
.body blockquote{padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent);margin-block:1.5rem}
.body blockquote>*+*{margin-top:.6rem}
.body hr{border:0;text-align:center;margin-block:1.75rem}
.body hr::before{content:"* * *";letter-spacing:.5em;color:var(--quiet)}
.verse{margin-block:1.4rem;padding-inline-start:1.6rem;font-style:italic}
[dir=rtl] .verse,:lang(ja) .verse,:lang(zh) .verse,:lang(ko) .verse{font-style:normal}
.body pre{background:var(--tint);padding:.8rem 1rem;white-space:pre-wrap}
.scroll{overflow-x:auto;margin-block:1.5rem}
.body dd{margin-inline-start:1.4rem}
.body dd+dt{margin-top:.6rem}
math[display=block]{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums;min-width:50%}
td,th{padding:.4rem .9rem .4rem 0;padding-block:.4rem;padding-inline:0 .9rem;
  border-bottom:1px solid var(--hair);vertical-align:top}
td:not([align]),th:not([align]){text-align:start}
tr:first-child>*{border-top:1px solid var(--line)}
.body img,.lead-image img{display:block;max-width:100%;height:auto;background:var(--tint)}
.body img:not([height]),.lead-image img:not([height]){width:100%;aspect-ratio:3/2;object-fit:contain}
.lead-image,.player{margin-bottom:1.6rem}
.player audio,.player video{display:block;width:100%}
.player audio{height:54px}
.player video{aspect-ratio:16/9;background:var(--tint)}
figcaption{font:.85rem/1.4 var(--label);color:var(--quiet);margin-top:.4rem}
article>.told{border-top:1px solid var(--hair);margin-top:2rem;padding-top:.6rem}
article>footer .meta+.meta{margin-top:.25rem}
`;
