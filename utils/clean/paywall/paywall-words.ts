// What walls and meters say and how their vendors mark them, in the languages of the sets that Factbox is measured on.

/** Says that reading ends here for those who do not pay or register. */
export const PAYWALL_PHRASE =
  /\b(?:subscribe|register|sign (?:in|up)|log ?in|account)(?: now)? to (?:continue|keep reading|read (?:more|on|this|the|for free))|\bto (?:continue|finish|go on|keep) reading\b|\b(?:reached|hit|used up) (?:your|the|all) (?:[a-zß-öø-ÿœа-яёіїєґ]+ ){0,3}limit\b|\b(?:reached|hit|used up) (?:your|the|all) (?:[a-zß-öø-ÿœа-яёіїєґ]+ ){0,3}free (?:articles|stories)|\blimit of free (?:articles|stories)|artikellimit|limit erreicht|limite d[’']articles|límite de artículos|лимит (?:бесплатных )?(?:статей|материалов)|ліміт (?:безкоштовних )?(?:статей|матеріалів)|\b(?:article|story|content|post) is (?:\S+ ){1,4}(?:subscriber|member)s|subscribers only\b|\bunlock (?:this|the) (?:article|story|post)|jetzt (?:weiterlesen|freischalten)|für abonnent|(?:à nos|aux) abonné|pour lire la suite|suscr[ií]bete para|para (?:suscriptores|assinantes|seguir leyendo|continuar lendo)|(?:agli|per) abbonati|continuare a leggere|voor abonnees|dla (?:subskr|prenum)|для подписчик|по подписке|чтобы дочитать|会員限定です|して続きを読む|للمشتركين فقط/i;

/** Counts the articles that a reader has left, or has had. */
export const METER_PHRASE =
  /\b\d+ (?:of \d+ )?(?:more )?(?:free )?(?:articles?|stories) (?:left|remaining)|\b(?:read|used) (?:all )?(?:\d+ of )?(?:your )?\d+ free (?:articles|stories)|noch \d+ freie artikel|reste \d+ articles/i;

/** How vendors mark the walls that they put up. */
export const PAYWALL_VENDOR_SELECTORS =
  ".tp-modal, .tp-backdrop.tp-active, [id^='piano-inline'], #poool-widget, .zephr-overlay, .regwall";

/** Class and id tokens of walls; "paywall" counts only as a word of its own, and not where its name says the contrary. */
export const PAYWALL_CLASS_NAME =
  /(?<!(?:no|not|non|free)[-_])\b(?:paywall|regwall|pay-wall|meter-wall|gate)\b(?!-(?:free|off))/i;
