/** The one table of spellings: an address as the old site had it, how else it is asked for, and what that is. */
export const SPELLINGS: readonly (readonly [had: string, asked: string, what: string])[] = [
  ["/2019/shed/", "/2019/shed", "without its last slash"],
  ["/2019/shed", "/2019/shed/", "with a last slash"],
  ["/2019/shed/", "/2019/shed/index.html", "with the name of its file"],
  ["/2019/shed/", "/2019/shed/index.php", "with the name of its program"],
  ["/2019/shed", "/2019/shed.html", "with its ending"],
  ["/2019/shed.html", "/2019/shed", "without its ending"],
  ["/2019/Shed/", "/2019/shed/", "in another case"],
  ["/2019/sch%C3%B6n/", "/2019/schön/", "not encoded"],
  ["/2019/schön/", "/2019/sch%c3%b6n/", "encoded"],
  ["/2019/sch%c3%b6n/", "/2019/scho\u0308n/", "of two characters for one"],
  ["/50%-off/", "/50%-off", "with a sign that encodes nothing"],
  ["/2019/shed/", "/2019/shed/?utm_source=x", "with a query that says nothing"],
  ["/?p=12", "/index.php?p=12", "by its number at the program"],
  ["/?p=12", "/?utm_source=x&p=12", "by its number behind something else"],
];
