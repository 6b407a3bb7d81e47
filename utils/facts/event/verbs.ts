const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that make what they stand before a clause of its own: nothing else can be finite in their place. */
const AUXILIARIES = set(
  "is are was were has have had will would could should may might must can cannot do does did am isn't aren't wasn't weren't",
);

/** Forms that are only ever a finite past: their participle is another word. */
const PASTS = set(
  "said says began came went gave became took rose fell drove flew drew grew knew lay rode sank saw shook spoke stole swore threw withdrew wrote broke chose blew ran fought shrank sprang swam woke wore tore froze hid ate bit beat overtook undertook overthrew foresaw arose awoke strode",
);

/** Forms that are a finite past and a participle alike; a headline's passive is one of them. */
const PARTICIPLES = set(
  "cut hit put set shut led left lost made met paid put quit read sent shot sold spent split spread stood struck swept told taught thought understood won bought brought built burst caught cost dealt felt found fed fled got heard held hurt kept laid lent let meant sought slid spilt stuck swung wed bid cast dug hung rid bound broadcast forecast beset upset shed slain overrun rebuilt given taken seen shown stolen thrown driven broken chosen frozen beaten sworn hidden known written withdrawn grown worn torn overthrown forbidden eaten drawn",
);

/** Base forms; news says them of many ("fans celebrate") and with an -s of one. */
const BASES = set(`
abandon accept accuse add admit adopt advance agree aim allege allow announce appeal appear appoint approve argue arrest arrive ask attack attend avoid back ban bar battle beat become beg begin believe bid blame blast block bomb boost boycott break bring build burn buy call cancel capture carry catch celebrate challenge change charge chase cheer choose claim clash clear climb clinch close collapse come complete concede condemn confirm confront consider continue convict cost crash create criticise criticize cross cry cut cheat debate declare decline defeat defend defy delay delete deliver demand demonstrate deny deploy describe destroy detain die discover discuss dismiss disrupt divide donate double doubt drag draw drive drop dump earn ease edge elect emerge enact end enter erupt escape evacuate examine expand expect explain explode expose express extend face fail fall fear feel fight file fill find fine finish fire flee float flood follow force gain gather get give go grab grant grow halt hand hang have hear help hire hit hold hope host hunt ignore impose improve increase injure insist introduce invade invest investigate invite issue join jump keep kick kill know lack land launch lay lead leak learn leave lift limit link list live look lose love lower make march mark meet miss mourn move mull name need offer open oppose order oust overtake overturn pass pay pick plan play plead pledge plunge pose post praise predict prepare press prevent probe promise promote propose protest prove publish pull push put question quit race raid raise rally ram reach react read receive recover reduce refuse register reject release remain remember remove reopen replace report request rescue resign resume retain retire return reveal rise risk roll rule run rush sack save say scrap search secure see seek seem seize sell send sentence set settle shake share shoot show shut sign sing sink slam slash slip soar spark speak spend split spread stage stand start stay steal step stop storm strike struggle study stun sue suffer suggest support surge surrender survive suspect suspend swap swear sweep take talk target tell test testify thank threaten throw top trade trail trigger try turn unveil upset urge use visit vote vow wait walk want warn watch welcome widen win withdraw work worry wound write`);

const thirdPerson = (base: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
const THIRDS: ReadonlySet<string> = new Set([...BASES].map(thirdPerson));
// Words in -ed that are no verbs.
const NO_PASTS = set(
  "need feed speed seed breed weed deed hundred indeed sacred naked wicked shed red bed creed steed greed exceed proceed succeed embed aged",
);

/** What a word can be as a verb: surely finite, a past or a participle, a present; null where it is none that news uses. */
export type VerbForm = "auxiliary" | "past" | "participle" | "third" | "base";

/** The form of a word as a verb, small letters only; null where it is none. */
export function verbForm(word: string): VerbForm | null {
  if (AUXILIARIES.has(word) || /^\p{Ll}{2,7}n['’]t$/u.test(word)) return "auxiliary";
  if (PASTS.has(word)) return "past";
  if (PARTICIPLES.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !NO_PASTS.has(word))) return "participle";
  if (THIRDS.has(word)) return "third";
  return BASES.has(word) ? "base" : null;
}
