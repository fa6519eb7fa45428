/** Faces that systems have: a text face with a newspaper's colour, and a gothic for small labels. */
export const TYPE = `
:root{color-scheme:light dark;
--text:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",
  "Noto Serif",Cambria,Georgia,"Noto Naskh Arabic",serif;
  
--label:"Franklin Gothic Medium","ITC Franklin Gothic","Helvetica Neue",Arial,"Liberation Sans","Noto Sans",sans-serif;
  
--tight:-.012em;--measure:37rem;
--paper:#fdfcf8;--ink:#1b1a18;--quiet:#5b564e;--line:#1b1a18;--hair:#d9d3c7;--accent:#8c1d18;--tint:#f5f1e8}
@media(prefers-color-scheme:dark){:root{
--paper:#151412;--ink:#e9e4db;--quiet:#aaa397;--line:#7d766b;--hair:#3b3832;--accent:#f0a698;--tint:#211f1b}}
[dir=rtl]{--tight:0}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.125rem/1.55 var(--text);font-kerning:normal;
  -webkit-text-size-adjust:100%;text-size-adjust:100%}
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
