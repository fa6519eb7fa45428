/** A publication that has everything a page can show, in two directions, with a past to page through. */
import type { Block, NumberedArticle } from "../../src/model/article.ts";
import { makeArticle, makeParagraph } from "../make-article.ts";

const IMAGE = "https://images.example/lead.svg";

const WIDE_TABLE = `<table><tr>${"<td>Niederschlagsmengen</td>".repeat(9)}</tr><tr>${"<td>12,5</td>".repeat(9)}</tr></table>`;

const LONG_CODE = "gauge --now ".repeat(20) + "x".repeat(300);

const LONG_FORMULA = `<math display="block"><mrow>${"<mi>abcdefgh</mi><mo>+</mo>".repeat(12)}<mn>1</mn></mrow></math>`;

/** One block of each kind, as the parser makes them. */
const BLOCKS: readonly Block[] = [
  makeParagraph(
    "The tide gauge at the harbour has been mended, and the tables agree with the sea.",
  ),
  { kind: "heading", html: "<h2>What broke</h2>", text: "What broke" },
  {
    kind: "list",
    html: '<ol start="3"><li>the float</li><li>the pen</li></ol>',
    text: "3. the float\n4. the pen",
  },
  { kind: "list", html: "<ul><li>salt</li><li>rust</li></ul>", text: "• salt\n• rust" },
  {
    kind: "quotation",
    html: "<blockquote><p>It went up and down, mostly.</p></blockquote>",
    text: "It went up and down, mostly.",
  },
  { kind: "verse", html: "<p>The tide comes in,<br>\nthe tide goes out</p>", text: "The tide" },
  { kind: "table", html: WIDE_TABLE, text: "Niederschlagsmengen" },
  {
    kind: "image",
    html: '<p><img src="https://images.example/gauge.svg" alt="The gauge"></p>',
    text: "The gauge",
  },
  {
    kind: "image",
    html: '<p><img src="/media/0f3c/pier.png" alt="The pier" width="1200" height="800"></p>',
    text: "The pier",
  },
  { kind: "code", html: `<pre><code>${"gauge --now ".repeat(20)}</code></pre>`, text: "gauge" },
  { kind: "table", html: WIDE_TABLE, text: "Niederschlagsmengen" },
  {
    kind: "group",
    html: `<details open><summary>All of it</summary>${WIDE_TABLE}<p>Measured.</p></details>`,
    text: "All of it",
  },
  {
    kind: "quotation",
    html: `<blockquote>${WIDE_TABLE}<ul><li><p>So:</p><pre><code>${LONG_CODE}</code></pre></li></ul></blockquote>`,
    text: "So:",
  },
  {
    kind: "list",
    html: `<dl><dt id="part-weir">Weir</dt><dd>A <a href="#part-what-broke">low dam</a>: ${"Wasserstand".repeat(20)}</dd></dl>`,
    text: "Weir",
  },
  { kind: "paragraph", html: `<p>${LONG_FORMULA}</p>`, text: "abc" },
  {
    kind: "paragraph",
    html: '<p><a href="https://films.example/a"><img src="/media/0f3c/pier.png" alt="" width="1200" height="800"> A film</a>, and a note.<sup id="fnref-1">[1]</sup></p>',
    text: "A film, and a note.[1]",
  },
  { kind: "rule", html: "<hr>", text: "" },
  { kind: "list", html: '<ol><li id="fn-1">Below it.</li></ol>', text: "1. Below it." },
  makeParagraph(`An unbroken word: ${"Wasserstand".repeat(20)}.`),
];

const ARABIC: Partial<NumberedArticle> = {
  slug: "مكتبة-السوق",
  title: "مكتبة السوق تفتح أبوابها من جديد",
  standfirst: "بعد عام من الترميم عادت الكتب إلى رفوفها",
  summary: "بعد عام من الترميم عادت الكتب إلى رفوفها.",
  section: "ثقافة",
  byline: "ليلى",
  authors: ["ليلى"],
  tags: ["كتب"],
  origin: { name: "صحيفة الميناء", url: "https://example.com/a" },
  enclosures: [
    { address: "/media/0f3c/talk.mp3", type: "audio/mpeg", length: 32_000, duration: 90 },
    { address: "/media/0f3c/tour.mp4", type: "video/mp4", length: 64_000 },
  ],
  language: "ar",
  direction: "rtl",
  body: [
    makeParagraph("عادت مكتبة السوق إلى العمل يوم السبت، ووقف القراء في صف طويل أمام بابها."),
    { kind: "verse", html: "<p>يا دار<br>\nيا كتاب</p>", text: "يا دار\nيا كتاب" },
    { kind: "quotation", html: "<blockquote><p>كنا ننتظر</p></blockquote>", text: "كنا ننتظر" },
  ],
};

const MANY = 105;
const A_SLICE = 10;

/** Newest first: one with everything, one in Arabic, then many short ones in one section. */
export function makePublication(): NumberedArticle[] {
  const slice = Math.floor(MANY / A_SLICE) + 1;
  return [
    makeArticle(MANY + 2, {
      slug: "everything",
      title: "Tide gauge mended & the “tables” agree",
      standfirst: "After a winter of guessing, the harbour knows its water again",
      section: "Harbour",
      byline: "Ann Low and Bo Hay, at the pier",
      authors: ["Ann Low", "Bo Hay"],
      tags: ["tides", "instruments"],
      origin: { name: "Pier Post", url: "https://example.com/tides?a=1&b=2" },
      image: { address: IMAGE },
      published: "2026-01-01T00:00:00Z",
      publishedStated: true,
      updated: "2026-02-01T00:00:00Z",
      body: BLOCKS,
      slice,
    }),
    makeArticle(MANY + 1, { ...ARABIC, slice }),
    ...Array.from({ length: MANY }, (_, at) => {
      const n = MANY - at;
      return makeArticle(n, {
        title: `Short notice ${n}`,
        section: "Notices",
        slice: Math.floor((n - 1) / A_SLICE) + 1,
      });
    }),
  ];
}

export const REMOVED = {
  id: "urn:uuid:00000000-0000-5000-8000-000000009999",
  slug: "gone",
  formerSlugs: [],
  removed: "2026-02-01T00:00:00Z",
  revision: MANY + 3,
};

/** Every kind of page, with the status it answers. */
export const PAGES: readonly (readonly [path: string, status: number])[] = [
  ["/", 200],
  ["/articles/everything", 200],
  [`/articles/${encodeURIComponent("مكتبة-السوق")}`, 200],
  ["/articles/article-7", 200],
  ["/sections/notices", 200],
  ["/sections/notices/archive/1", 200],
  ["/authors/ann-low", 200],
  ["/archive/2", 200],
  ["/subscribe", 200],
  ["/search", 200],
  ["/search?q=short", 200],
  ["/search?q=absent", 200],
  ["/search?q=%22", 400],
  ["/feed", 200],
  ["/sections/notices/atom.xml", 200],
  ["/nothing-here", 404],
  ["/articles/gone", 410],
  ["/changes.json?since=never", 400],
];
