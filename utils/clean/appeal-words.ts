// What appeals for donations say, in small letters (a pattern without the flag for both cases is several times as fast), in English, German, French, Spanish, Italian, Russian, Ukrainian and Arabic. Each
// pattern is one family of signals; a single family never decides.
// Letters are listed: a pattern with \p{L} takes milliseconds to be made ready, and each has many.

/** Asks for money or support. */
export const ASK =
  /\b(?:(?:please|your|readers[’']|will you) support|support(?:ing)? (?:us|our|me|this|free|local|public|quality|fearless|independent|journalis[a-zß-öø-ÿœа-яёіїєґ]+|the (?:work|journalis[a-zß-öø-ÿœа-яёіїєґ]+|newsroom|team|magazine|paper|station))|donat(?:e|es|ing|ions?)|contribut(?:e|es|ing|ions?)|pledge|chip in|pitch in|paid for by|(?:readers|members|people) (?:who )?(?:pay|paid|fund|chip)|power(?:s|ed)? (?:our|this)|buy me a coffee|paid member[a-zß-öø-ÿœа-яёіїєґ]*|gifts? in wills|legacy|(?:monthly|recurring|small|your|matching|tax-deductible|every|my|more|a) gifts?|donors?|matched|be one of (?:them|the|our|us)|buy (?:us|our|an?) [a-zß-öø-ÿœа-яёіїєґ]+|winter appeal|our appeal|give (?:monthly|once|today|now|what you can|if you can)|(?:will|would|could|can|if) you (?:help|give|join|spare|pay|back)|help (?:us|keep|fund)|keep (?:us|our|this) [a-zß-öø-ÿœа-яёіїєґ]+|keep (?:the )?(?:[a-zß-öø-ÿœа-яёіїєґ]+ ){1,3}(?:independent|free|alive|going|afloat)|fund (?:our|a|this|the)|pay for (?:our|this|one|the next)|join (?:us|them|the|\d|our)|back (?:our|us)|become (?:one (?:of (?:us|them)|today)|one[.!]|an? (?:[a-zß-öø-ÿœа-яёіїєґ]+ )?(?:member|supporter|patron|donor|friend))|send something|we(?:[’']re| are)? ask(?:ing)? (?:you|our readers|for)|favou?r to ask|(?:your|reader) (?:support|generosity|help|backing|donations?|contributions?)|stand with|invest in|rely on (?:you|our readers|readers)|powered by|funded by|to raise [$€£]|raised of|fundraising|pledge drive|choose (?:an|your) amount|membership|spende[nt]?|unterstütz(?:en sie|e|t) |unterstütz(?:en|e|t)(?: (?:sie|uns))?|fördermitglied[a-zß-öø-ÿœа-яёіїєґ]*|mitglied(?:er)?(?: der)?|beitrag|freiwillig|zahlen sie|abo leisten|helfen sie|hilf uns|förder[a-zß-öø-ÿœа-яёіїєґ]*|ohne (?:sie|euch|dich)|solidar-?[a-zß-öø-ÿœа-яёіїєґ]*|mitmachen|soutene[zr]|soutien|(?:faire|faites|fais) un don|dons?(?![’'])|donn(?:er|ez)|aidez(?:-nous)?|aider|contribu(?:er|ez)|adhér[a-zß-öø-ÿœа-яёіїєґ]+|particip(?:e|ez|er)|dona(?:r|ción|ciones)?|apóya[a-zß-öø-ÿœа-яёіїєґ]*|apoya[a-zß-öø-ÿœа-яёіїєґ]*|hazte|aporta[a-zß-öø-ÿœа-яёіїєґ]*|colabora[a-zß-öø-ÿœа-яёіїєґ]*|únete|súmate|ayúda[a-zß-öø-ÿœа-яёіїєґ]*|ayuda(?:r)?|tu (?:ayuda|apoyo)|socios?|socias?|don[ae] ora|sostieni(?:ci)?|sostenete|dona(?:zion[a-zß-öø-ÿœа-яёіїєґ]+)?)(?![a-zß-öø-ÿœа-яёіїєґ])|(?<![a-zß-öø-ÿœа-яёіїєґ])(?:скин|собра|сбор|збира|зібра|збір|оплат|поддерж|пожертв|донат|помоч|помоги|перевест|перевод(?:ы|ам|ов)|плат[её]ж|взнос|заплатит|оформите|станьте|підтрим|підтримк|задонать|долуч|приєдн|внес(?:ок|к)|допомо[гж]|стань)[a-zß-öø-ÿœа-яёіїєґ]*|تبرع|ادعم/;

/** Asks to support somebody by name: a capital tells it from any other support. */
export const SUPPORT_NAME =
  /\b(?:Support|SUPPORT|Back|Join|Fund) (?:[Tt]he )?[A-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ][a-zß-öø-ÿœа-яёіїєґA-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ]+/;

/** What a button says that takes the reader to a payment. */
export const ASK_LABEL =
  /^\W*(?:(?:yes,? )?(?:i(?:[’'])?(?:ll|m| will| want to)? )?(?:please )?(?:donate|buy (?:us|me|our)|be (?:one|the)|give(?! (?:this|the) (?:article|story)| feedback| us (?:a call|feedback))|support|contribute|chip in|pledge|fund|back|spare|pay|help|join|sponsor|become|make (?:a|it|my|your)|triple|double|start (?:giving|my|your)|add (?:my|your)|renew my|sign me up as|count me in)\b|i[’']m in\b|my gift|(?:jetzt )?(?:spende|unterstütz|förder|mitglied|mitmach|beitrag|freiwillig|zahlen sie|abo leisten|helfen sie|hilf uns|förder[a-zß-öø-ÿœа-яёіїєґ]*|ohne (?:sie|euch|dich)|solidar|zahlen)|[a-zß-öø-ÿœа-яёіїєґ„“«»"]+ unterstützen|[a-zß-öø-ÿœа-яёіїєґ]+ (?:unterstützen|fördern)|(?:je|nous) (?:donne|soutiens|soutenons|participe|contribue|fais|m[’']engage|deviens|rejoins)|(?:faire un )?don\b|donner|soutenir|soutenez|contribu|particip|adhér|devenir|aider|rejoindre|(?:quiero )?(?:don[ao]|donar|ap[oó]y|aport|colabor|contribu|hazte|hacerme|únete|súmate|ser soci)|sostien|dona|(?:да, )?(?:поддерж|пожертв|вступ|помочь|перевест|оформить|внести|стать|присоедин|заплатить|помогу|оплат|перевожу)|(?:так, )?(?:підтрим|долуч|допомог|приєдн|вступити|пожертв|задонат|стати|зробити внесок|оплатити|підписатися на внесок|допоможу)|تبرع|ادعم)/;

/** What a button says that takes the reader to a payment and nowhere else. */
export const PLAIN_LABEL =
  /\b(?:donat(?:e|ion)|gift|pledge|pitch in|buy me a coffee|upgrade to paid|contribut(?:e|ion)|support (?:us|our|the|independent)|become an? (?:[a-zß-öø-ÿœа-яёіїєґ]+ )?(?:member|supporter|patron|friend)|spenden?|unterstützen|mitglied werden|faire un don|je donne|soutenir|soutenez|apóyanos|donar?|hazte|hacerme soci[oa])(?![a-zß-öø-ÿœа-яёіїєґ])|скинуться|скинутися|поддержать|пожертвовать|підтримати|пожертвувати|تبرع/;

/** A newsroom speaks of itself: by its trade, or as "we" and "us", or of the very text. */
export const NEWSROOM =
  /\b(?:our|we,?|the)\s+(?:[a-zß-öø-ÿœа-яёіїєґ]+\s+){0,3}?(?:journalis[a-zß-öø-ÿœа-яёіїєґ]+|newsroom|reporting|reporters?|readers|members|coverage|stories|story|investigations?|investigative)\b|\bwe (?:need|depend|rely|publish|belong|have no)\b|\bread us\b|\b(?:wir, die|unsere[rm]? (?:arbeit|redaktion|journalis[a-zß-öø-ÿœа-яёіїєґ]+|leser[a-zß-öø-ÿœа-яёіїєґ]*)|(?:der|die) redaktion|unabhängiger journalismus|journalismus)(?![a-zß-öø-ÿœа-яёіїєґ])|(?:notre|la) (?:journal[a-zß-öø-ÿœа-яёіїєґ]*|rédaction|travail)|journalistes?\b|lecteurs\b|nuestr[oa]s? (?:periodis[a-zß-öø-ÿœа-яёіїєґ]+|trabajo|redacción|lector[a-zß-öø-ÿœа-яёіїєґ]+)|periodismo\b|leser(?:in)?[a-zß-öø-ÿœа-яёіїєґ]*|recherchen?\b|il nostro (?:lavoro|giornale)|редакци|журналист|читател|наш[аеиу]\s+(?:работ|текст)|редакці|журналіст|читач|صحافتنا|جريدتنا/;

/** "We", "us", "our", and "this story": somebody speaks for the page itself. */
export const SELF =
  /\b(?:we|us|our|ours|we[’']re|we[’']ve|i (?:write|wrote|edited|spent|made|promised|have no)|my (?:work|reporting)|this (?:story|article|work|page|piece|report|journalism|reporting|site)|stories like this|wir|uns|unser[a-zß-öø-ÿœа-яёіїєґ]*|dieser? (?:artikel|text|beitrag)|diese (?:recherche|seite)|nous|notre|nos|cet article|cette enquête|nosotr[oa]s|nuestr[a-zß-öø-ÿœа-яёіїєґ]+|est[ea] (?:artículo|historia|texto|reportaje)|[a-zß-öø-ÿœа-яёіїєґ]{2,}(?:amos|emos|imos)|wie diese|noi|nostr[a-zß-öø-ÿœа-яёіїєґ]+)(?![a-zß-öø-ÿœа-яёіїєґ])|(?<![a-zß-öø-ÿœа-яёіїєґ])(?:мы|нас|нам|нами|наш[a-zß-öø-ÿœа-яёіїєґ]*|этот (?:текст|материал)|эт[ау] (?:статья|статью|историю)|ми|нас|нам|наш[a-zß-öø-ÿœа-яёіїєґ]*|цей (?:матеріал|текст)|[a-zß-öø-ÿœа-яёіїєґ]{2,}(?:ємо|имо|емо|ймо)|ц[яю] статт[яю])(?![a-zß-öø-ÿœа-яёіїєґ])|صحافتنا|نحن/;

/** Speaks to the reader. */
export const READER =
  /\b(?:you|your|yours|dear (?:readers?|friends?)|readers like|readers|just readers|sie|ihre?|ihnen|du|dir|dich|dein[a-zß-öø-ÿœа-яёіїєґ]*|euch|euer|vous|votre|vos|usted|tu|tus|ti|te|tua)(?![a-zß-öø-ÿœа-яёіїєґ])|дорог(?:ие|ой) (?:читател|друз)|(?<![a-zß-öø-ÿœа-яёіїєґ])(?:вы|вас|вам|вами|ваш[a-zß-öø-ÿœа-яёіїєґ]*|ви|тебе|тобі|ты|[a-zß-öø-ÿœа-яёіїєґ]{3,}(?:йте|ите|іть))(?![a-zß-öø-ÿœа-яёіїєґ])|بفضلكم|كم\b|القراء/;

/** An amount to give, or how often, or how much is raised. */
export const MONEY =
  /[$€£₽₴₹]\s?\d|\d\s?(?:€|\$|£|₽|₴|₹|eur\b|euros?\b|dollars?\b|pounds\b|cents\b|руб|грн|гривен|тысяч|тисяч|دولار)|\brs\.? ?\d|\b(?:one[- ]time|monthly|recurring|annual(?:ly)?|a month|per month|raised|einmalig|monatlich|mensuel[a-zß-öø-ÿœа-яёіїєґ]*|par mois|mensual[a-zß-öø-ÿœа-яёіїєґ]*|al mes|al mese|cuotas?)\b|разово|ежемесячн|регулярн|щомісяч|одноразов|شهريا/;

/** Puts it off. */
export const DEFERRAL =
  /\b(?:remind me|maybe later|not now|not today|another time|no,? thanks|later on|later|i(?:[’']|’)ll do it later|dismiss|später|nicht jetzt|nein,? danke|plus tard|pas maintenant|non,? merci|más tarde|ahora no|no,? gracias|più tardi|non ora)(?![a-zß-öø-ÿœа-яёіїєґ])|напомн|позже|не сейчас|нет,? спасибо|нагадати|пізніше|не зараз|لاحقا|ذكرني/;

/** Says what is at stake. */
export const PERIL =
  /\b(?:independen[a-zß-öø-ÿœа-яёіїєґ]+|need your help|no owner|no (?:ads|paywall|shareholders)|shareholders|corporate|press freedom|free press|undesirable|censor[a-zß-öø-ÿœа-яёіїєґ]*|attacks? on|unprecedented|member-supported|not-for-profit|wealthy owner|billionaire|paywall|truth[a-zß-öø-ÿœа-яёіїєґ]*|silenced|fear no|threat[a-zß-öø-ÿœа-яёіїєґ]*|under attack|afloat|depend(?:s)? on (?:you|our|your|readers|reader)|free to read|read (?:it |this )?for free|nonprofit|non-profit|reader-(?:funded|supported)|unabhängig[a-zß-öø-ÿœа-яёіїєґ]*|werbefrei|kostenlos|braucht sie|freie presse|ohne paywall|pressefreiheit|indépendan[a-zß-öø-ÿœа-яёіїєґ]+|libre|gratuit[a-zß-öø-ÿœа-яёіїєґ]*|accès libre|sans (?:actionnaire|publicité)|a besoin de vous|déductible|défiscalis[a-zß-öø-ÿœа-яёіїєґ]*|sans paywall|liberté de la presse|independiente|gratis|libre|indipendente)(?![a-zß-öø-ÿœа-яёіїєґ])|независим|бесплатн|без рекламы|нужна ваша помощь|цензур|нежелательн|иностранн[a-zß-öø-ÿœа-яёіїєґ]+ агент|на связи|благодаря вам|незалежн|безплатн|безкоштовн|завдяки вам|без реклами|مستقل/;

/** Leads to a place where one pays. */
export const TARGET =
  /donat|contribut|support(?:-?us|er)?\b|patreon|donorbox|givebutter|fundraiseup|opencollective|ko-fi|liberapay|boosty|buymeacoffee|steady(?:hq)?\b|[/.]membership\b(?!-)|pledge|\bgive\b|\bgift|spende|unterstuetz|unterstütz|mitglied|soutenir|faire-un-don|\bdons?\b|apoy|hazte|socio|sostien|podderzh|pozhertv|pidtrym|\bjoin\b/i;

/** Class and id tokens of appeals. */
export const APPEAL_TOKEN =
  /(?:^|[^a-z])(?:donat(?:e|ion|ions)?|contribut(?:e|ion|ions)|fundrais\w*|support-?(?:us|article|banner|bar|box|block|appeal|button)?|supportus|spende\w*|appeal|epic|reader-?revenue|membership)(?![a-z])|supportus|supportpanel|donatecta/i;
