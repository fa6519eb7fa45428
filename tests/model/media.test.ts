import { expect, it } from "vitest";
import { isLocalAddress } from "../../src/model/media.ts";

it.each([
  ["photo.jpg", true],
  ["../a b/höhe.png?x#y", true],
  ["/img/a.png", true],
  ["12:30.png", true],
  ["", false],
  ["#part", false],
  ["?page=2", false],
  ["https://e.org/a.png", false],
  ["//e.org/a.png", false],
  ["/\\e.org/a.png", false],
  ["javascript:alert(1)", false],
  ["java\nscript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["\u0001javascript:alert(1)", false],
  ['a" onerror="alert(1)', false],
  ["C:\\pictures\\a.png", false],
])("knows whether %j is a local address", (address, is) => {
  expect(isLocalAddress(address)).toBe(is);
});
