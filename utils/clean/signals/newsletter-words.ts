// What boxes say that collect addresses, in the languages of the appeals.
// Letters are listed: a pattern with \p{L} takes milliseconds to be made ready, and each has many.

/** Speaks of mail that comes regularly. */
export const NEWSLETTER_PHRASE =
  /\bnewsletters?\b|\bmailing list\b|\bsign up (?:for|to)\b|\bsubscribe to (?:our|the)\b|\b(?:in|to) your inbox\b|\bby (?:e-?)?mail\b|\bin ihrem? postfach\b|\binfolettre\b|\bboletín\b|\bpar (?:e-?)?mail\b|dans votre boîte|bandeja de entrada|por correo|рассылк|на почту|розсилк|на пошту|نشرتنا|النشرة البريدية/i;

/** Class and id tokens of newsletter boxes. */
export const NEWSLETTER_CLASS_NAME = /newsletter|(?:^|[^a-z])(?:nl|signup|sign-up|mailing|subscribe-form)(?:[^a-z]|$)/i;

/** Asks to open an account or to log in, which an address is asked for too. */
export const ACCOUNT_REQUEST =
  /\b(?:log ?in|sign in|create (?:an|your) account|register (?:to|for)|already (?:a|an|have)|anmelden und|einloggen|konto|se connecter|connectez|compte|inicia(?:r)? sesión|cuenta|войти|вход|аккаунт|увійти|акаунт)(?![a-zß-öø-ÿœа-яёіїєґ])/i;
