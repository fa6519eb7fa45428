/** What writers' tools mark beyond Markdown is translated, or goes with a problem; in code it is shown. */
import { describe, expect, it } from "vitest";
import { bodyHtml } from "../../body-html.ts";
import { CLEANED, manuscriptOf, parseText, story } from "../parse-text.ts";

const fromMarkdown = (text: string): string => bodyHtml(manuscriptOf(text, "articles/x.md"));
const fromHtml = (text: string): string =>
  bodyHtml(manuscriptOf(`---\ntitle: T\n---\n${text}`, "articles/x.html"));

describe("Obsidian's marks", () => {
  it.each([
    ["a link", "See [[Bridges]].", '<p>See <a href="Bridges">Bridges</a>.</p>'],
    ["a picture whose name has a blank", "![A loaf](rye loaf.png)", '<p><img src="rye%20loaf.png" alt="A loaf"></p>'],
    ["a picture with a title", '![t](x.png "a b.png")', '<p><img src="x.png" alt="t" title="a b.png"></p>'],
    ["a picture shown as code", "`![t](a b.png)`", "<p><code>![t](a b.png)</code></p>"],
    ["a link with words", "See [[Bridges|the *old* one]].", '<p>See <a href="Bridges">the <em>old</em> one</a>.</p>'],
    ["a link to a heading", "See [[Bridges#Piers]] and [[#Below]].", '<p>See <a href="Bridges#Piers">Bridges > Piers</a> and Below.</p>'],
    ["a link in a table", "| a |\n|---|\n| [[N\\|one]] |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href=\"N\">one</a></td>\n</tr>\n</tbody>\n</table>"],
    ["another text", "![[Old bridges]]", '<p><a href="Old%20bridges">Old bridges</a></p>'],
    ["a picture with its size", "![[map one.png|300x200]] ![[b.jpg|A bridge]]", '<p><img src="map%20one.png" alt="map one" width="300" height="200"> <img src="b.jpg" alt="A bridge"></p>'],
    ["no link of a wiki", "A [[1]](https://e.org/).", '<p>A <a href="https://e.org/">[1]</a>.</p>'],
    ["a highlight", "It is ==*very* old==.", "<p>It is <mark><em>very</em> old</mark>.</p>"],
    ["no highlight", "a == b, x==y and z==w", "<p>a == b, x==y and z==w</p>"],
    ["a callout that folds", "> [!tip]- Read *this*\n> Now.", "<blockquote>\n<p><strong>Read <em>this</em></strong><br>\nNow.</p>\n</blockquote>"],
    ["a callout without a label", "> [!NOTE]\n> Now.", "<blockquote>\n<p><strong>Note</strong><br>\nNow.</p>\n</blockquote>"],
    ["a note within a line", "One %%to myself%% two.", "<p>One  two.</p>"],
    ["a note over paragraphs", "One.\n\n%%\nnot\n\n- yet\n%%\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"],
    ["a note that nobody ended", "One.\n\n%%\nnot\n\nyet", "<p>One.</p>"],
    ["notes that nobody can pair", "- One %%\nnot\n\nyet\n%%\n\nTwo.", "<ul>\n<li>One</li>\n</ul>\n<p>Two.</p>"],
    ["a stray mark before notes", "One %% two.\n\nThree.\n\n%%not%%\n\nFour.", "<p>One</p>\n<p>Four.</p>"],
    ["percents over paragraphs", "From 5%% on.\n\nTo 6%% and on.", "<p>From 5%% on.</p>\n<p>To 6%% and on.</p>"],
    ["percents", "From 5%% to 6.", "<p>From 5%% to 6.</p>"],
  ])("are read: %s", (_what, text, html) => {
    expect(fromMarkdown(text)).toBe(html);
  }); // prettier-ignore

  it.each([
    ["hides what follows", "One.\n\n%%\nnot\n\nyet", [3]],
    ["hides up to the last mark", "- One %%\nnot\n\nyet\n%%\n\nTwo.", [1]],
    ["is published", "One.\n\nTwo %% to myself", [3]],
    ["opens a line and is published", "One.\n\n%% to myself", [3]],
    ["is a percent", "From 5%% to 6.", []],
    ["is none, as all notes end", "One %%a%%.\n\n%%\nb\n\nc\n%%\n\nTwo.", []],
  ])("are told of with the line where one has no clear end and %s", (_what, text, lines) => {
    const { problems } = parseText(text, "articles/x.md");
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual(lines.map((line) => [line, "unpaired-note"]));
  }); // prettier-ignore

  it("stay private where Markdown is cleaned, too", () => {
    const text = `${story[0]}\n\n%%\nnot yet\n%%\n\n${story[1]}\n\n${story[2]}`;
    expect(bodyHtml(manuscriptOf(text, "articles/x.md", CLEANED))).not.toContain("not yet");
  });

  it("leave notes on record, by their lines", () => {
    const { dropped } = manuscriptOf("One %%a%%.\n\n%%\nb\n%%\n\n{% comment %}\nc\n{% endcomment %}\n\n{# d #}", "articles/x.md");
    expect(dropped.map(({ line, text, rule }) => [line, text, rule])).toEqual([
      [1, "a", "comment"], [4, "b", "comment"], [8, "c", "comment"], [11, "d", "comment"],
    ]);
  }); // prettier-ignore
});

