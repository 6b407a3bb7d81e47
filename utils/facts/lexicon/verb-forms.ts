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
  "cut hit put set shut led left lost made met paid put quit read sent shot sold spent split spread stood struck swept told taught thought understood won bought brought built burst caught cost dealt felt found fed fled got heard held hurt kept laid lent let meant sought slid spilt stuck swung wed bid cast dug hung rid bound broadcast forecast beset upset shed slain overrun rebuilt given taken seen shown stolen thrown driven broken chosen frozen beaten sworn hidden known written withdrawn grown worn torn overthrown forbidden eaten drawn withheld upheld overseen overcome undone",
);

/** Base forms; news says them of many ("fans celebrate") and with an -s of one. */
const BASES = set(`
abandon accept accuse add admit adopt advance agree aim allege allow announce appeal appear appoint approve argue arrest arrive ask attack attend avoid back ban bar battle beat become beg begin believe bid blame blast block bomb boost boycott brace break bring build burn buy call cancel capture carry catch celebrate challenge change charge chase cheat cheer choose claim clash clear climb clinch close collapse come commit compete complete concede condemn confess confirm confront consider contain continue convict cost crash create criticise criticize cross cry curb cut debate declare decline defeat defend defy delay delete deliver demand demonstrate deny deploy describe design destroy detain detect develop die disclose discover discuss dismiss disrupt divide dominate donate double doubt drag draw drive drop dump earn ease edge elect emerge employ enact end ensure enter erupt escape establish estimate evacuate evade examine exceed exclude expand expect explain explode explore expose express extend face fail fall fear feature feel fight file fill find fine finish fire flee float flock flood focus follow force gain gather get give go grab grant grow hail halt hand hang have hear help hire hit hold honor honour hope host hunt identify ignore impose improve include increase indicate injure insist inspect inspire install introduce invade invest investigate invite involve issue join jump keep kick kill know lack land lash launch lay lead leak learn leave lift limit link list live look loom lose love lower lure maintain make manage march mark meet mention miss monitor mount mourn move mull name near need note notify observe obtain occupy offer open operate oppose order organise organize oust overhaul overrule overtake overturn owe own pardon pass pay pen perform permit pick plan play plead pledge plunge point pose possess post pound praise predict prefer prepare press pressure prevent probe produce promise promote propose prosecute protect protest prove provide provoke publish pull purchase push put question quit race raid raise rally ram rank rate reach react read rebuild rebuke recall receive reclaim recommend record recover reduce reflect refuse regain register reignite reject relax release relocate rely remain remember remove renew reopen repair repeat replace report represent request require rescue reshape resign respond restore restrict resume retain retire return reveal reverse rise risk roll rule run rush sack save say scold scramble scrap search secure see seek seem seize sell send sentence serve set settle shake shape share shatter shelve shift shoot show shower shrug shut sideline sign silence simulate sing sink skip slam slap slash slip slow snub soar soften solve spark speak spend spill split sponsor spread spur stage stand start stay steal step stir stoke stop storm stress strike strip struggle study stumble stun submit subpoena sue suffer suggest summon supply support surge surpass surprise surrender survive suspect suspend swap swarm swear sweep tackle take talk target tease tell tend test testify thank threaten throw tighten top topple track trade trail train transfer transform travel treat trigger triple try tumble turn uncover undergo underscore unite unveil update upgrade upset urge use vary veto view violate visit vote vow wait walk want warn watch weigh welcome widen win withdraw withhold work worry wound write yield`);

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
export function lookUpVerbForm(word: string): VerbForm | null {
  if (AUXILIARIES.has(word) || /^\p{Ll}{2,7}n['’]t$/u.test(word)) return "auxiliary";
  if (PASTS.has(word)) return "past";
  if (PARTICIPLES.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !NO_PASTS.has(word))) return "participle";
  if (THIRDS.has(word)) return "third";
  return BASES.has(word) ? "base" : null;
}
