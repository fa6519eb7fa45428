/**
 * The content of a Ghost post that has no HTML, as its editors keep it (Lexical, and Mobiledoc before),
 * as HTML. Only what such posts hold is read: cards of Markdown or HTML, and plain text.
 */
import { z } from "zod";
import { escapeHtml } from "../../model/escape.ts";

const card = z.tuple([
  z.string(),
  z.looseObject({ markdown: z.string().optional(), html: z.string().optional() }),
]);
const mobiledocSchema = z.looseObject({ cards: z.array(z.union([card, z.unknown()])).optional() });

interface Node {
  readonly type?: string | undefined;
  readonly tag?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly markdown?: string | undefined;
  readonly url?: string | undefined;
  readonly src?: string | undefined;
  readonly alt?: string | undefined;
  readonly children?: readonly Node[] | undefined;
}
const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({
    ...{ type: z.string().optional(), tag: z.string().optional(), text: z.string().optional() },
    ...{ html: z.string().optional(), markdown: z.string().optional(), url: z.string().optional() },
    ...{ src: z.string().optional(), alt: z.string().optional() },
    children: z.array(nodeSchema).optional(),
  }),
);

export function readLexical(
  lexical: string | null | undefined,
  mobiledoc: string | null | undefined,
): string {
  const root = parse(lexical, z.looseObject({ root: nodeSchema }))?.root;
  if (root !== undefined) return (root.children ?? []).map(block).join("\n");
  const cards = parse(mobiledoc, mobiledocSchema)?.cards ?? [];
  return cards
    .map((one) => card.safeParse(one).data?.[1])
    .map((payload) => payload?.html ?? payload?.markdown ?? "")
    .join("\n\n");
}

function parse<T>(text: string | null | undefined, schema: z.ZodType<T>): T | undefined {
  if (!text) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const TAGS: Readonly<Record<string, string>> = {
  paragraph: "p",
  quote: "blockquote",
  listitem: "li",
  list: "ul",
};

function block(node: Node): string {
  const inside = (node.children ?? []).map(block).join("");
  if (node.html !== undefined || node.markdown !== undefined)
    return node.html ?? node.markdown ?? "";
  if (node.text !== undefined) return escapeHtml(node.text);
  if (node.type === "linebreak") return "<br>";
  if (node.type === "image" && node.src)
    return `<img src="${node.src}" alt="${escapeHtml(node.alt ?? "")}">`;
  if (node.type === "link") return `<a href="${node.url ?? ""}">${inside}</a>`;
  const name = node.tag ?? TAGS[node.type ?? ""];
  return name === undefined ? inside : `<${name}>${inside}</${name}>`;
}
