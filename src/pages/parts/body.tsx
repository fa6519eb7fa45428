/** The article's body: its blocks, each in what lays it out. */
import { raw } from "hono/html";
import type { Article, Block } from "../../model/article.ts";
import { pictureHtml, withOrigin } from "../../model/addresses-in.ts";
import { Players } from "./player.tsx";
import { scrolling } from "./scrolling.ts";

interface BodyProps extends BlocksProps {
  readonly article: Article;
}

export const Body = ({ article, body, table, origin }: BodyProps) => (
  <>
    {article.image !== undefined && !article.image.inBody && (
      <figure class="lead-image">{raw(withOrigin(pictureHtml(article.image), origin))}</figure>
    )}
    <Players article={article} origin={origin} />
    <Blocks body={body} table={table} origin={origin} />
  </>
);

interface BlocksProps {
  readonly body: readonly Block[];
  /** What to call a table to those who do not see it. */
  readonly table: string;
  readonly origin: string;
}

export const Blocks = ({ body, table, origin }: BlocksProps) => (
  <div class="body">
    {body.map((block) => (
      <Laid block={block} table={table} origin={origin} />
    ))}
  </div>
);

interface LaidProps extends Omit<BlocksProps, "body"> {
  readonly block: Block;
}

const Laid = ({ block: { kind, html }, table, origin }: LaidProps) => {
  // The parser has sanitised the HTML; the Content-Security-Policy would stop what it overlooked.
  const content = raw(scrolling(withOrigin(html, origin), table));
  return kind === "verse" ? <div class="verse">{content}</div> : content;
};
