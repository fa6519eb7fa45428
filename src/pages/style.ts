/**
 * The one stylesheet of all pages, and the version that names its content, so that it is kept for
 * ever. Sizes are in rem, so that they follow the reader's own type size; sides are logical, so that
 * right-to-left pages mirror; colours come in pairs for light and dark.
 */

/** Faces that systems have: a text face with a newspaper's colour, and a gothic for small labels. */
const TYPE = `
:root{color-scheme:light dark;
--text:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text","Noto Serif",Cambria,Georgia,"Noto Naskh Arabic",serif;
--label:"Franklin Gothic Medium","ITC Franklin Gothic","Helvetica Neue",Arial,"Liberation Sans","Noto Sans",sans-serif;
--tight:-.012em;--measure:37rem;
--paper:#fdfcf8;--ink:#1b1a18;--quiet:#5b564e;--line:#1b1a18;--hair:#d9d3c7;--accent:#8c1d18;--tint:#f5f1e8}
@media(prefers-color-scheme:dark){:root{
--paper:#151412;--ink:#e9e4db;--quiet:#aaa397;--line:#7d766b;--hair:#3b3832;--accent:#f0a698;--tint:#211f1b}}
[dir=rtl]{--tight:0}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.125rem/1.55 var(--text);font-kerning:normal;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:0 1.25rem 3rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{font-weight:700;line-height:1.2;letter-spacing:var(--tight);text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.1}
h2{font-size:1.3rem}
h3,h4,h5,h6{font-size:1.1rem}
p,ul,ol,dl,figure,blockquote,pre{margin:0}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:1px}
main:focus{outline:0}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,"Liberation Mono",monospace;font-size:.875em}
`;

/** What frames every page: skip link, masthead, footer. */
const FRAME = `
.skip{position:absolute;inset-inline-start:1rem;top:-10rem;z-index:1;background:var(--ink);color:var(--paper);padding:.6rem 1rem;font-family:var(--label)}
.skip:focus{top:.5rem}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 1.5rem;padding-top:1rem;margin-bottom:2.25rem}
.masthead::after{content:"";flex-basis:100%;height:6px;margin-top:.6rem;border-top:3px solid var(--line);border-bottom:1px solid var(--line)}
.name{font-size:1.7rem;font-weight:700;line-height:1.15;letter-spacing:-.02em}
.name a,.headline a{color:inherit;text-decoration:none}
.name a:hover,.headline a:hover{text-decoration:underline;text-decoration-thickness:.06em}
.masthead nav,.strip,.kicker,.meta,.pager,.foot,.hint,.more h2,.box{font-family:var(--label)}
.masthead nav{font-size:.9rem}
.masthead nav a,.foot a,.strip a{display:inline-block;padding:.3rem 0}
.front-page .masthead{display:block;text-align:center;padding-top:1.75rem;margin-bottom:0}
.front-page .name{font-size:clamp(2.5rem,1rem + 8vw,5rem);line-height:1;letter-spacing:-.03em}
.front-page .tagline{font-style:italic;color:var(--quiet);margin-top:.6rem}
.front-page .masthead::after{display:none}
.strip::before{content:"";flex-basis:100%;height:6px;border-top:3px solid var(--line);border-bottom:1px solid var(--line);margin-bottom:.25rem}
.strip{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;font-size:.85rem;border-bottom:1px solid var(--hair);padding-bottom:.25rem;margin:1.1rem 0 .5rem}
.strip p{padding:.3rem 0}
.masthead .strip nav{font-size:inherit}
.strip ul,.foot ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.foot{font-size:.85rem;color:var(--quiet);border-top:1px solid var(--line);margin-top:3.5rem;padding-top:.75rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem}
.foot p{padding:.3rem 0}
`;

/** The article and everything that has its measure. */
const ARTICLE = `
.column{max-width:var(--measure);margin-inline:auto}
.kicker{font-size:.9rem;font-weight:700;line-height:1.35;margin-bottom:.5rem}
.kicker,.kicker a{color:var(--accent)}
.kicker a{text-decoration:none;display:inline-block;padding:.2rem 0}
.kicker a:hover{text-decoration:underline}
.standfirst{font-size:1.25rem;line-height:1.4;color:var(--quiet);margin-top:.9rem;text-wrap:pretty}
.meta{display:flex;flex-wrap:wrap;column-gap:1.3em;font-size:.85rem;line-height:1.5;color:var(--quiet)}
.meta>span{unicode-bidi:isolate}
.meta a{color:inherit}
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
table{border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums;min-width:50%}
td,th{padding:.4rem .9rem .4rem 0;padding-block:.4rem;padding-inline:0 .9rem;border-bottom:1px solid var(--hair);text-align:start;vertical-align:top}
tr:first-child>*{border-top:1px solid var(--line)}
.body img,.lead-image img{display:block;width:100%;height:auto;background:var(--tint)}
.body img:not([height]),.lead-image img{aspect-ratio:3/2;object-fit:contain}
.lead-image{margin-bottom:1.6rem}
figcaption{font:.85rem/1.4 var(--label);color:var(--quiet);margin-top:.4rem}
article>.told{border-top:1px solid var(--hair);margin-top:2rem;padding-top:.6rem}
article>footer .meta+.meta{margin-top:.25rem}
`;

