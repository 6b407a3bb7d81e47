import { normalizeName } from "./clusters.ts";

// Aliases that share no words with the full name; the full name comes first.
const ALIASES = [
  ["United States", "US", "USA", "United States of America", "America"],
  ["United Kingdom", "UK", "Britain", "Great Britain"],
  ["European Union", "EU"],
  ["United Nations", "UN"],
  ["United Arab Emirates", "UAE", "Emirates"],
  ["World Health Organization", "WHO"],
  ["World Trade Organization", "WTO"],
  ["International Monetary Fund", "IMF"],
  ["Finnish", "Finns", "Finn"],
  ["Icelandic", "Icelanders"],
  ["Swedish", "Swedes"],
  ["Danish", "Danes"],
  ["Polish", "Poles"],
  ["Spanish", "Spaniards"],
  ["Turkish", "Turks"],
  ["Scottish", "Scots"],
  ["British", "Britons"],
  ["Irish", "Irishmen"],
  ["French", "Frenchmen"],
  ["Kurdish", "Kurds"],
  ["Serbian", "Serbs", "Serb"],
  ["Croatian", "Croats", "Croat"],
  ["Jewish", "Jews"],
  ["Islamic", "Islamist", "Islamists"],
  ["Philippine", "Filipino", "Filipinos"],
] as const;

/** Maps each well-known name and alias to its full name, both normalized. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap(([full, ...aliases]) =>
    [full, ...aliases].map((name) => [normalizeName(name), normalizeName(full)] as const),
  ),
);
