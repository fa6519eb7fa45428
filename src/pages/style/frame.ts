/** What frames every page: skip link, masthead, footer. */
export const FRAME = `
.skip{position:absolute;inset-inline-start:1rem;top:-10rem;z-index:1;background:var(--ink);
  color:var(--paper);padding:.6rem 1rem;font-family:var(--label)}
.skip:focus{top:.5rem}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;
  gap:0 1.5rem;padding-top:1rem;margin-bottom:2.25rem}
.masthead::after{content:"";flex-basis:100%;height:6px;margin-top:.6rem;
  border-top:3px solid var(--line);border-bottom:1px solid var(--line)}
.name{font-size:1.7rem;font-weight:700;line-height:1.15;letter-spacing:-.02em}
.name a,.headline a{color:inherit;text-decoration:none}
.name a:hover,.headline a:hover{text-decoration:underline;text-decoration-thickness:.06em}
.masthead nav,.strip,.kicker,.meta,.pager,.foot,.hint,.more h2,.box{font-family:var(--label)}
.masthead nav{font-size:.9rem;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.masthead nav a,.foot a,.strip a{display:inline-block;padding:.3rem 0}
.front-page .masthead{display:block;text-align:center;padding-top:1.75rem;margin-bottom:0}
.front-page .name{font-size:clamp(2.5rem,1rem + 8vw,5rem);line-height:1;letter-spacing:-.03em}
.front-page .tagline{font-style:italic;color:var(--quiet);margin-top:.6rem}
.front-page .masthead::after{display:none}
.strip::before{content:"";flex-basis:100%;height:6px;border-top:3px solid var(--line);
  border-bottom:1px solid var(--line);margin-bottom:.25rem}
.strip{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;font-size:.85rem;
  border-bottom:1px solid var(--hair);padding-bottom:.25rem;margin:1.1rem 0 .5rem}
.strip p{padding:.3rem 0}
.masthead .strip nav{font-size:inherit}
.strip ul,.foot ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.foot{font-size:.85rem;color:var(--quiet);border-top:1px solid var(--line);margin-top:3.5rem;
  padding-top:.75rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem}
.foot p{padding:.3rem 0}
`;
