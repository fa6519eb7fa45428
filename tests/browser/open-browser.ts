/**
 * Debian's Chromium through playwright-core. Where it is absent, the tests of this folder are
 * skipped: `apt-get install chromium` brings it.
 */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

export const CHROMIUM_PRESENT = existsSync(CHROMIUM);

/** A browser that talks to nobody but the pages it is given. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page, and what its console complained about besides the status of the page itself. */
export async function openPage(context: BrowserContext): Promise<{
  readonly page: Page;
  readonly complaints: string[];
}> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    const ofPage = message.location().url === page.url() && message.text().includes("status of");
    if (["error", "warning"].includes(message.type()) && !ofPage) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Answers for every image of other hosts, late, so that a shift of the layout would show. */
export async function serveImages(context: BrowserContext): Promise<void> {
  await context.route("https://images.example/**", async (route) => {
    await new Promise((done) => setTimeout(done, 150));
    await route.fulfill({
      contentType: "image/svg+xml",
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="900"><circle cx="400" cy="450" r="300"/></svg>',
    });
  });
}