describe("a picture has the size that is written", () => {
  it.each([
    ["behind its words", "![A|30](https://e.org/a.png)", 'alt="A" width="30"'],
    ["in both directions", "![A|30x20](https://e.org/a.png)", 'alt="A" width="30" height="20"'],
    ["behind its address", "![A](https://e.org/a.png =30x20)", 'alt="A" width="30" height="20"'],
    ["in attributes of kramdown", '![A](https://e.org/a.png){: width="30px" .b}', 'alt="A" width="30"'],
    ["in attributes of Pandoc", "![A](https://e.org/a.png){width=30 height=50%}", 'alt="A" width="30"'],
    ["in Obsidian, with words", "![[a.png|A b|30x20]]", 'alt="A b" width="30" height="20"'],
  ])("%s", (_where, text, attributes) => {
    expect(fromMarkdown(text)).toMatch(new RegExp(`^<p><img src="[^"]*a\\.png" ${attributes}></p>$`, "u"));
  }); // prettier-ignore

  it("but words in braces and lines stay", () => {
    expect(fromMarkdown("![a|b](https://e.org/a.png) {b} a|30")).toBe(
      '<p><img src="https://e.org/a.png" alt="a|b"> {b} a|30</p>',
    );
  });
});

describe("notes and names of Obsidian and Pandoc", () => {
  it("within a sentence are notes below the text", () => {
    const html = fromMarkdown("A^[Of *one* [b](https://e.org/).] and[^c].\n\n[^c]: D.");
    expect(html).toContain('A<sup id="fnref-1">[1]</sup> and<sup id="fnref-2">[2]</sup>.');
    expect(html).toMatch(/<li id="fn-1">Of <em>one<\/em> <a href="https:\/\/e.org\/">b<\/a>.<\/li>/u);
  }); // prettier-ignore

  it("at the end of a block are its id", () => {
    expect(fromMarkdown("[[#^a1b2c3]] It rained. ^a1b2c3\n\n10 ^2")).toBe(
      '<p id="part-a1b2c3"><a href="#part-a1b2c3">a1b2c3</a> It rained.</p>\n<p>10 ^2</p>',
    );
  });
});

