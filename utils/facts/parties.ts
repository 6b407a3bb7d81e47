import { mentionsIn } from "./parties/mentions.ts";
import { cluster, partiesOf } from "./parties/merge.ts";
import { roleIn } from "./parties/role.ts";
import type { Detector, Reading } from "./reading.ts";

/** Finds who and what the story is about: capitalised names, their kinds by evidence, one sense for each name in a text. Says nothing for scripts without capitals. */
export const parties: Detector = {
  name: "parties",
  find: (reading: Reading) => {
    const clusters = cluster(mentionsIn(reading)).filter((one) => !isOwnOutlet(reading, [...one.names.keys()]));
    return { parties: partiesOf(clusters, reading.text.length, (mentions) => roleIn(reading.text, mentions)) };
  },
};

/** Whether a name is the outlet's own: it tells the story and is not in it. */
function isOwnOutlet({ site }: Reading, names: readonly string[]): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "");
  return site !== null && names.some((name) => plain(name) === plain(site));
}
