/**
 * The article's body: its blocks, each in what lays it out. What the publication has itself is named by its path,
 * so that a preview shows what is not deployed yet.
 */
import { raw } from "hono/html";
import type { Article, Block } from "../../model/article.ts";
import { pictureHtml } from "../../model/addresses/addresses-in.ts";
import { Players } from "./player.tsx";
import { scrolling } from "./scrolling.ts";

interface BodyProps extends BlocksProps {
  readonly article: Article;
}

export const Body = ({ article, body, table }: BodyProps) => (
  <>
    {article.image !== undefined && !article.image.inBody && (
      <figure class="lead-image">{raw(pictureHtml(article.image))}</figure>
    )}
    <Players article={article} />
    <Blocks body={body} table={table} />
  </>
);

interface BlocksProps {
  readonly body: readonly Block[];
  /** What to call a table to those who do not see it. */
  readonly table: string;
}

export const Blocks = ({ body, table }: BlocksProps) => (
  <div class="body">
    {body.map((block) => (
      <Laid block={block} table={table} />
    ))}
  </div>
);

interface LaidProps extends Omit<BlocksProps, "body"> {
  readonly block: Block;
}

const Laid = ({ block: { kind, html }, table }: LaidProps) => {
  // The parser has sanitised the HTML; the Content-Security-Policy would stop what it overlooked.
  const content = raw(scrolling(html, table));
  return kind === "verse" ? <div class="verse">{content}</div> : content;
};
