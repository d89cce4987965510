// Reads pages as publishers' systems do: each address given is looked at by two
// programs that know nothing of this site but what its pages say. Writes one
// line of JSON for each address.
import { extract } from "@extractus/oembed-extractor";
import { unfurl } from "unfurl.js";

for (const address of process.argv.slice(2)) {
  const line = {
    extracted: await extract(address),
    narrow: await extract(address, { maxwidth: 480, maxheight: 700 }),
    unfurled: await unfurl(address),
  };
  console.log(JSON.stringify(line));
}
