// What prompts say that want neither money nor an address, in English, German, French, Spanish, Russian and Ukrainian.
// Letters are listed: a pattern with \p{L} takes milliseconds to be made ready, and each has many.

/** Advertises the site's application. */
export const APP_PROMOTION =
  /\b(?:download|get|install|try|open in|read (?:it )?in|better in|faster in|use)(?: [a-zß-öø-ÿœа-яёіїєґ]+){0,2} (?:the |our )?(?:[a-zß-öø-ÿœа-яёіїєґ]+ )?apps?\b|\bin (?:the|our) app\b|\bapp store\b|\bgoogle play\b|\b(?:app|anwendung) (?:herunterladen|laden|installieren|öffnen)|\b(?:zur|in der|unsere) app\b|téléchargez? (?:notre |l[’'])\s?appli|(?:dans|notre) l?[’']?appli(?:cation)?\b|descarg[a-zß-öø-ÿœа-яёіїєґ]+ (?:la|nuestra) (?:app|aplicación)|(?:скачайте|установите|откройте в|нашем?) (?:наше )?приложени|(?:завантажте|встановіть|відкрийте у) (?:наш )?(?:застосунок|додаток)/i;

/** Asks to send notifications. */
export const NOTIFICATION_REQUEST =
  /\b(?:enable|allow|turn on|get|receive|send you|accept|subscribe to)(?: [a-zß-öø-ÿœа-яёіїєґ]+){0,3} (?:notifications?|alerts)\b|\bnotify me\b|\bbenachrichtigungen?\b|\bpush-nachrichten\b|\b(?:activer|autoriser|recevoir|activez|recevez|autorisez)\b.{0,40}\b(?:notifications|alertes)\b|\bnos (?:notifications|alertes)\b|\bnotificaciones\b|уведомлени|сповіщення/i;

/** Complains of a blocker of advertisements. */
export const AD_BLOCK_COMPLAINT =
  /\bad[- ]?block[a-zß-öø-ÿœа-яёіїєґ]*|\b(?:blocking|block) (?:our )?ads\b|\bwhitelist (?:us|our)\b|\bwerbeblocker\b|\badblocker|\bbloqueur[a-zß-öø-ÿœа-яёіїєґ]* de pub|\bbloqueador[a-zß-öø-ÿœа-яёіїєґ]* de (?:anuncios|publicidad)|блокировщик[a-zß-öø-ÿœа-яёіїєґ]* рекламы|блокувальник[a-zß-öø-ÿœа-яёіїєґ]* реклами/i;

/** Asks for the reader's opinion. */
export const SURVEY_REQUEST =
  /\b(?:take|complete|fill (?:in|out)|answer|short|quick|our)(?: [a-zß-öø-ÿœа-яёіїєґ\d-]+){0,4} (?:survey|questionnaire|questions)\b|\bhow (?:likely are you|would you rate|was your)\b|\bgive us (?:your )?feedback\b|\bumfrage\b|\b(?:notre|ce|court|petit) (?:sondage|questionnaire)\b|\b(?:nuestra|breve) encuesta\b|(?<![a-zß-öø-ÿœа-яёіїєґ])опрос[еа]?(?![a-zß-öø-ÿœа-яёіїєґ])|(?:пройдите|примите участие в) опрос|опитуванн/i;

/** Asks to open an account. */
export const REGISTRATION_REQUEST =
  /\b(?:create|open|register for)(?: [a-zß-öø-ÿœа-яёіїєґ]+){0,2} (?:free )?account\b|\b(?:register|sign up|join) (?:now|free|for free|today)\b|\bkostenlos registrieren\b|\bkonto (?:anlegen|erstellen)\b|\bcréez? (?:un|votre) compte\b|\bcre(?:a|e) (?:una|su|tu) cuenta\b|зарегистрир|зареєструй/i;

/** Asks how old the reader is, which the law may want. */
export const AGE_CHECK =
  /\b(?:over|at least|older than|under) (?:the age of )?(?:16|18|21)\b|\b(?:verify|confirm) your age\b|\byears of age\b|\bvolljährig\b|\b18 (?:jahre|ans|años)\b|\b18 (?:лет|років)(?![a-zß-öø-ÿœа-яёіїєґ])/i;

/** What a control says that sends an overlay away. */
export const DISMISS_LABEL =
  /\b(?:close|dismiss|no,? thanks|not now|maybe later|remind me|skip|continue to (?:the )?(?:site|article|story)|got it|schlie(?:ß|ss)en|nein,? danke|später|nicht jetzt|fermer|non,? merci|plus tard|cerrar|no,? gracias|ahora no|más tarde)\b|закры|позже|не сейчас|нет,? спасибо|закрити|пізніше|не зараз|ні,? дякую/i;
