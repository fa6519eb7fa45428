/** Pictures of other hosts: what is fetched, from where, within which bounds, and what stays. */
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPictures, remotePictures } from "../../src/import/remote/fetch-pictures.ts";
import { importFetched, BOUNDS } from "../../src/import/remote/import-fetched.ts";
import { isPublicAddress } from "../../src/import/remote/public-address.ts";
import { emptyFolder, importFrom, makeFolder } from "./old-sites.ts";

let server: Server;
let home: string;
const REDIRECTS: Readonly<Record<string, string>> = {
  "/moved.png": "/shed.png",
  "/inside.png": "http://192.168.0.1/router.png",
  "/file.png": "file:///etc/hosts",
  "/round.png": "/round.png",
};

beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const to = REDIRECTS[url];
    if (to !== undefined) response.writeHead(302, { Location: to }).end();
    else if (url === "/page.png") response.writeHead(200, { "Content-Type": "text/html" }).end("x");
    else if (url === "/large.png") response.writeHead(200, { "Content-Type": "image/png" }).end("x".repeat(2000));
    else if (/shed/u.test(url)) response.writeHead(200, { "Content-Type": "image/png" }).end("roof");
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1"); // prettier-ignore
  await once(server, "listening");
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const mayAsk = (address: string): boolean => address === "127.0.0.1";
const fetchAll = (text: string, bounds = {}) =>
  fetchPictures(
    [{ path: "shed.md", text: () => text, media: [] }],
    emptyFolder(),
    { ...BOUNDS, largest: 1000, timeout: 2000, mayAsk, ...bounds },
  ); // prettier-ignore

describe("pictures of other hosts", () => {
  it("are those that a text shows, and its lead picture; links are none", () => {
    const text = `---\nimage: https://a.example/1.jpg\n---\n![](https://a.example/2.png) [x](https://a.example/3.png)\n<img src="https://a.example/4?a=1&amp;b=2">`;
    expect(remotePictures([{ path: "a.md", text: () => text, media: [] }])).toEqual([
      "https://a.example/2.png",
      "https://a.example/4?a=1&b=2",
      "https://a.example/1.jpg",
    ]);
  });

  it("are shown from beside the text, each once", async () => {
    const text = `![](${home}/shed.png) ![](${home}/shed.png) <img src="${home}/moved.png"> ![](${home}/shed?w=9)`;
    const { sources, problems } = await fetchAll(text);
    expect(problems).toEqual([]);
    const [source] = sources;
    expect(source?.path).toBe("shed/index.md");
    expect(source?.text()).toBe(
      '![](shed.png) ![](shed.png) <img src="moved.png"> ![](shed.png)'.replace(/shed\.png\)$/u, "shed-2.png)"),
    ); // prettier-ignore
    expect(source?.media.map(({ from }) => readFileSync(from, "utf8"))).toEqual(["roof", "roof", "roof"]);
  }); // prettier-ignore

  it.each<[string, string, object?]>([
    ["are not fetched from a private address to which a redirect leads", "/inside.png"],
    ["are not fetched from anything but http and https", "/file.png"],
    ["are not fetched in a circle of redirects", "/round.png"],
    ["are no pages that answer in their place", "/page.png"],
    ["are not fetched when they are larger than the bound", "/large.png"],
    ["are not fetched when they are not there", "/gone.png"],
    ["are not fetched from a private address", "/shed.png", { mayAsk: isPublicAddress }],
    ["are not fetched beyond the number that is allowed", "/shed.png", { mostFiles: 0 }],
    ["are not fetched when all take too long", "/shed.png", { mostTime: 0 }],
  ])("%s", async (_, path, bounds) => {
    const { sources, problems } = await fetchAll(`![](${home}${path})`, bounds);
    expect(problems).toMatchObject([{ file: home + path, rule: "not-fetched" }]);
    expect(sources.map((one) => [one.path, one.text()])).toEqual([["shed.md", `![](${home}${path})`]]);
  }); // prettier-ignore

  it("are not fetched from a name that resolves to a private address", async () => {
    const { problems } = await fetchAll("![](http://localhost:9/shed.png)", { mayAsk: isPublicAddress });
    expect(problems[0]?.message).toContain("not a public address");
  }); // prettier-ignore

  it("are written with the texts that show them, and nothing is left over", async () => {
    const root = emptyFolder();
    const folder = makeFolder({ "hugo.toml": "", "content/posts/shed.md": `---\ntitle: Shed\n---\n![](${home}/shed.png)\n` });
    const plan = await importFrom(folder);
    expect(plan.report.remote).toEqual([`${home}/shed.png`]);
    writeFileSync(join(root, "wrangler.toml"), "");
    const places = { root, articles: "articles", pages: "pages", generated: ".broadsheet" };
    await importFetched(plan, plan.site, places, { ...BOUNDS, mayAsk });
    expect(readFileSync(join(root, "articles/shed/shed.png"), "utf8")).toBe("roof");
    expect(readFileSync(join(root, "articles/shed/index.md"), "utf8")).toContain("![](shed.png)");
    expect(existsSync(join(root, ".broadsheet/fetched-"))).toBe(false);
  }); // prettier-ignore
});

describe("an address", () => {
  it.each([
    ["8.8.8.8", true], ["2606:4700::1111", true], ["10.0.0.1", false], ["127.0.0.1", false],
    ["169.254.169.254", false], ["172.31.0.1", false], ["100.64.0.1", false], ["0.0.0.0", false],
    ["::1", false], ["fe80::1", false], ["fd00::1", false], ["::ffff:10.0.0.1", false],
    ["64:ff9b::a00:1", false], ["2002:a00:1::", false], ["localhost", false],
  ])("%s is public: %s", (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  }); // prettier-ignore
});
