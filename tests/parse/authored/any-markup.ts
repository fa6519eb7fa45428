/** Markdown and HTML at random, well-formed and not, whose every line has a word of its own. */
import fc from "fast-check";

export interface Markup {
  readonly text: string;
}

/** `§` is replaced by a word that occurs nowhere else. */
const PIECES = [
  "§", "§", "§ § §.", "# §", "## §", "###### § ##", "§\n===", "§\n---", "- §", "* §\n  - §\n    1. §", "1. §\n2. §", "3) §",
  "- [x] §", "- [ ] §", "> §", "> > §\n> §", "> - §\n>\n>   §", "```§\n§\n```", "```\n§", "~~~ § x=1\n§\n~~~", "    §", "\t§",
  "| § | § |\n|---|:-:|\n| § | § |", "§ | §\n-|-\n§ | §", "*§* **§** ~~§~~ `§` ***§***", "§*§*§", "__§__ _§", "\\*§\\*", "&amp; § &copy;",
  "[§](https://example.org/§ \"§\")", "[§](local.html)", "[§][a]\n\n[a]: https://example.org/§", "[b]: https://example.org", "https://example.org/§", "<https://example.org/>",
  "![§](https://example.org/§.png)", "![§](§.png \"§\")", "§[^n]\n\n[^n]: §", "[^m]: §\n\n    §", "§  \n§  \n§", "§\\\n§", "---", "***", "<!-- § -->", "<!-- §\n§",
  "<div>§</div>", "<div>\n\n§\n\n</div>", "<p>§<p>§", "<b><p>§</b>§", "<i>§", "</div>§", "<table><tr><td>§", "<tr><td>§</td></tr>", "<ul><li>§<li>§</ul>",
  "<details><summary>§</summary>\n\n- §\n\n</details>", "<figure><img src=\"https://e.org/a.png\" alt=\"§\"><figcaption>§</figcaption></figure>",
  "<script>§</script>", "<style>§", "<textarea>§", "<title>§</title>§", "<plaintext>§", "<xmp>§", "<svg><text>§</text></svg>", "<math><mi>§</mi></math>",
  "<select><option>§</select>", "<iframe src=\"https://e.org/§\">§</iframe>", "<video controls>§</video>", "<noscript>§</noscript>", "<template>§</template>",
  "<button>§</button>", "<x-y>§</x-y>", "<ruby>§<rt>§</rt></ruby>", "<a href=\"https://e.org\"><h2>§</h2></a>", "<h1>§</h1>", "<center><font>§</font></center>",
  "<body>§", "<html>§", "<head>§</head>", "<frameset>§", "<form><input value=\"§\">§</form>", "<label>§", "<dl><dt>§<dd>§</dl>", "<pre>§\n  §</pre>", "<br>§<hr>§",
  "$§$ $$§$$", "[[§]]", "[[§|§]]", "{{< § >}}", "{% § %}", ":::§\n§\n:::", "==§==", "^[§]", "§ :§:", "<", "§ < § > §", "§<", "&#§;", "\u0000§", "\u202e§", "😀 §", "§\u3000§",
]; // prettier-ignore

export const anyMarkup: fc.Arbitrary<Markup> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("\n\n", "\n", "\n\n\n", " ")), {
    minLength: 1,
    maxLength: 14,
  })
  .map((pieces) => {
    let count = 0;
    const text = pieces
      .flat()
      .join("")
      .replace(/§/gu, () => `wo${String(count++).padStart(4, "0")}rd`);
    return { text };
  });
