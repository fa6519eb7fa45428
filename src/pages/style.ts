/** The one stylesheet of all pages, and the path that names its content, so that it is kept for ever. */

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--quiet:#5c5852;--rule:#d9d4ca;--link:#7a1f1f}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--ink:#e9e5dd;--quiet:#a8a298;--rule:#3b3832;--link:#f0a99d}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.125rem/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;text-size-adjust:100%}
body{margin:0 auto;max-width:38rem;padding:1rem 1.25rem 4rem;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{position:static}
.masthead{border-bottom:3px double var(--rule);padding:.5rem 0;margin-bottom:2rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between}
.masthead .name{font-size:1.4rem;font-weight:700;color:inherit;text-decoration:none}
.masthead nav{font-size:.9rem}.masthead nav a{margin-inline-end:1rem}
h1{font-size:clamp(1.6rem,5vw,2.3rem);line-height:1.15;margin:.25rem 0 .75rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem;text-wrap:balance}
.kicker,.meta,footer{color:var(--quiet);font-size:.9rem}
.kicker{text-transform:uppercase;letter-spacing:.06em;margin:0}
.standfirst{font-size:1.2rem;line-height:1.45}
.meta{border-bottom:1px solid var(--rule);padding-bottom:.75rem;margin:0 0 1.5rem}
.entries{list-style:none;padding:0;margin:0}.entries li{border-bottom:1px solid var(--rule);padding:1rem 0}
.entries h2{margin:.1rem 0 .35rem}.entries h2 a{color:inherit;text-decoration:none}.entries h2 a:hover{text-decoration:underline}
.entries p{margin:.25rem 0}
blockquote{margin:1.25rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--rule)}
img{max-width:100%;height:auto}
pre,table{display:block;max-width:100%;overflow-x:auto}
table{border-collapse:collapse}td,th{border:1px solid var(--rule);padding:.3rem .6rem;text-align:start}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1rem}
@media print{.masthead nav,.skip,footer nav{display:none}html{font-size:11pt}a{color:inherit}}
`.trim();

/** FNV-1a of the stylesheet, hexadecimal. */
export const STYLE_VERSION = Array.from(STYLE)
  .reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5)
  .toString(16)
  .replace("-", "0");
