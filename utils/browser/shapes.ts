// Context: extension pages. Checks of values that come from another context, where no compiler has seen them.

import { isRecord } from "../shared/values.ts";

/** A test of an unknown value. */
export type Check = (value: unknown) => boolean;

/** One check for each field of a type; a field without a check does not compile. */
export type Shape<T> = Record<keyof T, Check>;

/** True if a value is an object whose fields pass the checks of a shape. */
export function hasShape<T>(value: unknown, shape: Shape<T>): value is T {
  return isRecord(value) && Object.entries<Check>(shape).every(([field, check]) => check(value[field]));
}

/** True for strings. */
export const isText: Check = (value) => typeof value === "string";

/** True for strings and null. */
export const isTextOrNull: Check = (value) => value === null || typeof value === "string";

/** True for numbers. */
export const isNumber: Check = (value) => typeof value === "number";

/** True for whole numbers. */
export const isInteger: Check = (value) => Number.isInteger(value);

/** True for true and false. */
export const isBoolean: Check = (value) => typeof value === "boolean";

/** Accepts arrays whose items all pass a check. */
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Accepts the keys of a table; typed by a union, the table names every member of it. */
export const keyOf =
  <Key extends string>(table: Record<Key, true>): Check =>
  (value) =>
    typeof value === "string" && Object.hasOwn(table, value);
