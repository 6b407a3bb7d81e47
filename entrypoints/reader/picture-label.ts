import { t } from "../../utils/browser/i18n.ts";

/** Names a picture that is not loaded, with its alternative text if it has one. */
export const pictureLabel = (alt: string): string => (alt ? t("readerPictureOf", alt) : t("readerPicture"));
