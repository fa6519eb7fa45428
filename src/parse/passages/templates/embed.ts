/** What is shown from elsewhere, by the name of its shortcode, as a link to it. */
import type { Arguments } from "./arguments.ts";
import { isAbsolute } from "../addresses.ts";
import { pageAt } from "../places/players.ts";
import { link, player, type TextForm } from "./writing.ts";

const PLAYERS = /^(?:audio|video)$/u;

export function embed(
  form: TextForm,
  name: string,
  { named, plain }: Arguments,
): string | undefined {
  const { user, id, title, provider } = named;
  const by = name === "video" && provider !== undefined ? provider : name;
  if (PLAYERS.test(by)) return player(by, named["src"] ?? named["url"] ?? plain[0], title);
  const [first, second] = user === undefined ? [id ?? plain[0], plain[1]] : [user, id];
  if (first === undefined) return undefined;
  const page = second === undefined ? pageAt(by, first) : pageOfUser(by, first, second);
  if (page === undefined) return undefined;
  const address = isAbsolute(first) ? first : page;
  return isAbsolute(address) ? link(form, address, title) : undefined;
}

/** Some shortcodes name whose it is, too. */
function pageOfUser(site: string, user: string, id: string): string | undefined {
  if (site === "gist") return pageAt(site, `${user}/${id}`);
  return pageAt(site, id)?.replace("/i/web/", () => `/${user}/`);
}
