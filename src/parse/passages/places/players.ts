/** The pages of what sites play or show, as people open them, by the site's name and what it calls the thing. */
const PAGES: Readonly<Record<string, string>> = {
  youtube: "https://www.youtube.com/watch?v=*",
  vimeo: "https://vimeo.com/*",
  dailymotion: "https://www.dailymotion.com/video/*",
  spotify: "https://open.spotify.com/*",
  twitter: "https://twitter.com/i/web/status/*",
  x: "https://x.com/i/web/status/*",
  instagram: "https://www.instagram.com/p/*/",
  gist: "https://gist.github.com/*",
  facebook: "*",
};

/** Undefined for a site that is not known. */
export function pageAt(site: string, id: string): string | undefined {
  return Object.hasOwn(PAGES, site) ? PAGES[site]?.replace("*", () => id) : undefined;
}

/** The addresses of players, and the sites whose they are. */
const PLAYERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+)/iu, "youtube"],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/iu, "vimeo"],
  [/^(?:https?:)?\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/iu, "dailymotion"],
  [/^(?:https?:)?\/\/gist\.github\.com\/([\w-]+\/\w+)\.js/iu, "gist"],
  [/^(?:https?:)?\/\/open\.spotify\.com\/embed\/([\w/]+)/iu, "spotify"],
]; // prettier-ignore

/** The page of what a player plays; undefined for any other address. */
export function pageOf(player: string): string | undefined {
  for (const [address, site] of PLAYERS) {
    const id = address.exec(player)?.[1];
    if (id !== undefined) return pageAt(site, id);
  }
  return undefined;
}
