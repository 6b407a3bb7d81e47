import type { StanceKind } from "../../types.ts";

const whole = (...stems: string[]) => new RegExp(`^(?:${stems.join("|")})$`, "iu");

/**
 * The verbs (and nouns) that say how somebody stands to what is quoted, by kind, in English, Russian, Ukrainian, German,
 * French, Spanish, Italian, Portuguese, Dutch and Polish. One is only ever asked about words that attribute a quote.
 * The first kind that fits counts.
 */
export const STANCE_VERBS: readonly (readonly [StanceKind, RegExp])[] = [
  [
    "denial",
    whole(
      "den(?:y|ies|ied|ying|ials?)|(?:reject|refut|disput|dismiss|rebut|disavow|repudiat|contradict|contest|oppos)(?:s|es?|t?ed|t?ing)?|disagree(?:s|d|ing)?",
      "отрица\\p{L}*|отверг\\p{L}*|опров[её]р\\p{L}*",
      "запереч\\p{L}*|спросту\\p{L}*|відкину\\p{L}*|відкида\\p{L}*",
      "bestritt\\p{L}*|bestreite[nt]?|dementier\\p{L}*|widersprach\\p{L}*|widerspricht|leugne\\p{L}*|zurückgewiesen",
      "ni(?:e|é|ent|ait|aient)|démen(?:t|ti|tent|tait)|réfut\\p{L}*|rejet(?:te|é|tent|ait)|contest(?:e|é|ent|ait)",
      "neg(?:ó|aron|aba|ado)|niegan?|desm[ie]\\p{L}*|rechaz\\p{L}*|refut(?:ó|a|an)",
      "neg(?:a|ato|ò|ano|ava)|smenti\\p{L}*|respin\\p{L}*",
      "neg(?:ou|aram|am)|rejeit\\p{L}*|refut(?:ou|aram)",
      "ontken\\p{L}*|weerleg\\p{L}*|verw[ie]{1,2}rp\\p{L}*",
      "zaprzecz\\p{L}*|zdementow\\p{L}*|dementuj\\p{L}*|odrzuc\\p{L}*",
    ),
  ],
  ["refusal", whole("(?:refus|declin)(?:e|es|ed|ing)|refusals?")],
  [
    "doubt",
    whole(
      "doubt(?:s|ed|ing)?|сомнева\\p{L}*|сумніва\\p{L}*|bezweifel\\p{L}*|doute|dud(?:a|ó|an)|dubit\\p{L}*|duvid\\p{L}*|betwijfel\\p{L}*|wątpi\\p{L}*",
    ),
  ],
  [
    "belief",
    whole(
      "believ(?:es?|ed|ing)|beliefs?|think(?:s|ing)?|thought|(?:fear|expect|suspect|predict|anticipat|assum|speculat|estimat|hop|imagin|guess)(?:s|es?|ed|ing)?|forecast(?:s|ed)?|fe(?:lt|els?)|worr(?:y|ies|ied)|foresees?|foresaw|considers?|considered|convinced|confident|concerned|hopeful",
      "счита(?:ет|ют|л|ла|ли)|полага\\p{L}*|дума(?:ет|ют|л|ла|ли)|опаса\\p{L}*|наде[ея]\\p{L}*|ожида\\p{L}*|вер(?:ит|ят|ил|ила|или)|предполага\\p{L}*|бо(?:ится|ятся)|уверен\\p{L}*",
      "вважа\\p{L}*|дума(?:є|ють|в)|побою\\p{L}*|сподіва\\p{L}*|очіку\\p{L}*|вір(?:ить|ять)|припуска\\p{L}*|переконан\\p{L}*",
      "glaub(?:t|te|en|ten)|(?:be)?fürchte(?:t|te|n|ten)?|hoff(?:t|te|en|ten)|erwarte(?:t|te|n|ten)?|vermute(?:t|te|n|ten)?|denk(?:t|en)|dachten?|überzeugt",
      "croi(?:t|ent|yait)|pens(?:e|ent|ait|é)|crain(?:t|gnent|gnait)|esp[èé]r(?:e|ent|ait|é)|estim(?:e|ent|ait|é)|redout(?:e|ent|ait)|suppos(?:e|ent)",
      "cre(?:e|en|ía|yó)|piensan?|pens(?:ó|aba)|tem(?:e|en|ió|ía)|esper(?:a|an|ó|aba)|consider(?:a|an|ó|aba)|confían?|sospech(?:a|an|ó)",
      "cred(?:e|ono|eva)|pens(?:a|ano|ava)|tem(?:ono|eva)|sper(?:a|ano|ava)|ritien(?:e|gono)|riteneva|sospett(?:a|ano)",
      "acredit(?:a|am|ou|ava)|ach(?:a|am|ou|ava)|tem(?:em|ia|eu)|esper(?:am|ou|ava)|consider(?:am|ou)|suspeit(?:a|am|ou)",
      "gelo(?:oft|ven|ofde)|dacht|vre(?:est|zen|esde)|hoop(?:t|te)|hopen|verwacht(?:te|en|ten)?|vermoed(?:t|en|de)",
      "uważa\\p{L}*|sądzi\\p{L}*|myśl(?:i|ał|ała|eli)|obawia\\p{L}*|oczekuj\\p{L}*|wierz\\p{L}*|spodziewa\\p{L}*",
    ),
  ],
  [
    "question",
    whole(
      "wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|ask(?:s|ed|ing)?|inquire[sd]?",
      "спроси\\p{L}*|спрашива\\p{L}*|поинтересова\\p{L}*|запита\\p{L}*|спита\\p{L}*",
      "frag(?:t|te|en|ten)|demand(?:e|é|ait)|pregunt(?:a|an|ó|aba)|domand(?:a|ato|ò)|chie(?:de|sto|se)|pergunt(?:a|am|ou)|vroeg|vraagt|pyta\\p{L}*|zapyta\\p{L}*",
    ),
  ],
  [
    "promise",
    whole(
      "promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|sw(?:ore|ears?)|guarantee(?:s|d)?|committed",
      "(?:по)?обеща\\p{L}*|поклял\\p{L}*|(?:по)?обіця\\p{L}*",
      "verspr(?:ach|achen|icht|echen|ochen)|gelobte?n?|zugesagt|prom(?:et|is|ettent)|jur(?:e|é)|promet\\p{L}*|promess\\p{L}*|belo(?:oft|ofde|ven)|obieca\\p{L}*|obiecuj\\p{L}*",
    ),
  ],
  [
    "demand",
    whole(
      "demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|order(?:s|ed|ing)?|request(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed)?|begged|begs|instruct(?:s|ed)|call(?:s|ed|ing)?",
      "(?:по)?треб(?:ова|уе|ую)\\p{L}*|призва\\p{L}*|призыва\\p{L}*|попроси\\p{L}*|просит|вимага\\p{L}*|заклика\\p{L}*",
      "forder(?:t|te|n|ten)|gefordert|verlang(?:t|te|en|ten)|appellier\\p{L}*|exig\\p{L}*|réclam(?:e|é|ent|ait)|reclam(?:a|an|ó)|pid(?:e|ió|en|ieron)|inst(?:ó|a)|esig\\p{L}*|ped(?:iu|e|em|iram)|eis(?:t|te|en|ten)|(?:za)?żąda\\p{L}*|wezwał\\p{L}*|wzywa\\p{L}*|domaga\\p{L}*",
    ),
  ],
  [
    "warning",
    whole(
      "warn(?:s|ed|ing|ings)?|caution(?:s|ed|ing)?|threaten(?:s|ed|ing)?",
      "предупре\\p{L}*|предостер\\p{L}*|пригрози\\p{L}*|угрожа\\p{L}*|попере[дж]\\p{L}*|застер\\p{L}*|погрожу\\p{L}*",
      "warnte?n?|gewarnt|droh(?:t|te|en|ten)|avert(?:it|i|issent)|prévien(?:t|nent)|prévenu|menac(?:e|é|ent)|advirt\\p{L}*|adviert\\p{L}*|amenaz\\p{L}*|alert(?:ó|a|ou)|avvert\\p{L}*|minacci\\p{L}*|advert\\p{L}*|ameaç\\p{L}*|waarschuw\\p{L}*|dreig(?:t|de|en)|ostrzeg\\p{L}*|grozi\\p{L}*",
    ),
  ],
  [
    "admission",
    whole(
      "admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|confess(?:es|ed)?|admissions?",
      "призна(?:л|ла|ли|ет|ёт|ют|лся|лась|лись|ется)|визна(?:в|ла|ли|є|ють)",
      "räumten?|eingeräumt|gestanden?|gesteht|zugegeben|reconna\\p{L}*|reconnu|admet|admis|avou(?:e|é)|reconoc\\p{L}*|admiti\\p{L}*|admite[mn]?|ammes\\p{L}*|ammett\\p{L}*|riconosc\\p{L}*|reconhec\\p{L}*|erken(?:t|de|nen)|przyzna\\p{L}*",
    ),
  ],
];

/** Words that turn a verb into its opposite where they stand at it. */
export const NEGATION =
  /^(?:not|never|nor|neither|cannot|\p{L}+n['’]t|не|ні|ни|nicht|nie|niet|nooit|non|no|não|nunca|mai|ne|pas|jamais|n['’]\p{L}+)$/iu;

/** The second half of a negation that stands behind its verb. */
export const TRAILING_NEGATION = /^(?:nicht|niet|pas|jamais)$/iu;

/** Words that say that somebody would not say. */
export const REFUSAL_TO_SPEAK =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|failed|отказа(?:лся|лась|лись)|отказыва\p{L}*|відмови\p{L}*|weigerten?|weigerden?|refusé|rehus\p{L}*|rifiut\p{L}*|recus\p{L}*|odmówi\p{L}*)$/iu;

/** Words that may stand between a negation and its verb, and verbs that only carry it. */
export const NEGATION_CARRIERS =
  /^(?:to|did|does|do|has|had|have|would|will|could|can|was|were|is|are|be|been|yet|immediately|explicitly|directly|publicly|either|even|also|ever|specifically|outright|de|d['’]|a|à|di|zu|te|se|si|стал|стала|стали|ha|han|hat|haben|wollte|wollten|heeft|avait|ont)$/iu;
