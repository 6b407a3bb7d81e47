import { JSDOM } from "jsdom";
import { readMetadata } from "../../utils/article/metadata/metadata.ts";

/** Address of the invented pages. */
export const url = "https://velmora.example/city/harbour-reopens";

/** Reads the metadata of an invented page. */
export const of = (head: string, body = "", address = url) =>
  readMetadata(
    new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, { url: address }).window.document,
    address,
  );

/** Returns a JSON-LD script with a value, or with a text as it is. */
export const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

/** Returns a meta tag. */
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
