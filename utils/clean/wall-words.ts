// What walls and meters say and how their vendors mark them, in the languages of the sets that Factbox is measured on.

/** Says that reading ends here for those who do not pay or register. */
export const WALL =
  /\bsubscribe (?:now )?to (?:continue|keep reading|read)|\b(?:register|sign (?:in|up)|log ?in|account)(?: or \w+(?: \w+)?)?(?: now)? to (?:continue|keep reading|read (?:more|on|this|the|for free))|\bto (?:continue|keep|finish) reading (?:this|the) (?:article|story)|\b(?:article|story|content|post) is (?:only )?(?:available |reserved |exclusive(?:ly)? )?(?:for|to)(?: (?:our|paid|paying|premium|\S{2,12}))? (?:subscriber|member)s|\bfor (?:paid )?subscribers only\b|\bunlock (?:this|the) (?:article|story|post)|weiterlesen mit|jetzt (?:weiterlesen|freischalten)|artikel freischalten|nur für abonnent|exklusiv für abonnent|réservée? (?:à nos |aux )abonné|pour lire la suite|suscr[ií]bete para (?:seguir|continuar|leer)|(?:exclusivo )?para (?:suscriptores|assinantes)|para (?:seguir leyendo|continuar lendo)|(?:riservato|solo per) (?:agli )?abbonati|per continuare a leggere|alleen voor abonnees|tylko dla (?:subskrybent|prenumerat)|только (?:для|по) подписк?(?:чик|е)|чтобы (?:читать дальше|дочитать|продолжить чтение)|會員專屬|会員限定です|続きを(?:読む|お読み)に|して続きを読む|この記事は(?:有料)?会員|للمشتركين فقط/iu;

/** Counts the articles that a reader has left, or has had. */
export const METER =
  /\b(?:\d+|one|two|three|four|five|last|no more) (?:of \d+ |more )?(?:(?:free|complimentary|gift) )?(?:articles?|stories) (?:left|remaining)|\b(?:read|viewed|used) (?:all )?(?:\d+ (?:of|out of) )?(?:your |\d+ )+(?:free|complimentary) (?:articles?|stories)|\bnoch \d+ (?:freie|kostenlose) artikel|\bil vous reste \d+ articles?|\ble (?:quedan|restan) \d+ artículos|\ble restano \d+ articoli|残り\s?[:：]?\s?\d+\s?(?:本|記事)/iu;

/** How vendors mark the walls that they put up. */
export const VENDOR_WALLS =
  ".tp-modal, .tp-backdrop.tp-active, [id^='piano-inline'], #poool-widget, .zephr-overlay, .regwall";

/** Class and id tokens of walls; "paywall" counts only as a word of its own. */
export const WALL_TOKEN = /(?:^|[\s_-])(?:paywall|regwall|pay-wall|meter-wall|subscribe-wall|gate)(?=$|[\s_-])/i;

/** Class and id tokens that say the contrary. */
export const NO_WALL_TOKEN = /(?:not|no|non|free|un)[-_ ]?paywall|paywall[-_ ](?:free|off|none)/i;
