import { expect, test } from "vitest";
import { og, paragraphs, verdictOn } from "../page-builder.ts";

const page = (title: string, at: string, head = "", lang = "en") =>
  verdictOn({
    lang,
    at,
    title: `${title} | Velmora Post`,
    head,
    body: `<main><h1>${title}</h1>${paragraphs(5)}</main>`,
  });

test.each([
  ["Terms of Use", "/p/12", "en"],
  ["Privacy Policy", "/privacy-policy", "en"],
  ["How we use what you tell us", "/privacy.html", "en"],
  ["Impressum", "/impressum/", "de"],
  ["Datenschutzerklärung", "/p/12", "de"],
  ["Mentions légales", "/mentions-legales", "fr"],
  ["Política de privacidad", "/p/12", "es"],
  ["Политика конфиденциальности", "/p/12", "ru"],
  ["About us", "/about", "en"],
  ["Contact us", "/p/12", "en"],
  ["Imprint", "/p/12", "en"],
  ["Kontakt", "/p/12", "de"],
  ["Nutzungsbedingungen", "/p/12", "de"],
  ["Informativa sulla privacy", "/p/12", "it"],
  ["Contatti", "/p/12", "it"],
  ["Privacyverklaring", "/p/12", "nl"],
  ["Algemene voorwaarden", "/p/12", "nl"],
  ["Polityka prywatności", "/p/12", "pl"],
  ["Witamy", "/polityka-prywatnosci", "pl"],
  ["プライバシーポリシー", "/p/12", "ja"],
  ["お問い合わせ", "/p/12", "ja"],
  ["Contactez-nous", "/p/12", "fr"],
  ["Conditions générales d’utilisation", "/p/12", "fr"],
  ["Términos y condiciones", "/p/12", "es"],
  ["Termos de uso", "/p/12", "pt"],
  ["Integritetspolicy", "/p/12", "sv"],
  ["Kontakta oss", "/p/12", "sv"],
  ["Пользовательское соглашение", "/p/12", "ru"],
  ["Про нас", "/p/12", "uk"],
  ["Gizlilik Politikası", "/p/12", "tr"],
  ["개인정보처리방침", "/p/12", "ko"],
  ["关于我们", "/p/12", "zh"],
  ["聯絡我們", "/p/12", "zh"],
  ["من نحن", "/p/12", "ar"],
  ["Ochrana osobních údajů", "/p/12", "cs"],
  ["Privatlivspolitik", "/p/12", "da"],
  ["Personvernerklæring", "/p/12", "no"],
  ["Tietosuojaseloste", "/p/12", "fi"],
  ["Όροι χρήσης", "/p/12", "el"],
  ["Adatkezelési tájékoztató", "/p/12", "hu"],
  ["संपर्क करें", "/p/12", "hi"],
  ["Kebijakan Privasi", "/p/12", "id"],
  ["درباره ما", "/p/12", "fa"],
  ["מדיניות פרטיות", "/p/12", "he"],
  ["ติดต่อเรา", "/p/12", "th"],
  ["গোপনীয়তা নীতি", "/p/12", "bn"],
  ["ہمارے بارے میں", "/p/12", "ur"],
])("takes “%s” at %s for a page about the site", (title, at, lang) => {
  expect(page(title, at, "", lang)).toBe("notArticleSite");
});

test("takes it for one even if its system declares every page an article", () => {
  expect(page("Privacy Policy", "/privacy-policy", og({ "og:type": "article" }))).toBe("notArticleSite");
});

test.each([
  ["Privacy policy of the ferry’s app breaks the law", "/2026/03/privacy-policy-of-ferry-app"],
  ["Terms of surrender", "/terms-of-surrender"],
  ["About a boat that came back", "/about-a-boat"],
  ["Privacy ruling stops the harbour’s cameras", "/privacy-ruling-harbour"],
  ["Contact tracing ends in Velmora", "/contact-tracing"],
  ["Contact us before you dig, says the harbour", "/contact-us-before-you-dig"],
  ["Contact", "/films/contact"],
  ["Kontakt zur Fähre abgerissen", "/kontakt-zur-faehre", "de"],
  ["Impressum fehlt: Hafen zahlt Strafe", "/impressum-fehlt", "de"],
  ["Informativa sulla privacy bocciata dal garante", "/informativa-bocciata", "it"],
  ["Privacybeleid van de veerdienst afgekeurd", "/privacybeleid-afgekeurd", "nl"],
  ["Regulamin portu odrzucony przez radę", "/regulamin-portu", "pl"],
  ["利用規約の変更に港の住民が反対", "/p/12", "ja"],
  ["Qui sommes-nous sans le port ?", "/sans-le-port", "fr"],
  ["Términos y condiciones del rescate del puerto", "/rescate-del-puerto", "es"],
  ["Termos de uso do porto vão a tribunal", "/porto-vai-a-tribunal", "pt"],
  ["Om oss talar ingen i hamnen", "/hamnen", "sv"],
  ["Контакты с портом прерваны", "/p/12", "ru"],
  ["İletişim koptu: liman sessiz", "/p/12", "tr"],
  ["개인정보처리방침 바꾼 항구", "/p/12", "ko"],
  ["关于我们的港口", "/p/12", "zh"],
  ["Kontakt med færgen afbrudt", "/p/12", "da"],
  ["Tentang kami dan pelabuhan", "/p/12", "id"],
])("takes the story “%s” at %s for an article", (title, at, lang = "en") => {
  expect(page(title, at, "", lang)).toBe("article");
});

test("takes a signed post with such a title for an article", () => {
  const signed = og({
    "og:type": "article",
    "article:published_time": "2026-03-12T09:00:00Z",
    "article:author": "Lia Bo",
  });
  expect(page("Privacy policy", "/blog/privacy-policy", signed)).toBe("article");
});
