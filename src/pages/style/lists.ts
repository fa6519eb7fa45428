/** Lists of articles, what stands around an article, and the boxes with the feeds. */
export const LISTS = `
.entries,.headlines{list-style:none;padding:0}
.entries>li{border-bottom:1px solid var(--hair);padding:1.2rem 0}
.entries .headline{font-size:1.35rem}
.entries p+.meta,.headline+.meta,.headline+p{margin-top:.4rem}
.entries .kicker{margin-bottom:.2rem}
.page-head{border-bottom:1px solid var(--line);padding-bottom:.8rem;margin-bottom:.2rem}
.page-head .meta{margin-top:.5rem}
.page-head+p{margin-top:1rem}
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
.top>li:not(:first-child)::before{content:"";position:absolute;inset-block:1.2rem;
  inset-inline-start:-1.25rem;border-inline-start:1px solid var(--hair)}
.opening:not(.brief){columns:2;column-gap:2rem;column-rule:1px solid var(--hair);orphans:3;widows:3}
.columns{columns:2;column-gap:2.5rem}}
.headlines>li{break-inside:avoid;padding:.55rem 0;border-bottom:1px solid var(--hair);line-height:1.35}
.headlines .headline{font-weight:700}
.headlines .meta{margin-top:.15rem;font-size:.8rem}
.more{margin-top:2.75rem}
.more h2{font-size:.95rem;letter-spacing:0;border-top:3px solid var(--line);padding-top:.5rem;
  margin-bottom:.25rem}
.pager{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem;font-size:.9rem;
  border-top:1px solid var(--hair);margin-top:2rem;padding-top:.9rem}
.pager>:last-child{text-align:end;grid-column:2}
.pager a{display:inline-block;padding:.2rem 0}
.pager b{display:block;font-size:.8rem;color:var(--quiet)}
.pager .headline a{display:inline;padding-block:.15rem}
.pager .headline{font-family:var(--text);font-weight:700;line-height:1.3}
@media(max-width:30rem){.pager{grid-template-columns:1fr}.pager>:last-child{grid-column:1}}
.box{background:var(--tint);border-top:3px solid var(--line);padding:1rem 1.1rem;margin-top:2.75rem;
  font-size:.95rem}
.box h2{font-size:1.05rem;letter-spacing:0}
.box ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem;margin-top:.4rem}
.box a{display:inline-block;padding:.25rem 0}
.readers{list-style:none;padding:0!important;display:grid;
  grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.75rem}
.readers li{margin:0!important}
.readers a{display:block;height:100%;border:1px solid var(--quiet);padding:.6rem .8rem;
  font-family:var(--label);font-size:.95rem;font-weight:700;text-decoration:none}
.readers a:hover{background:var(--tint)}
.readers small{display:block;font-weight:400;font-size:.8rem;color:var(--quiet)}
.search{font-family:var(--label);margin-top:.8rem}
.search label{font-size:.85rem;color:var(--quiet)}
.search div{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.3rem}
.search input,.search button{font:inherit;color:inherit;background:none;border:1px solid var(--quiet);
  padding:.5rem .7rem}
.search input{flex:1 1 12rem;min-width:0}
.search button{font-weight:700;cursor:pointer}
.address{font-size:1rem;background:var(--tint);padding:.7rem .9rem;-webkit-user-select:all;
  user-select:all;display:block;overflow-wrap:anywhere}
.hint{font-size:.85rem;color:var(--quiet)}
dt{font-weight:700;margin-top:.6rem}
dd{margin:0}
`;
