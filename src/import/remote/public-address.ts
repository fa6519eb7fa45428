/** Whether an IP address is one of the public internet: nothing else is asked for pictures. */
import { BlockList, isIP } from "node:net";

/** RFC 6890 and its successors: what is special is not asked. */
const SPECIAL = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16],
  ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.88.99.0", 24], ["192.168.0.0", 16],
  ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 3],
] as const) SPECIAL.addSubnet(network, bits); // prettier-ignore

const ORDINARY_6 = new BlockList();
ORDINARY_6.addSubnet("2000::", 3, "ipv6");
/** Ways to write or to reach an IPv4 address, and addresses for examples. */
const SPECIAL_6 = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const) {
  SPECIAL_6.addSubnet(network, bits, "ipv6");
}

export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL.check(address);
    case 6:
      return ORDINARY_6.check(address, "ipv6") && !SPECIAL_6.check(address, "ipv6");
    default:
      return false;
  }
}
