// What appeals, newsletters and consent dialogs say, in English, German, French, Spanish, Italian, Russian,
// Ukrainian and Arabic. Each is one family of signals; a single family never decides.

const TEXT = 4; // NodeFilter.SHOW_TEXT

/** Asks for money or support. */
export const ASK =
  /\b(?:support(?:ing)?|donat(?:e|es|ing|ions?)|contribut(?:e|es|ing|ions?)|chip in|become an? (?:\w+ )?(?:member|supporter|patron)|give (?:monthly|once|today|now)|(?:will you )?help us|keep (?:the|our|us)|fund our|spende[nt]?|unterstützen sie|unterstütze uns|soutene[zr]|(?:faire|faites) un don|apóy[ae]\w*|haz(?:te)? (?:una donación|socio)|don[ae] ora|sostieni(?:ci)?)(?![\p{L}])|поддерж|пожертв|донат|підтрим|пожертвуй|تبرع|ادعم/iu;

/** A newsroom speaks of itself. */
export const NEWSROOM =
  /\b(?:our|we,?)\s+(?:\w+\s+){0,3}?(?:journalis\w+|newsroom|reporting|reporters|work|readers|coverage|stories|story)\b|\bwe (?:are|keep|need|depend|rely|publish|belong|have no)\b|\bread us\b|\bus reach\b|\b(?:wir, die|unsere (?:arbeit|redaktion)|unabhängiger journalismus)|notre (?:journal|rédaction|travail)|nuestro (?:periodismo|trabajo)|nuestra redacción|il nostro (?:lavoro|giornale)|мы пишем|нашу работу|редакци|наш[аеиу]\s+(?:журналист|редак)|صحافتنا|جريدتنا/iu;

/** Speaks to the reader. */
export const READER =
  /\b(?:you|your|dear readers?|readers like|sie|ihre?|vous|votre|usted|tu|tua)\b|дорог(?:ие|ой) читател|ваш|вам[иа]?\b|بفضلكم|كم\b|القراء/iu;

/** An amount to give, or how often. */
export const MONEY =
  /[$€£₽₴]\s?\d|\d\s?(?:€|\$|£|₽|₴|eur\b|euros?\b|dollars?\b|руб|грн|دولار)|\b(?:once|one[- ]time|monthly|annual(?:ly)?|a month|einmalig|monatlich|mensuel\w*|par mois|mensual|al mes|al mese)\b|разово|ежемесячн|щомісяч|شهريا/iu;

/** Puts it off. */
export const DEFERRAL =
  /\b(?:remind me|maybe later|not now|no,? thanks|later on|i(?:'|’)ll do it later|später|nicht jetzt|plus tard|más tarde|ahora no|più tardi|non ora)\b|напомн|позже|не сейчас|нагадати|لاحقا|ذكرني/iu;

/** Says what is at stake. */
export const PERIL =
  /\b(?:independen\w+|need your help|no owner|paywall|truth|silenced|threat\w*|afloat|depends? on|unabhängig\w*|braucht sie|indépendan\w+|independiente|indipendente)\b|независим|нужна ваша помощь|незалежн|مستقل/iu;

/** Leads to a place where one pays. */
export const TARGET =
  /donat|contribut|support(?:-?us)?\b|patreon|donorbox|givebutter|opencollective|ko-fi|liberapay|boosty|membership|spende|unterstuetz|soutenir|faire-un-don|apoy|sostien|podderzh|pozhertv/i;

/** Class and id tokens of appeals. */
export const APPEAL_TOKEN =
  /(?:^|[^a-z])(?:donat(?:e|ion|ions)?|contribut(?:e|ion|ions)|fundrais\w*|support-?(?:us|article|banner|bar|box|block|appeal)?|spende\w*|appeal|epic|reader-?revenue|membership)(?![a-z])/i;

/** Asks to sign up for mail. */
export const NEWSLETTER =
  /\bnewsletters?\b|\bsign up (?:for|to)\b|\bsubscribe to (?:our|the)\b|\b(?:in|to) your inbox\b|\bin ihrem postfach\b|\binfolettre\b|\bboletín\b|dans votre boîte|рассылк|розсилк|نشرتنا|النشرة البريدية/iu;

/** Class and id tokens of newsletter boxes. */
export const NEWSLETTER_TOKEN = /newsletter|(?:^|[^a-z])(?:nl|signup|sign-up|mailing|subscribe-form)(?:[^a-z]|$)/i;

/** Asks to agree to tracking. */
export const CONSENT =
  /\bcookies?\b|\bconsent\b|\bgdpr\b|\bprivacy\b|\bpartners\b|datenschutz|einwilligung|confidentialité|privacidad|конфиденциальн|файлы cookie|ملفات تعريف/iu;

/** The buttons of a consent dialog. */
export const CONSENT_CHOICE =
  /\b(?:accept|agree|reject|refuse|decline|manage|allow|akzeptieren|zustimmen|ablehnen|accepter|refuser|aceptar|rechazar|accetta|rifiuta)\b|принять|согласен|отклонить|أوافق|قبول/iu;

/** Advertises an app, push messages or an offer. */
export const PROMOTION =
  /\b(?:download (?:our|the) app|get the app|open in (?:the )?app|(?:enable|allow|turn on) (?:push )?notifications|breaking news alerts|special offer|limited[- ]time)\b|jetzt app|téléchargez l.application|descarga la app|установите приложение/iu;

/** The words of an element in one line, a blank between its parts, those of its open shadow root included; at most `limit` characters. */
export function wordsOf(element: Element, limit = 6_000): string {
  let words = "";
  for (const root of [element.shadowRoot, element]) {
    if (!root) continue;
    const walker = element.ownerDocument.createTreeWalker(root, TEXT);
    for (let node = walker.nextNode(); node && words.length < limit; node = walker.nextNode()) {
      const part = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? "")
        ? ""
        : (node.nodeValue ?? "").replace(/\s+/g, " ").trim();
      if (part) words += words ? ` ${part}` : part;
    }
  }
  return words.slice(0, limit);
}

/** The class names and the id of an element in one line. */
export function tokensOf(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`;
}
