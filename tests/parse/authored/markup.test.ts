/** What markup says is published: in Markdown and in HTML alike. */
import { describe, expect, it } from "vitest";
import { bodyHtml } from "../../body-html.ts";
import { manuscriptOf } from "../parse-text.ts";

const fromMarkdown = (text: string): string => bodyHtml(manuscriptOf(text, "articles/x.md"));
const fromHtml = (text: string): string =>
  bodyHtml(manuscriptOf(`---\ntitle: T\n---\n${text}`, "articles/x.html"));

describe("a sentence", () => {
  it.each([
    ["unknown elements", "Printed on <x-paper>grey</x-paper> paper.", "<p>Printed on grey paper.</p>"],
    ["data", 'It weighs <data value="3">three</data> pounds.', "<p>It weighs three pounds.</p>"],
    ["a drawing", "Turn <svg><path d='M0 0'/></svg>left.", "<p>Turn left.</p>"],
    ["a reading", "<ruby>橋<rt>はし</rt></ruby>です。", "<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>です。</p>"],
    ["a formula", "So <math><msup><mi>a</mi><mn>2</mn></msup></math> grows.", "<p>So <math><msup><mi>a</mi><mn>2</mn></msup></math> grows.</p>"],
    ["its formula's source", "So <math><semantics><mi>a</mi><annotation encoding='application/x-tex'>a</annotation></semantics></math> grows.", "<p>So <math><mi>a</mi></math> grows.</p>"],
    ["an abbreviation", '<abbr title="Local Area Network">LAN</abbr> of mine.', '<p><abbr title="Local Area Network">LAN</abbr> of mine.</p>'],
    ["changes", "<del>red</del> <ins>blue</ins> H<sub>2</sub>O x<sup>2</sup> <mark>m</mark> <kbd>Esc</kbd>", "<p><del>red</del> <ins>blue</ins> H<sub>2</sub>O x<sup>2</sup> <mark>m</mark> <kbd>Esc</kbd></p>"],
    ["another language", 'He said <span lang="fr">bonjour <span class="x">toi</span></span>.', '<p>He said <span lang="fr">bonjour toi</span>.</p>'],
    ["mail and telephone", '<a href="mailto:a@example.org">Write</a> or <a href="tel:+4930123">call</a>.', '<p><a href="mailto:a@example.org">Write</a> or <a href="tel:+4930123">call</a>.</p>'],
  ])("is one paragraph with %s", (_what, text, html) => {
    expect(fromMarkdown(text)).toBe(html);
    expect(fromHtml(text)).toBe(html);
  }); // prettier-ignore
});

describe("markup that carries meaning", () => {
  it.each([
    ["a whole table", "<table><caption>Rain</caption><colgroup><col span=\"2\"></colgroup><thead><tr><th scope=\"col\" colspan=\"2\">A</th></tr></thead><tbody><tr><td rowspan=\"2\">1</td><td style=\"color: red; text-align: right\">2</td></tr></tbody><tfoot><tr><td>sum</td></tr></tfoot></table>",
      "<table><caption>Rain</caption><colgroup><col span=\"2\"></colgroup><thead><tr><th scope=\"col\" colspan=\"2\">A</th></tr></thead><tbody><tr><td rowspan=\"2\">1</td><td align=\"right\">2</td></tr></tbody><tfoot><tr><td>sum</td></tr></tfoot></table>"],
    ["how a list counts", '<ol start="4" type="a" reversed><li value="9">x</li></ol>', '<ol start="4" type="a" reversed><li value="9">x</li></ol>'],
    ["a definition list", "<dl><dt>Weir</dt><dd>A low dam.</dd></dl>", "<dl><dt>Weir</dt><dd>A low dam.</dd></dl>"],
    ["details whose words stand apart", "<details open><summary>More</summary>It rained.</details>", "<details open><summary>More</summary><p>It rained.</p></details>"],
    ["a figure", '<figure><img src="https://e.org/a.png" alt="A" width="8" height="6"><figcaption>B</figcaption></figure>', '<figure><img src="https://e.org/a.png" alt="A" width="8" height="6"><figcaption>B</figcaption></figure>'],
    ["code with every blank", "<pre><code class=\"language-sh x\">  a\n\n\tb  \n</code></pre>", "<pre><code class=\"language-sh\">  a\n\n\tb  \n</code></pre>"],
    ["code as highlight.js marks it", "<pre><code class=\"hljs lang-css\">a  {}</code></pre>", "<pre><code class=\"language-css\">a  {}</code></pre>"],
    ["code as Rouge marks it", "<div class=\"language-sh highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code><span class=\"nb\">cd</span>  x</code></pre></div></div>", "<pre><code class=\"language-sh\">cd  x</code></pre>"],
    ["code without its element", "<pre class=\"brush: php\">echo  1;</pre>", "<pre><code class=\"language-php\">echo  1;</code></pre>"],
    ["code in no language", "<div class=\"lang-en\"><pre><code class=\"x\">a</code></pre> <code class=\"x\">b</code></div>", "<pre><code>a</code></pre>\n<p> <code>b</code></p>"],
    ["sizes in pixels", '<p><img src="https://e.org/a.png" alt="" width="30px" height="20"></p>', '<p><img src="https://e.org/a.png" alt="" width="30" height="20"></p>'],
    ["the words of a gauge", "<p>So <meter value=\"0.6\">60 %</meter> full.</p>", "<p>So 60 % full.</p>"],
    ["the language of a box", '<div lang="ar" dir="rtl"><p>واحد</p></div>', '<p lang="ar" dir="rtl">واحد</p>'],
    ["the direction of a box of words", '<div dir="rtl">שלום</div>', '<p dir="rtl">שלום</p>'],
  ])("stays: %s", (_what, text, html) => {
    expect(fromMarkdown(text)).toBe(html);
    expect(fromHtml(text)).toBe(html);
  }); // prettier-ignore

  it.each([
    ["tasks", "- [x] dig\n- [ ] rest", "<li>☑ dig</li>\n<li>☐ rest</li>"],
    ["numbers of items", "7. seven\n8. eight", '<ol start="7">'],
    ["code, as Pandoc names its language", "~~~ {.ruby .numberLines}\nputs  1\n~~~", '<pre><code class="language-ruby">puts  1\n</code></pre>'],
    ["the sides of columns", "| a | b |\n|:-:|--:|\n| 1 | 2 |", '<td align="center">1</td>\n<td align="right">2</td>'],
  ])("stays in Markdown: %s", (_what, text, html) => {
    expect(fromMarkdown(text)).toContain(html);
  }); // prettier-ignore

  it.each([
    ["a list that counts down", "<ol reversed><li>a</li><li>b</li></ol>", "2. a\n1. b"],
    ["a list with a number of its own", '<ol><li>a</li><li value="7">b</li><li>c</li></ol>', "1. a\n7. b\n8. c"],
    ["a table with its caption", "<table><caption>Rain</caption><tr><td>1</td><td>2</td></tr></table>", "Rain\n1 | 2"],
  ])("reads as plain text: %s", (_what, text, plain) => {
    expect(manuscriptOf(text, "articles/x.md").body.map((block) => block.text)).toEqual([plain]);
  }); // prettier-ignore
});