describe("a definition list", () => {
  it.each([
    ["with several meanings", "Weir\n: A *low* dam.\n: A fence.", "<dl>\n<dt>Weir</dt>\n<dd>A <em>low</em> dam.</dd>\n<dd>A fence.</dd>\n</dl>"],
    ["with several terms and paragraphs", "Weir\nDam\n\n:   One,\nwrapped.\n\n    - a\n\nLeat\n:   Two.", "<dl>\n<dt>Weir</dt>\n<dt>Dam</dt>\n<dd>\n<p>One,\nwrapped.</p>\n<ul>\n<li>a</li>\n</ul>\n</dd>\n<dt>Leat</dt>\n<dd>Two.</dd>\n</dl>"],
    ["which code goes on", "Weir\n:   So:\n\n        a  b\n\nAfter.", "<dl>\n<dt>Weir</dt>\n<dd>\n<p>So:</p>\n<pre><code>a  b\n</code></pre>\n</dd>\n</dl>\n<p>After.</p>"],
    ["with links that are named below it", "Weir\n: See [the Map][Map].\n\n[map]: https://e.org/", '<dl>\n<dt>Weir</dt>\n<dd>See <a href="https://e.org/">the Map</a>.</dd>\n</dl>'],
    ["but not prose that was wrapped before a colon", "one\ntwo\nthree\nfour\n: five", "<p>one\ntwo\nthree\nfour\n: five</p>"],
    ["but not a colon without a term", "One.\n\n- a\n\n: b", "<p>One.</p>\n<ul>\n<li>a</li>\n</ul>\n<p>: b</p>"],
    ["but not a table", "| a | b |\n|---|---|\n: x", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>: x</td>\n<td></td>\n</tr>\n</tbody>\n</table>"],
    ["but not code", "```\nWeir\n: A dam.\n```", "<pre><code>Weir\n: A dam.\n</code></pre>"],
  ])("is one %s", (_what, text, html) => {
    expect(fromMarkdown(`---\ntitle: T\n---\n${text}`)).toBe(html);
  }); // prettier-ignore

  it("knows the lines of what it names", () => {
    const { references } = manuscriptOf("Weir\n: A dam.\n\n  ![b](b.png)\n", "articles/x.md");
    expect(references).toEqual([{ kind: "image", address: "b.png", line: 4 }]);
  });
});

describe("a container", () => {
  it.each([
    ["without a title", ":::note\nRest *it*.\n:::", "<p>Rest <em>it</em>.</p>"],
    ["with a title", "A.\n\n:::tip Dough\nRest it.\n:::\nB.", "<p>A.</p>\n<p><strong>Dough</strong><br>\nRest it.</p>\n<p>B.</p>"],
    ["with a title in brackets", ":::info[The *dough*]\n\n- rest\n\n:::", "<p><strong>The <em>dough</em></strong></p>\n<ul>\n<li>rest</li>\n</ul>"],
    ["in another", ":::: {.columns}\n::: {.column width=40%}\nA.\n:::\n::::", "<p>A.</p>"],
  ])("gives way to what is in it, %s", (_what, text, html) => {
    expect(fromMarkdown(`---\ntitle: T\n---\n${text}`)).toBe(html);
  }); // prettier-ignore

  it.each(["A ::: b.", ":::", "A.\n:::\nB.", "```\n:::note\n```"])(
    "is not what is written so: %j",
    (text) => {
      expect(fromMarkdown(text)).toContain(":::");
    },
  );

  it.each([
    ["::: {.content-hidden}\nNot yet.\n:::\n\nB.", "<p>A.</p>\n<p>B.</p>"],
    [":::: {#x .hidden}\n::: note\nNot yet.\n:::\nNor this.\n::::\nB.", "<p>A.</p>\n<p>B.</p>"],
    ["::: {.content-hidden}\nNot yet.\n\nB.", "<p>A.</p>"],
    ['::: {.content-hidden when-format="pdf"}\nB.\n:::', "<p>A.</p>\n<p>B.</p>"],
    ["::: {.hidden-gem}\nB.\n:::", "<p>A.</p>\n<p>B.</p>"],
  ])("that is hidden shows nothing: %j", (text, html) => {
    expect(fromMarkdown(`A.\n\n${text}`)).toBe(html);
  });

  it("is on record, by the lines of its fences", () => {
    const { dropped } = manuscriptOf("A.\n\n:::note\nB.\n:::", "articles/x.md");
    expect(dropped.map(({ line, text }) => [line, text])).toEqual([[3, ":::note"], [5, ":::"]]);
  }); // prettier-ignore
});

describe("a file that code is of", () => {
  it.each([
    ['js title="src/main.js" {2,4-5}', "src/main.js", "js"],
    ["js {title='main.js'}", "main.js", "js"],
    ["python:read.py", "read.py", "python"],
    ["toml filename=a.toml", "a.toml", "toml"],
  ])("is named above it: %s", (fence, name, language) => {
    const html = `<p><code>${name}</code></p>\n<pre><code class="language-${language}">a\n</code></pre>`;
    expect(fromMarkdown(`A.\n\n\`\`\`${fence}\na\n\`\`\``)).toBe(`<p>A.</p>\n${html}`);
  });

  it.each(["js {2,4-5}", "rust,no_run", "c++", "js showLineNumbers"])("is none: %s", (fence) => {
    expect(fromMarkdown(`A.\n\n\`\`\`${fence}\na\n\`\`\``)).toMatch(/^<p>A\.<\/p>\n<pre>/u);
  });
});

describe("shortcodes and tags", () => {
  it.each([
    ["a film of Zola", '{{ youtube(id="abc123") }}', '<p><a href="https://www.youtube.com/watch?v=abc123">https://www.youtube.com/watch?v=abc123</a></p>'],
    ["a film", "{{< youtube abc123 >}}", '<p><a href="https://www.youtube.com/watch?v=abc123">https://www.youtube.com/watch?v=abc123</a></p>'],
    ["a film with its title", '{{< vimeo id="1" title="The talk" >}}', '<p><a href="https://vimeo.com/1">The talk</a></p>'],
    ["a post elsewhere", '{{< x user="ada" id="7" >}}', '<p><a href="https://x.com/ada/status/7">https://x.com/ada/status/7</a></p>'],
    ["a figure with Markdown", '{{< figure src="https://e.org/a.png" caption="*B* [c](https://e.org/)" attr="D" attrlink="https://e.org/d" >}}', '<figure><img src="https://e.org/a.png" alt="B c"><figcaption><em>B</em> <a href="https://e.org/">c</a> <a href="https://e.org/d">D</a></figcaption></figure>'],
    ["a reference that is shown", 'See {{< ref "herbs/peas.md" >}}.', '<p>See <a href="herbs/peas.md">peas</a>.</p>'],
    ["a reference in HTML", '<a href="{{< ref "peas.md" >}}">peas</a>', '<p><a href="peas.md">peas</a></p>'],
    ["another post that is shown", "See {% post_url 2023-11-20-frost %}.", '<p>See <a href="2023-11-20-frost">2023-11-20-frost</a>.</p>'],
    ["a sound", '{{< audio src="bell.mp3" title="A bell" >}}', '<p><a href="bell.mp3">A bell</a></p>'],
    ["an include of a film", '{% include video id="abc123" provider="youtube" %}', '<p><a href="https://www.youtube.com/watch?v=abc123">https://www.youtube.com/watch?v=abc123</a></p>'],
    ["an include with a description", '{% include image.html url="https://e.org/a.png" description="B" %}', '<figure><img src="https://e.org/a.png" alt="B"><figcaption>B</figcaption></figure>'],
    ["what kramdown is told", "* TOC\n{:toc}\n\n{::options a=\"b\" /}\n\nA{::comment} b {:/comment}.", "<p>A.</p>"],
    ["tables of contents", "[TOC]\n\nA.\n\n[[toc]]\n\n[[_TOC_]]\n${toc}\n{:toc}\n@[toc]", "<p>A.</p>"],
    ["no other mention of one", "`[TOC]`\n\nSee [TOC] and\n[toc]\n\n[toc]: https://e.org/", '<p><code>[TOC]</code></p>\n<p>See <a href="https://e.org/">TOC</a> and\n<a href="https://e.org/">toc</a></p>'],
    ["abbreviations", "HTML, C++, R_&-D and `HTML`; XHTML.\n\n*[HTML]: Hyper *Text*\n*[C++]: A language\n*[R_&-D]:", '<p><abbr title="Hyper *Text*">HTML</abbr>, <abbr title="A language">C++</abbr>, <abbr>R_&#x26;-D</abbr> and <code>HTML</code>; XHTML.</p>'],
    ["abbreviations in lists", "1. **W3C HTML**\n\n*[W3C HTML]: a\n*[W3C]: b\n", '<ol>\n<li><strong><abbr title="a">W3C HTML</abbr></strong></li>\n</ol>'],
    ["no emphasis that looks like one", "*[HTML]: a* b.", "<p><em>[HTML]: a</em> b.</p>"],
    ["Markdown in HTML", '<div markdown="1">\n*a*\n\n- b\n</div>', "<p><em>a</em></p>\n<ul>\n<li>b</li>\n</ul>"],
    ["a figure over lines", '{{< figure\n  src="https://e.org/a.png"\n  alt="A"\n  caption="B"\n  width="9"\n>}}', '<figure><img src="https://e.org/a.png" alt="A" width="9"><figcaption>B</figcaption></figure>'],
    ["a reference", '[peas]({{< ref "peas.md#sow" >}})', '<p><a href="peas.md#sow">peas</a></p>'],
    ["code of Hugo", '{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}', '<pre><code class="language-go">x := 1\n</code></pre>'],
    ["code of Jekyll", "{% highlight ruby %}\nputs 1\n{% endhighlight %}", '<pre><code class="language-ruby">puts 1\n</code></pre>'],
    ["another post", "[frost]({% post_url 2023-11-20-frost %})", '<p><a href="2023-11-20-frost">frost</a></p>'],
    ["an include of a figure", '{% include figure.html src="https://e.org/a.png" alt="A" %}', '<figure><img src="https://e.org/a.png" alt="A"></figure>'],
    ["what is raw", "{% raw %}A {{ site.x }}.{% endraw %}", "<p>A {{ site.x }}.</p>"],
    ["what is only shown", "A {{</* figure */>}}.", "<p>A {{&#x3C; figure >}}.</p>"],
    ["addresses of the site", '[a]({{ "https://e.org/a" | relative_url }}) {{ site.baseurl }}b', '<p><a href="https://e.org/a">a</a> b</p>'],
    ["other templates", "Write {{ name }} there.", "<p>Write {{ name }} there.</p>"],
    ["attributes of blocks", "## Peas {#peas .x}\n\nA.\n{: .note}\n\n{:ok, 1} is a tuple.", '<h2 id="part-peas">Peas</h2>\n<p>A.</p>\n<p>{:ok, 1} is a tuple.</p>'],
    ["code, which shows them", "`{% x %}` `{{< y >}}` `[[z]]` `%%`\n\n    {% indented %} $a$", "<p><code>{% x %}</code> <code>{{&#x3C; y >}}</code> <code>[[z]]</code> <code>%%</code></p>\n<pre><code>{% indented %} $a$\n</code></pre>"],
  ])("are translated: %s", (_what, text, html) => {
    expect(fromMarkdown(`---\ntitle: T\n---\n${text}`)).toBe(html);
  }); // prettier-ignore

  it.each([
    ["code", "{% highlight js %}\na < b\n{% endhighlight %}", '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    ["a film", "<p>{{< youtube abc >}}</p>", '<p><a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></p>'],
    ["code, which shows them", "<pre>{% x %}</pre>", "<pre>{% x %}</pre>"],
  ])("are translated in HTML: %s", (_what, text, html) => {
    expect(fromHtml(text)).toBe(html);
  }); // prettier-ignore

  it.each([
    ["a sentence", "A {{< box >}}b *c*{{< /box >}} d.", "<p>A b <em>c</em> d.</p>"],
    ["others", '{{< tabs >}}{{% tab "x" %}}a{{% /tab %}}{{< /tabs >}}', "<p>a</p>"],
    ["lines of their own", "{{< box >}}\n- a\n\n- b\n{{< /box >}}", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>"],
  ])("that are not known lose nothing of what is between them in %s", (_, text, html) => {
    expect(fromMarkdown(`---\ntitle: T\n---\n${text}`)).toBe(html);
  }); // prettier-ignore

  it.each(["{{< facebook 123 >}}", '{{< facebook "javascript:alert(1)" >}}'])(
    "link to nothing that is no address: %s",
    (shortcode) => {
      const { manuscript, problems } = parseText(`One.\n\n${shortcode}`, "articles/x.md");
      expect(manuscript && bodyHtml(manuscript)).toBe("<p>One.</p>");
      expect(problems).toMatchObject([{ rule: "untranslated-mark", line: 3 }]);
    },
  );

  it.each([
    ["articles/x.md", "One.\n\n{{< gallery >}}\n\n{% include ad.html %}\n\n{{% note %}}\nKept.\n{{% /note %}}"],
    ["articles/x.html", "---\ntitle: T\n---\n<p>One.</p>{{< gallery >}}\n{% include ad.html %}\n{{% note %}}<p>Kept.</p>{{% /note %}}"],
  ])("that are not known in %s go, each with its line, and leave what is in them", (path, text) => {
    const { manuscript, problems } = parseText(text, path);
    expect(manuscript && bodyHtml(manuscript)).toBe("<p>One.</p>\n<p>Kept.</p>");
    const lines = ["gallery", "include", "note"].map((name) => text.split("\n").findIndex((line) => line.includes(`${name} `)) + 1);
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual(lines.map((line) => [line, "untranslated-mark"]));
    expect(manuscript?.dropped.map(({ rule }) => rule)).toContain("untranslated");
  }); // prettier-ignore
});

it("names of texts and files may lie in any folder, addresses may not", () => {
  const text = `[[A b#c]] ![[d.png]] [e]({{< ref "f.md#g" >}}) [h]({% post_url 2020-01-01-i %}) [j](k.md)`;
  const { references = [] } = manuscriptOf(text, "articles/x.md");
  expect(references.map(({ kind, address, anywhere }) => [kind, address, anywhere])).toEqual([
    ["link", "A%20b#c", true], ["image", "d.png", true], ["link", "f.md#g", true], ["link", "2020-01-01-i", true],
    ["link", "k.md", undefined],
  ]);
}); // prettier-ignore

describe("TeX", () => {
  it.each([
    ["in a line", "The sum $a_1 * b_2 * c$ of *x*.", "<p>The sum $a_1 * b_2 * c$ of <em>x</em>.</p>"],
    ["in brackets", "So \\( a^2_1 \\) and \\[ x \\].", "<p>So \\( a^2_1 \\) and \\[ x \\].</p>"],
    ["over lines that look like lists", "$$\na\n- b\n= c\n$$", "<p>$$\na\n- b\n= c\n$$</p>"],
    ["in a quotation", "> $$\n> a_1\n> $$", "<blockquote>\n<p>$$\na_1\n$$</p>\n</blockquote>"],
    ["unlike prices", "It costs $5 to $10, *not* $20.", "<p>It costs $5 to $10, <em>not</em> $20.</p>"],
    ["unlike addresses", "[a](https://e.org/$x_1$) <b title=\"$x_1$\">b</b>", '<p><a href="https://e.org/$x_1$">a</a> <b>b</b></p>'],
    ["unlike code", "`$a_1$`", "<p><code>$a_1$</code></p>"],
  ])("stays as it is written %s", (_where, text, html) => {
    expect(fromMarkdown(text)).toBe(html);
  }); // prettier-ignore
});
