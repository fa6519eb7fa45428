/** What an article encloses: sound and film to play where the article is read, all of it to fetch. */
import type { Article } from "../../model/article.ts";
import type { Enclosure } from "../../model/media.ts";
import { decodePath } from "../../model/addresses/old-path.ts";

interface PlayersProps {
  readonly article: Article;
}

export const Players = ({ article }: PlayersProps) => (
  <>
    {(article.enclosures ?? []).map((enclosure) => (
      <figure class="player">
        <Player enclosure={enclosure} {...article} />
        <figcaption>
          <a href={enclosure.address} type={enclosure.type}>
            {nameOf(enclosure)}
          </a>
          {enclosure.length !== undefined && ` · ${sizeOf(enclosure.length)}`}
        </figcaption>
      </figure>
    ))}
  </>
);

interface PlayerProps extends Pick<Article, "title"> {
  readonly enclosure: Enclosure;
}

/** The browser's own, which needs no script; nothing is loaded before somebody plays it. */
const Player = ({ enclosure: { address, type }, title }: PlayerProps) => {
  if (type.startsWith("audio/"))
    return <audio controls preload="none" src={address} aria-label={title} />;
  if (type.startsWith("video/"))
    return <video controls preload="none" src={address} aria-label={title} />;
  return null;
};

function nameOf({ address }: Enclosure): string {
  const path = address.replace(/[?#].*$/u, "");
  return decodePath(path.slice(path.lastIndexOf("/") + 1)) || address;
}

/** In units that every language of the pages writes alike. */
function sizeOf(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${Math.round(megabytes)} MB`;
}
