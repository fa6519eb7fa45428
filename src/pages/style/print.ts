/** On paper: black, without what one can only click. */
export const PRINT = `
.on-paper{display:none}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#000;--hair:#999;--accent:#000;--tint:#fff}
html{font-size:10.5pt}
body{max-width:none;padding:0}
.column{max-width:none}
.skip,nav,.masthead nav,.pager,.box,.more{display:none}
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
