/** English. */
import type { Language } from "./language.ts";

export const english: Language = {
  code: "en",
  functionWords:
    "the, of, and, to, in, a, an, is, was, were, are, be, been, has, have, had, that, this, it, its, he, she, they, we, I, you, his, her, their, our, on, for, with, as, at, by, from, or, but, not, which, who, when, will, would, could, can, said, than, then, there, into, about, after, before, so, if, no, all, one, what, how, do, did, does, my, me, him, them, us, only, also, more, most, some, any, because, while, where",
  sections:
    "world news, world, news, uk news, us news, local news, regional news, national, nation, politics, business, economy, money, finance, markets, sport, sports, football, cricket, rugby union, rugby, tennis, racing, science, technology, tech, health, education, environment, climate, culture, arts, entertainment, music, film, books, theatre, theater, television, tv, food, recipes, travel, lifestyle, life, style, fashion, opinion, comment, commentary, editorial, editorials, letters, letters to the editor, columns, columnists, features, obituaries, crime, weather, europe, africa, asia, middle east, americas, africa news, asia news, international, region, regional, local, city, country, community, communities, property, gardening, gardens, outdoors, motoring, cars, gaming, games, society, religion, history, people, family, royals, showbiz, celebrity, home news, home affairs, analysis, investigations, interviews, reviews, puzzles, photography, transport, wildlife, farming, weird news, odd news, obituary, rugby league, local sport, columnist, live blog, in depth, first person, long read, long reads, perspective, perspectives, letter, real estate, motors, heritage, consumer, housing, schools, courts, council",
  rubric: "section, category, rubric, desk",
  lines: {
    promo: {
      label:
        "read more, read also, see also, also read, more, related, related story, related article, read next, up next, don't miss, dont miss, watch, watch now, watch live, listen, listen now, see pictures, see photos, in pictures, in photos, must read, recommended, more on this, more on this story, more on this topic, you may like, what to read next, find out more, learn more, explore more, trending, exclusive video, keep reading, continue reading, click here for more, read the full story, poll, quiz, vote, live, live updates, more like this, editor's pick, related reading, from the archive, from our archive, explained, video, photos",
      whole:
        "read more here, read the full story here, read more from us, read full story, view more, see more, show more, load more, more stories, click here to read more, story continues below, article continues below, continue reading below, full story, click here for the full story, see it here, play video, watch the video, watch video, click to enlarge, view gallery, view all, see all, more details, swipe, scroll down",
      start:
        "read more about, read more on, read more from, read more stories, read also our, click here for more, click here to read, click to read, see more on, for more stories, for more news, for more on this, for more information about our, for the latest news, for all the latest, watch the video, catch up on all, if you liked this story, if you enjoyed this story, if you liked this post, you might also enjoy, you may also enjoy, this story is part of a series, this article is part of a series, this is part of a series, you might be interested in",
      end: "continue reading, story continues below, article continues below, read more here",
    },
    related: {
      whole:
        "don't miss, dont miss, most read, most popular, popular, popular posts, popular stories, most viewed, most shared, most commented, trending, trending now, trending stories, latest news, latest stories, latest articles, latest posts, recent posts, recent articles, recent news, related, related articles, related stories, related posts, related content, related news, related topics, related links, related coverage, related reading, related videos, recommended, recommended for you, recommended articles, recommended stories, recommended reading, you may also like, you might also like, you may like, more stories, more news, more stories like this, more like this, more on this story, more on this, more on this topic, more to explore, top stories, top news, editor's picks, editors picks, editors' picks, editor's choice, featured, featured stories, featured articles, read next, up next, what to read next, next up, must reads, must read, in case you missed it, in other news, other stories, also on this site, also in the news, see also, read more, further reading, suggested for you, sponsored stories, promoted stories, from around the web, around the web, from our partners, from the web, promoted content, sponsored content, paid content, you may have missed, similar articles, similar posts, similar stories, other news, keep reading, more articles, best of, best deals, shop now, watch, watch more, most watched, the latest, trending articles, what others are reading, people are reading, most discussed, hot topics, popular now, more headlines, top headlines, stories you may like, more great stories, from the archive, today's top stories, breaking news, just in, more top stories, you may also be interested in, related products, readers also read, others also read, readers also liked, related recipes, related books, more recipes, more videos, more news in video, topics you can follow, follow these topics, more coverage, you will also like, picked for you",
      label:
        "most read in, most read on, most viewed in, more from, more in, more on, more by, latest from, latest in, the latest in, top stories in, trending in, popular in, also in, stories from, related to, recommended by, read more on, also from",
      start:
        "more from, more in, most read in, most read on, latest from, latest in, most popular in, top stories in, trending in, you may also like, you might also like, related articles, related posts, stories you might like, more stories from, more stories by, other articles by, other posts by, articles by, posts by, view all posts by, see all posts by, more posts from, other news from",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, sign up for newsletters, newsletter sign up, newsletter signup, get the newsletter, sign up, subscribe to our newsletter, sign up for our newsletter, join our newsletter, join our mailing list, enter your email, enter your email address, your email address, email updates, get updates, follow us on social media, subscribe by email, subscribe via email, subscribe via rss, email alerts, sign up to our newsletter, sign up for email alerts, sign up now, get our newsletter",
      start:
        "subscribe via rss, sign up for our, sign up to our, subscribe to our, join our whatsapp, follow us on, like us on facebook, enter your email, get email notifications, receive notifications of new posts, get the latest news delivered, get all the latest, stay up to date with, missing out on the latest, join our mailing list, get morning report, keep up with",
      part: "sign up for our newsletter, sign up to our newsletter, subscribe to our newsletter, sign up to one of our newsletters, sign up for our free newsletter, delivered to your inbox, straight to your inbox, directly to your inbox, join the readers of our, sign up here for our, email in the box below, pop your email, never miss a post, check your spam folder, check your inbox, we have sent you an email, send you the stories, send you our, has been edited for clarity and",
    },
    subscription: {
      whole:
        "subscribe, subscribe now, subscribe today, become a member, become a subscriber, join now, support us, donate, donate now, make a donation, buy me a coffee, support our work, support our journalism, become a patron, gift this article, already a subscriber, subscribers only, for subscribers, this article is for subscribers, start your free trial, give a gift, get the app, download the app, download our app, contribute",
      start:
        "subscribe to continue, subscribe to read, subscribe for full access, subscribe now to, to continue reading, already a subscriber, support independent journalism, support quality journalism, you have reached your limit, unlock this article, log in to read, sign in to read, this content is for, this article is reserved for subscribers, this is a subscriber only, new customers only, please gamble responsibly, if you enjoyed this article, if you liked this article, if you like what we do, thank you for reading, thanks for reading, enjoying this article, did you like this article, this article is locked, this is a locked article, this story is for subscribers, this story is available exclusively, this content is exclusive",
      part: "when the fun stops stop, gamble responsibly, become a subscriber today, create an account or sign in, please consider supporting, please consider donating, please consider making a donation, become a patron",
    },
    consent: {
      whole:
        "accept, accept all, accept cookies, accept all cookies, reject all, reject, decline, manage preferences, manage cookies, manage my choices, cookie settings, cookie preferences, cookie policy, cookies, privacy settings, your privacy choices, do not sell my personal information, we value your privacy, i agree, agree and continue, got it, no thanks, allow, privacy preferences, we care about your privacy, your privacy, preferences",
      start:
        "we use cookies, this website uses cookies, this site uses cookies, our website uses cookies, by continuing to browse, by continuing to use, by clicking accept, by clicking on accept, by using this site, we value your privacy, we and our partners, we use your sign up, by signing up, by submitting your, by subscribing you agree, by entering your email, this site is protected by recaptcha, this site uses akismet, we care about your privacy, you can unsubscribe at any time, you can change your settings, you may unsubscribe at any time, privacy overview, necessary cookies, by registering",
      part: "store and read information on your device, store and or access information on a device, learn how your comment data is processed, the google privacy policy and terms of service apply, third party cookies, manage your cookie, unsubscribe at any time more info, you are agreeing to our, consent to the use of cookies, use of cookies, agree to our privacy policy, you agree to our, agree to receive, your details help us, your data helps us, we use your details, how we use your data, because you have not given consent, you need to accept cookies, may set cookies, external content, content from a third party",
    },
    "share-row": {
      whole:
        "share, share this, share this article, share this story, share this post, share it, share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp, share via email, share by email, share with friends, tweet, tweet this, pin it, pin this, pin this for later, pin for later, save, save for later, save article, print, print this, print article, print this page, email, email this, email this article, email to a friend, copy link, copy url, copied, link copied, comment, like, like this, bookmark, follow, following, follow us, facebook, twitter, linkedin, whatsapp, reddit, pinterest, telegram, flipboard, instagram, youtube, tumblr, snapchat, tiktok, threads, bluesky, mastodon, xing, pocket, messenger, flattr, vk, rss, rss feed, listen to this article, # shares, shares, # share, # likes, # views, views, text size, font size, larger text, smaller text, add to favorites, loading, like loading, i like, republish this article, download pdf, pdf, share article, share via, share options, share page, share now, share with, share this page, add to reading list, add to favourites, add to saved, add to my list, read later, increase text size, text larger, read aloud, send to a friend, show key events only, gift this story, send by email, sms, email link",
      start:
        "click to share on, click to email, click to print, share this on, share on facebook, share on twitter, share via, share this article on, follow us on facebook, follow us on twitter, opens in a new window",
      part: "opens in new window, share on facebook share on twitter",
    },
    advertisement: {
      whole:
        "advertisement, advertising, advertisements, ad, ads, sponsored, sponsored by, promoted, promoted by, paid post, advertorial, advertisement article continues below, advertisement continue reading below, advertisement scroll to continue, advertisement story continues below, story continues below advertisement, article continues after advertisement, ad feedback, remove ads, report this ad, affiliate links, skip advertisement, content continues after this ad, hide ad, close ad, ad choices, scroll to continue with content, this is an ad, article continues after ad",
      start:
        "this post contains affiliate links, this article contains affiliate links, this page contains affiliate links, as an amazon associate, we may earn a commission, we may earn commission, we may receive a commission, when you buy through our links, if you buy something through, products are independently selected",
      part: "participant in the amazon services, participant in the amazon associates, we may earn an affiliate commission, we may earn a commission, may earn a small commission, affiliate advertising program, advertisers do not influence our picks",
    },
    navigation: {
      whole:
        "menu, main menu, primary menu, toggle menu, toggle navigation, open menu, close menu, home, home page, homepage, search, search for, search site, search this site, log in, login, log out, logout, sign in, sign out, sign up, register, my account, account, my profile, profile, skip to content, skip to main content, skip to navigation, skip to recipe, jump to recipe, skip to footer, back, back to top, go to top, to top, top, top of page, scroll to top, next, previous, prev, next post, previous post, next article, previous article, older posts, newer posts, older post, newer post, older entries, newer entries, next page, previous page, close, open, more, show all, all, site map, sitemap, contact, contact us, about, about us, who we are, our team, faq, faqs, help, help center, support, jobs, careers, work with us, advertise, advertise with us, e-paper, epaper, e-edition, shop, store, archive, archives, categories, category, tags, topics, authors, videos, video, photos, podcasts, podcast, galleries, events, newsletters, breaking news, subscribe, navigation, site navigation, edition, editions, language, english, select language, dark mode, settings, notifications, print edition, today's e-edition, press, media kit, press releases, partners, services, products, login register, cart, checkout, apps, the app, live tv, live, watch live, tv schedule, horoscope, horoscopes, crossword, crosswords, sudoku, puzzles, weather forecast, sections, all sections, browse, follow us, customer service, my library, wish list, back to home, return to homepage, go back, view comments, jump to comments, toggle search, report an error, submit a tip, send us a tip, trending, links, blogroll, meta, recent comments, entries feed, comments feed, wordpress.org, entries rss, comments rss, site index, member login, create account, forgot password, password, username, remember me, lost your password, forgot your password, skip, go, submit, ok, yes, no, contests, place an obituary, place an ad, sign the guest book, key events, live feed, view image in fullscreen, view in fullscreen, disclosure statement, scroll down for video, allow and continue, read this next, turn on notifications",
      start: "skip to, jump to, go to main, you are here",
    },
    comments: {
      whole:
        "comments, comment, # comments, # comment, no comments, no comments yet, # responses, # response, # replies, # reply, # thoughts, # thought, leave a reply, leave a comment, post a comment, add a comment, add comment, write a comment, submit a comment, join the conversation, join the discussion, join the debate, view comments, view all comments, show comments, comments closed, comments are closed, comments are off, reader comments, readers comments, readers' comments, user comments, your comments, have your say, what do you think, tell us what you think, discussion, responses, reviews, latest comments, top comments, all comments, recent comments, leave a reply cancel reply, cancel reply, be the first to comment, load comments, load more comments, comments # , share your thoughts, leave your comment, leave your reply, leave a response, reader interactions, conversation, # comments so far, comment on this article, comment on this story, guest book, guestbook, condolences, leave a condolence",
      start:
        "# thoughts on, # thought on, # responses to, # response to, # comments on, # comment on, # replies to, one thought on, one response to, leave a reply to, comments on this, log in to comment, sign in to comment, login to comment, you must be logged in to, please log in to, comments are moderated, we welcome comments, we welcome reader comments, we ask that comments, we invite you to use our commenting, we encourage comments, comments are the responsibility",
    },
    "comment-form": {
      whole:
        "name, name required, your name, email required, mail will not be published, email will not be shown, email will not be published, website, your website, your comment, your message, post comment, post reply, submit comment, send comment, notify me of follow up comments, notify me of new comments via email, notify me of new posts by email, required, reply, # reply, report, report comment, flag, like reply, log in to reply, reply to this, view replies, hide replies, message, first name, last name, phone, captcha, send, spam protection, name email, comment name email website, upvote, downvote, replies, permalink",
      start:
        "your email address will not be published, your e-mail address will not be published, your email will not be published, required fields are marked, save my name email and website, notify me of follow, notify me of new, fields marked with, please enter your comment, please enter your name, you can use these html tags, fill in your details, you are commenting using, email required, name required, we will not show your address",
      part: "required fields are marked, in this browser for the next time i comment",
    },
    biography: {
      label:
        "about the author, about the authors, about the writer, about author, about me, author bio, author, the author, written by, meet the author, about our author, contributor, more about the author",
      start: "about the author, more about the author",
      part: "is a freelance journalist based, is a freelance writer based, is a freelance journalist who, is a freelance writer who, is a staff writer at, is a staff writer for, is a senior writer at, is a contributing writer, is the author of several books, can be reached at, follow him on twitter, follow her on twitter, follow them on twitter, you can follow her on, you can follow him on, receives funding from, declare no competing interests, declares no competing interests, does not work for consult own shares, declare no conflict, declares no conflict",
    },
    copyright: {
      whole: "all rights reserved, copyright, some rights reserved, no rights reserved",
      start:
        "copyright #, all content copyright, this material may not be published, reproduction in whole or in part, content copyright, published under a creative commons, this work is licensed under, licensed under a creative commons, this article was originally published, this story was originally published, this article first appeared, originally published at, originally published on, originally published in, the post first appeared, this post first appeared, reprinted with permission, republished with permission",
      end: "all rights reserved, some rights reserved, first appeared on, appeared first on",
      part: "without permission is prohibited, may not be reproduced without, may not be published broadcast rewritten, the post appeared first on, registered in england, registered office, company number, may reprint our articles, republish our articles for free, belongs to its respective owners, belong to their respective owners",
    },
    "tag-row": {
      label:
        "tags, tag, topics, topic, filed under, filed in, filed to, posted in, tagged, tagged with, tagged as, keywords, key words, categories, category, labels, in this article, in this story, related topics, mentioned in this article, more about",
      start: "filed under, tagged with, posted in, this entry was posted, tags:",
    },
    "reading-time": {
      whole:
        "# min read, # mins read, # minute read, # minutes read, # minutes to read, # min, # minutes, # minutes reading, reading time # min, reading time # minutes, reading time # minute, reading time, estimated reading time, time to read, read time # min, read time # minutes, est reading time # min, # second read, # seconds read, # minutes ago, # hours ago, # days ago, # hour ago, # day ago, # weeks ago, # week ago, # months ago, # month ago, # years ago, # year ago, an hour ago, a day ago, yesterday, just now, today",
      start: "reading time, estimated reading time, last updated # hours ago",
    },
    gallery: {
      label:
        "gallery, photo gallery, picture gallery, image gallery, slideshow, image, images, photos, pictures, # images, # photos, # pictures, gallery # images, gallery # photos, photo # of #, image # of #, picture # of #, slide # of #, # of #, in pictures, view gallery",
      start: "image # of, photo # of, picture # of, slide # of",
    },
    "scraper-debris": {
      whole:
        "bloggers like this, d bloggers like this, # bloggers like this, read full article, via, share this:, like this:, loading, error, page not found, javascript is disabled, please enable javascript, your browser does not support javascript, your browser does not support the video tag, this video is not available, embedded content, click to play, play, pause, mute, unmute, current time, duration, stream type live, volume, fullscreen, subtitles, captions off, chapters, auto, this is a modal window, media is not supported, caption, hide caption, toggle caption, show caption, enlarge this image, enlarge image, image caption, image source, view original, view original post, read original, download, embed, transcript, end, ends, more follows, mf, second take, # take, #nd take, #st take, adv",
      start:
        "please enable javascript, you need to enable javascript, your browser does not support, this video can not be played, javascript must be enabled, enable javascript, beginning of dialog window, this is a modal window, to view this video please enable, please turn on javascript, please activate javascript, turn on javascript, allow content provided by, view original content",
    },
    "source-filler": {
      whole:
        "read full article, read the full article, read more, continue reading, read the rest, read original article, original article, read the original article, full article, full story, view source, click here, link, here, read full story, read the full story, read more here, source link, source, original source, original, original post, read original, read on, more, article source, go to source, visit source, original story, view original",
    },
    footer: {
      whole:
        "about us, contact us, privacy policy, privacy, privacy notice, privacy statement, terms, terms of use, terms of service, terms and conditions, terms & conditions, legal, legal notice, imprint, disclaimer, cookie policy, cookies, accessibility, accessibility statement, accessibility help, editorial policy, editorial guidelines, code of conduct, corrections, complaints, advertise with us, advertising, work with us, careers, masthead, who we are, community guidelines, policies and standards, ad choices, adchoices, modern slavery statement, our journalists, our company, syndication, licensing, print subscriptions, e-edition, help centre, follow us, connect with us, get in touch, press office, powered by wordpress, proudly powered by wordpress, back to top, sitemap, rss, quick links, useful links, company, ethics policy, all topics, all writers, digital newspaper archive, securedrop, newsletters",
      start:
        "our standards the thomson reuters, powered by, proudly powered by, theme by, designed by, website by, site by, web design by, hosted by, built with, published by, terms of use, privacy policy, about us, contact us, do not sell my, this blog collects, this website is owned, blog at wordpress, create a free website, view full site, trade marks, registered in england, data returned from, we moderate all, caution this message, caution this email, caution external, external email, this email and any, this e-mail and any, this message and any, you received this message because, you are receiving this, you received this email, to unsubscribe from this group, sent from my, virus-free, notes to editors, note to editors, about the company, media contact",
      part: "privacy policy terms of, terms of service privacy policy, privacy policy and terms, terms of use privacy, contact us privacy, create a free website or blog, proudly powered by wordpress, all texts belong to, editors' code of, editors' code of practice, independent press standards, press standards body, if you are dissatisfied with the response, right to reply, opinions expressed in this article, opinions expressed here, views expressed in this article, views expressed are those, the views expressed, do not necessarily reflect",
    },
    "reader-call": {
      start:
        "have your say, got a story, got a news tip, have you got a story, do you have a story, do you have a tip, do you have a news tip, get involved with the news, send us your photos, send us your pictures, send us your stories, send your stories and photos, vote in our poll, take part in our poll, rate this article, rate this recipe, share your story with us, share your memories, did you make this recipe, have you made this recipe, did you like this recipe, spotted a mistake, spotted an error, see a mistake, found a mistake, something wrong with this article, letters should be no longer, letters should be kept, email your letters, write to us",
      part: "tell us what you think, tell us in the comments, let us know in the comments, let us know what you think, in the comments below, in the comments section, in the comment section, vote in our poll, take our poll, email our newsdesk, contact our newsdesk, email our news team, contact our news desk, leave a star rating, leave a rating below, tag us on, reserve the right to shorten, reserve the right to edit, reserves the right to edit, may be edited for length",
    },
  },
  appeal: {
    product:
      "newsletter, newsletters, inbox, e-mail alerts, email alerts, email, mailing list, app, apps, app store, google play, subscription, subscriptions, subscriber, subscribers, membership, paywall, breaking news, latest news, daily briefing, whatsapp channel, telegram channel, youtube channel, podcast, notifications, home screen, free bets, bonus, donation, gift, independent journalism, our journalism, quality journalism, magazine, digital edition, alerts, postcode, letters page, mailbox, special offer",
    action:
      "sign up, subscribe, download, get it, get our, join, register, click, tap, follow, turn on, put your, put down, enter your, pick the topics, choose, support, donate, contribute, make a gift, make a one off gift, give what, become, install, switch on, stake, write to us, send us, email us, let us know, tell us, log in, try, upgrade, unlock, buy, order, vote, find out more, read more, go to, visit, follow us, like us, share your",
    we: "we, our, us, we're, we've",
    you: "you, your, you're, you'll, you've",
    offer:
      "free, now, today, here, click here, this link, # a month, per month, a week, first month, trial, offer, every morning, every week, every friday, every day, delivered, straight to, the latest, never miss, stay up to date, up to date, price of a coffee, cancel anytime, any time, exclusive, terms apply, t&cs apply, below, big stories, biggest stories",
    data: "cookies, cookie, partners, personal data, privacy, privacy policy, consent, consented, data, preferences, device, personalised, personalized, browse, browsing, tracking, settings, third parties, 3rd parties, your details, adverts, unsubscribe, terms, opt out, ip address, analytics, choices, personal information, understanding of you",
  },
  by: "by, exclusive by, written by, posted by, words by, words, text by, text, story by, interview by, interview, report by, reported by, reporting by, author, from, byline, photos by, review by, published by, analysis by, opinion by, contributed by, submitted by, recipe by, as told to, reviewed by, compiled by, illustrations by",
  staff:
    "staff, staff reporter, staff reporters, staff writer, staff writers, staff correspondent, staff and agencies, staff and wire reports, our correspondent, our correspondents, our reporter, our special correspondent, our foreign staff, own correspondent, special correspondent, a correspondent, news desk, newsdesk, web desk, sports desk, newsroom, editorial board, the editorial board, editorial team, the editors, our editors, agencies, wire services, wire reports, news service",
  editors:
    "edited by, editing by, copy edited by, copy editing by, additional reporting by, additional reporting from, additional writing by, with additional reporting by, further reporting by, with reporting by, with contributions from, with contributions by, with assistance from, with help from, translated by, translation by, research by, fact checked by, editor, editors, transcribed by",
  contributed:
    "contributed to this report, contributed to this story, contributed to this article, contributed to this dispatch, contributed reporting, contributed research",
  material:
    "with files from, with material from, with reporting from, with information from, with inputs from, with input from, with agency inputs from, with additional material from, based on material from",
  jobs: "correspondent, reporter, editor, staff writer, staff reporter, columnist, journalist, contributor, writer, bureau chief, senior, political editor, associated press, special to, chief, freelance, education correspondent, photographer, university, college, institute, professor, lecturer",
  and: "and, with",
  in: "in, at",
  published:
    "published, published on, published at, posted, posted on, posted at, date, dated, first published, last published, created, created on, publication date, release date, issued, on",
  updated:
    "updated, last updated, last modified, modified, update, updated on, edited, last edited, revised",
  source:
    "source, sources, via, original source, from, courtesy of, first published in, first published by",
  credit:
    "photo, photos, photograph, photographs, picture, pictures, image, images, credit, photo credit, image credit, picture credit, image source, photo by, photograph by, picture by, illustration, illustration by, graphic, photography, courtesy, courtesy of, file photo, pic, screenshot, video still, composite, handout, photo courtesy of, image via, photo via, author provided, photo supplied, supplied, courtesy photo, family photo, submitted photo",
  facts:
    "when, where, what, who, tickets, ticket prices, price, prices, cost, admission, entry, entrance, doors, doors open, time, times, date, dates, venue, venues, place, location, address, opening hours, opening times, hours, open, open hours, duration, running time, running times, length, distance, start, finish, starting point, difficulty, getting there, how to get there, parking, booking, bookings, registration, contact, information, info, phone, telephone, tel, website, web, ages, age, cast, director, conductor, rating, genre, born, died, population, area, founded, capacity, attendance, serves, prep time, cook time, on stage, on show, programme, host, language",
  months:
    "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec",
  weekdays:
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun",
  dateWords: "at, on, of, the, st, nd, rd, th, time, hrs, hours, local time, am, pm",
};
