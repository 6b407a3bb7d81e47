import { clustersByName, isSure } from "./parties/cluster.ts";
import { joinNames } from "./parties/join.ts";
import { mentionsIn } from "./parties/mentions.ts";
import { roleIn } from "./parties/role.ts";
import { partiesOf } from "./parties/salience.ts";
import type { Detector, Reading } from "./reading.ts";

/** Finds who and what the story is about: capitalised names, their kinds by evidence, one sense for each name in a text. Says nothing for scripts without capitals. */
export const parties: Detector = {
  name: "parties",
  find: (reading: Reading) => {
    const clusters = joinNames(clustersByName(mentionsIn(reading)), reading.text).filter(
      (one) => isSure(one) && !isOwnOutlet(reading, [...one.names.keys()]),
    );
    return { parties: partiesOf(clusters, reading.text.length, (mentions) => roleIn(reading.text, mentions)) };
  },
};

/** Whether a name is the outlet's own or its author's: they tell the story and are not in it. */
function isOwnOutlet({ site, byline }: Reading, names: readonly string[]): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "");
  const own = new Set([...byline, ...(site ? [site] : [])].map(plain));
  return names.some((name) => own.has(plain(name)));
}