/** Lists of articles, what stands around an article, and the boxes with the feeds. */
const LISTS = `
.entries,.headlines{list-style:none;padding:0}
.entries>li{border-bottom:1px solid var(--hair);padding:1.2rem 0}
.entries .headline{font-size:1.35rem}
.entries p+.meta,.headline+.meta,.headline+p{margin-top:.4rem}
.entries .kicker{margin-bottom:.2rem}
.page-head{border-bottom:1px solid var(--line);padding-bottom:.8rem;margin-bottom:.2rem}
.page-head .meta{margin-top:.5rem}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));column-gap:2.5rem}
.grid>li{position:relative}
.top .headline{font-size:1.3rem}
.top>li:first-child .headline{font-size:clamp(1.8rem,1.2rem + 2.6vw,2.9rem);line-height:1.08}
.top>li:first-child article>p:not(.meta,.kicker){font-size:1.2rem;line-height:1.5;margin-top:.8rem}
.opening{margin-top:.9rem}
.opening p+p{margin-top:.6rem}
.opening+.meta{margin-top:.9rem}
@media(max-width:55.99rem){.opening p:nth-child(n+3){display:none}}
@media(min-width:56rem){
.top{grid-template-columns:2fr 1fr}
.top>li:first-child{grid-row:span 2}
.top>li:only-child{grid-column:span 2}
.top>li:not(:first-child)::before{content:"";position:absolute;inset-block:1.2rem;inset-inline-start:-1.25rem;border-inline-start:1px solid var(--hair)}
.opening:not(.brief){columns:2;column-gap:2rem;column-rule:1px solid var(--hair);orphans:3;widows:3}
.columns{columns:2;column-gap:2.5rem}}
.headlines>li{break-inside:avoid;padding:.55rem 0;border-bottom:1px solid var(--hair);line-height:1.35}
.headlines .headline{font-weight:700}
.headlines .meta{margin-top:.15rem;font-size:.8rem}
.more{margin-top:2.75rem}
.more h2{font-size:.95rem;letter-spacing:0;border-top:3px solid var(--line);padding-top:.5rem;margin-bottom:.25rem}
.pager{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem;font-size:.9rem;border-top:1px solid var(--hair);margin-top:2rem;padding-top:.9rem}
.pager>:last-child{text-align:end;grid-column:2}
.pager a{display:inline-block;padding:.2rem 0}
.pager b{display:block;font-size:.8rem;color:var(--quiet)}
.pager .headline a{display:inline;padding-block:.15rem}
.pager .headline{font-family:var(--text);font-weight:700;line-height:1.3}
@media(max-width:30rem){.pager{grid-template-columns:1fr}.pager>:last-child{grid-column:1}}
.box{background:var(--tint);border-top:3px solid var(--line);padding:1rem 1.1rem;margin-top:2.75rem;font-size:.95rem}
.box h2{font-size:1.05rem;letter-spacing:0}
.box ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem;margin-top:.4rem}
.box a{display:inline-block;padding:.25rem 0}
.readers{list-style:none;padding:0!important;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.75rem}
.readers li{margin:0!important}
.readers a{display:block;height:100%;border:1px solid var(--quiet);padding:.6rem .8rem;font-family:var(--label);font-size:.95rem;font-weight:700;text-decoration:none}
.readers a:hover{background:var(--tint)}
.readers small{display:block;font-weight:400;font-size:.8rem;color:var(--quiet)}
.address{font-size:1rem;background:var(--tint);padding:.7rem .9rem;-webkit-user-select:all;user-select:all;display:block;overflow-wrap:anywhere}
.hint{font-size:.85rem;color:var(--quiet)}
dt{font-weight:700;margin-top:.6rem}
dd{margin:0}
`;

/** On paper: black, without what one can only click. */
const PRINT = `
.on-paper{display:none}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#000;--hair:#999;--accent:#000;--tint:#fff}
html{font-size:10.5pt}
body{max-width:none;padding:0}
.column{max-width:none}
.skip,nav,.pager,.box,.more{display:none}
.scroll{overflow:visible}
table{font-size:.8rem;overflow-wrap:anywhere}
img{max-height:9cm}
.on-paper{display:block}
.masthead{margin-bottom:1.5rem}
h1,h2,h3,.kicker{break-after:avoid}
blockquote,figure,img,tr,.verse{break-inside:avoid}
p{orphans:3;widows:3}
a{text-decoration:none}}
`;

export const STYLE = (TYPE + FRAME + ARTICLE + LISTS + PRINT).replaceAll("\n", "");

/** FNV-1a of the stylesheet, hexadecimal. */
export const STYLE_VERSION = Array.from(STYLE)
  .reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5)
  .toString(16)
  .replace("-", "0");
