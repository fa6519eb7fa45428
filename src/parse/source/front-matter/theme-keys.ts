/** Keys that only a theme or a generator reads: known, and nothing to us. Spelling is free. */
import { foldName } from "../../../model/fold-name.ts";

const THEME_KEYS: ReadonlySet<string> = new Set(
  `
  active actions adsense ads allowComments analytics anchor archive asciinema author_profile
  authorbox autoCollapseToc author_url avatar
  bibliography bigimg bookCollapseSection bookComments bookFlatSection bookHidden bookToc
  breadcrumb breadcrumbs build _build
  cascade chapter charts classes class codeMaxLines collection collections color colour comment
  comment_id commentable comments contentCopyright copyright css cssclass cssclasses custom
  dateFormat difficulty disableComments disableToc disqus diagram
  editLink editPost eleventyComputed eleventyNavigation emoji enableComments enableToc
  episodeType explicit extends extra
  family favicon featured feature featuredpath figure flow fontawesome footer format
  gallery generator geo giscus
  header hero hideDate hideMeta hideSummary hidemeta highlight hideReadingTime
  icon image_caption image_credit imageCredit in_search_index index indexable
  isCJKLanguage isPost itunes
  katex keywords kind
  last_reviewed layout level libraries license licence likes lightgallery linkTitle location
  logo
  markup markup_engine markmap math mathjax mediatype menu menus mermaid meta metadata
  metaDescription metaTitle meta_description meta_title mood music
  nav nav_exclude nav_order navigation navTitle next no_index noindex
  og og_description og_title openGraph options order outputs outputs_format
  page_template pageid pagefind pagination paginate params parent pin pinned platform plantuml
  podcast position post_id postid prev previous print priority project ptype
  rating read_time readingTime reading_time reading_time_minutes related relatedPosts resources
  robots
  scripts search searchable seo sequence series share sharing show_date showDate
  showReadingTime showtoc show_toc show_sidebar sidebar sidebar_label sidebar_position sitemap
  skin social socialShare sort_by splash stylesheet styles subject
  table_of_contents template terms testimonials theme timestamp toc toc_label toc_sticky
  tocopen toot transparent twitter twitter_card twitter_image type typora-root-url
  updates
  version videos view views
  weather weight widget word_count wordpress_id wp_id
  guests host hosts
  `
    .split(/\s+/u)
    .filter((name) => name !== "")
    .map(foldName),
);

export function isThemeKey(key: string): boolean {
  return THEME_KEYS.has(foldName(key));
}
