type Method = (this: unknown, ...args: unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === "function";
const lengthOf = (value: unknown): number => Number(Object(value).length ?? 0);

/** Methods of arrays that call back for each item: the calls are counted, for some end early. */
const CALLING = [
  "map",
  "filter",
  "find",
  "findLast",
  "findIndex",
  "findLastIndex",
  "some",
  "every",
  "flatMap",
  "forEach",
  "reduce",
];
/** Methods whose work is the length of what they return. */
const COPYING = [
  "slice",
  "concat",
  "join",
  "toSorted",
  "sort",
  "split",
  "repeat",
  "toLowerCase",
  "toUpperCase",
  "normalize",
  "substring",
];
/** Methods that look for an item from the start. */
const SEARCHING = ["indexOf", "includes", "lastIndexOf"];
const TOUCHING = ["get", "has", "set", "add"];

/**
 * Counts the work that code does in the built-in methods of arrays, strings, maps, sets and regular expressions: items
 * visited and characters copied or scanned. The count of an input is always the same, however busy the machine is, and
 * shows work that grows faster than its input. What one match tries and takes back, and bare loops, are not seen.
 */
function countWork(run: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string | symbol, wrap: (original: Method) => Method) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = property?.value;
    if (!property || !isMethod(original)) return;
    Object.defineProperty(owner, name, { ...property, value: wrap(original) });
    undo.push(() => Object.defineProperty(owner, name, property));
  };

  const calling = (original: Method): Method =>
    function (callback, ...rest) {
      if (!isMethod(callback)) return Reflect.apply(original, this, [callback, ...rest]);
      const counted: Method = function (...args) {
        work++;
        return Reflect.apply(callback, this, args);
      };
      return Reflect.apply(original, this, [counted, ...rest]);
    };
  const copying = (original: Method): Method =>
    function (...args) {
      const result = Reflect.apply(original, this, args);
      work += 1 + lengthOf(result);
      return result;
    };
  const searching = (original: Method): Method =>
    function (...args) {
      const result = Reflect.apply(original, this, args);
      work += typeof result === "number" && result >= 0 ? 1 + result - Number(args[1] ?? 0) : 1 + lengthOf(this);
      return result;
    };
  const touching = (original: Method): Method =>
    function (...args) {
      work++;
      return Reflect.apply(original, this, args);
    };
  // Where there is no match, all is scanned that is left; a sticky expression looks at one place.
  const scanning = (original: Method): Method =>
    function (...args) {
      const isSticky = this instanceof RegExp && this.sticky;
      const start = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
      const match = Reflect.apply(original, this, args);
      const found = Array.isArray(match) ? Number(Object(match).index) + lengthOf(match[0]) : lengthOf(args[0]);
      work += isSticky && !match ? 1 : 1 + Math.max(0, found - start);
      return match;
    };
  const iterating = (original: Method): Method =>
    function (...args) {
      const iterator = Object(Reflect.apply(original, this, args));
      const next: unknown = iterator.next;
      if (isMethod(next))
        iterator.next = () => {
          work++;
          return Reflect.apply(next, iterator, []);
        };
      return iterator;
    };

  for (const name of CALLING) replace(Array.prototype, name, calling);
  for (const owner of [Array.prototype, String.prototype]) {
    for (const name of COPYING) replace(owner, name, copying);
    for (const name of SEARCHING) replace(owner, name, searching);
  }
  for (const owner of [Map.prototype, Set.prototype]) for (const name of TOUCHING) replace(owner, name, touching);
  replace(Array.prototype, Symbol.iterator, iterating);
  replace(RegExp.prototype, "exec", scanning);
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

/** Returns how many times as much work an input of twice the size takes. Linear work gives 2, quadratic work 4. */
export function growthOf(run: (size: number) => unknown, size: number): number {
  // What is made once and kept is made before.
  run(size);
  const once = countWork(() => run(size));
  return countWork(() => run(2 * size)) / once;
}
