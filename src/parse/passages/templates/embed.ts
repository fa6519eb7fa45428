/** What is shown from elsewhere, by the name of its shortcode, as a link to it. */
import type { Arguments } from "./arguments.ts";
import { link, player, type TextForm } from "./writing.ts";

type Place = (first: string, second: string | undefined) => string;

const status =
  (site: string): Place =>
  (user, id) =>
    id === undefined ? `${site}/i/web/status/${user}` : `${site}/${user}/status/${id}`;

const PLACES: Readonly<Record<string, Place>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  tweet: status("https://twitter.com"),
  twitter: status("https://twitter.com"),
  x: status("https://x.com"),
  gist: (user, id) => `https://gist.github.com/${user}${id === undefined ? "" : `/${id}`}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
};

const PLAYERS = /^(?:audio|video)$/u;

export function embed(
  form: TextForm,
  name: string,
  { named, plain }: Arguments,
): string | undefined {
  const { user, id, title, provider } = named;
  const by = name === "video" && provider !== undefined ? provider : name;
  const place = Object.hasOwn(PLACES, by) ? PLACES[by] : undefined;
  const [first, second] = user === undefined ? [id ?? plain[0], plain[1]] : [user, id];
  if (PLAYERS.test(by)) return player(by, named["src"] ?? named["url"] ?? plain[0], title);
  if (place === undefined || first === undefined) return undefined;
  return link(form, /^https?:/u.test(first) ? first : place(first, second), title);
}
