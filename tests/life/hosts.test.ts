// A publication moves to another host: what those who subscribed at the first one see.
import { expect, it } from "vitest";
import { Life } from "./life.ts";
import { FIRST_HOST } from "./publication.ts";
import { FORMATS } from "./subscribers.ts";
import { Subscription } from "./subscription.ts";

const SECOND_HOST = "https://second.example.com";

async function makeFollowed(): Promise<{ life: Life; subscriptions: Subscription[] }> {
  const life = new Life();
  life.add(20);
  await life.publish();
  const subscriptions = FORMATS.map((format) => new Subscription(format));
  for (const each of subscriptions) await each.poll(life.publication);
  return { life, subscriptions };
}

it("a second host beside the first one changes nothing for subscribers of the first", async () => {
  const { life, subscriptions } = await makeFollowed();
  await life.publication.fetch(`${SECOND_HOST}/rss.xml`);
  life.add(1);
  await life.publish();
  for (const subscription of subscriptions) {
    expect(await subscription.poll(life.publication)).toBe(200);
    expect(subscription.byLink.shown).toHaveLength(21);
    expect(await subscription.poll(life.publication)).toBe(304);
  }
});

it("who moves with the publication sees no article again by its id", async () => {
  const { life, subscriptions } = await makeFollowed();
  const links = subscriptions.map(({ byLink }) => [...byLink.kept.values()]);
  life.publication.variables = { SITE_URL: SECOND_HOST };
  await life.publish();
  for (const subscription of subscriptions) {
    await subscription.poll(life.publication);
    expect(subscription.byId.shown).toHaveLength(20);
    expect(subscription.byListing.shown).toHaveLength(20);
    for (const entry of subscription.byId.kept.values()) {
      expect(entry.url.startsWith(`${SECOND_HOST}/`)).toBe(true);
    }
    // Who knows articles by their links has new ones now; nothing that a publisher does can help.
    expect(subscription.byLink.shown).toHaveLength(40);
    expect(await subscription.poll(life.publication)).toBe(304);
  }
  for (const { url, id } of links.flat()) {
    expect(url.startsWith(`${FIRST_HOST}/`)).toBe(true);
    const response = await life.publication.fetch(url);
    expect(response.status).toBe(301);
    const moved = subscriptions.map(({ byId }) => byId.kept.get(id)?.url);
    expect(moved).toContain(response.headers.get("Location"));
  }
});
