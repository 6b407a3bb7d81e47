/** Small letters of the Latin, Greek and Cyrillic alphabets, as the inside of a character class. */
export const LETTERS = "a-zß-öø-ÿĀ-ɏͰ-ϿЀ-ӿ";

/** Capital letters of the same alphabets, as the inside of a character class. */
export const CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΫА-ЯЁІЇЄҐ";
