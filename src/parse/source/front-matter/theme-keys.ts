/** Keys that only a theme or a generator reads: known, and nothing to us. Spelling is free. */
import { foldName } from "../../../model/fold-name.ts";

const THEME_KEYS: ReadonlySet<string> = new Set(
  `
  _build actions active ads adsense allowComments analytics anchor archive asciinema author_profile author_url
  authorbox autoCollapseToc avatar bibliography bigimg bookCollapseSection bookComments bookFlatSection bookHidden
  bookToc breadcrumb breadcrumbs build cascade chapter charts class classes codeMaxLines collection collections color
  colour comment comment_id commentable comments contentCopyright copyright css cssclass cssclasses custom dateFormat
  diagram difficulty disableComments disableToc disqus editLink editPost eleventyComputed eleventyNavigation emoji
  enableComments enableToc episodeType explicit extends extra family favicon feature featured featuredpath figure flow
  fontawesome footer format gallery generator geo giscus guests header hero hideDate hideMeta hidemeta hideReadingTime
  hideSummary highlight host hosts icon image_caption image_credit imageCredit in_search_index index indexable
  isCJKLanguage isPost itunes katex keywords kind last_reviewed layout level libraries licence license lightgallery
  likes linkTitle location logo markmap markup markup_engine math mathjax mediatype menu menus mermaid meta
  meta_description meta_title metadata metaDescription metaTitle mood music nav nav_exclude nav_order navigation
  navTitle next no_index noindex og og_description og_title openGraph options order outputs outputs_format
  page_template pagefind pageid paginate pagination params parent pin pinned plantuml platform podcast position
  post_id postid prev previous print priority project ptype rating read_time reading_time reading_time_minutes
  readingTime related relatedPosts resources robots scripts search searchable seo sequence series share sharing
  show_date show_sidebar show_toc showDate showReadingTime showtoc sidebar sidebar_label sidebar_position sitemap skin
  social socialShare sort_by splash styles stylesheet subject table_of_contents template terms testimonials theme
  timestamp toc toc_label toc_sticky tocopen toot transparent twitter twitter_card twitter_image type typora-root-url
  updates version videos view views weather weight widget word_count wordpress_id wp_id
  `
    .split(/\s+/u)
    .filter((name) => name !== "")
    .map(foldName),
);

export function isThemeKey(key: string): boolean {
  return THEME_KEYS.has(foldName(key));
}
