/** The icon: a folded sheet with a masthead and two columns, legible at 16 pixels, light and dark. */

export const ICON = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>path{fill:#1b1a18}rect{fill:#fdfcf8}
@media(prefers-color-scheme:dark){path{fill:#e9e4db}rect{fill:#151412}}</style>
<path d="M3 2h26v28H3z"/>
<rect x="7" y="6" width="18" height="5"/>
<rect x="7" y="14" width="8" height="3"/>
<rect x="7" y="19" width="8" height="3"/>
<rect x="7" y="24" width="8" height="3"/>
<rect x="17" y="14" width="8" height="13"/></svg>
`.replaceAll("\n", "");
