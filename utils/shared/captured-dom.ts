// A page's own elements can hide the properties of a form and of the document: with `<input name="parentNode">` in it,
// a form's `parentNode` is that input. They do so in isolated worlds, too, and hide whatever an object itself is given.
// What the interfaces' prototypes hold they cannot hide, so it is taken from there, once, when a script starts.

/** A getter, or a method: what a descriptor of a property holds. */
type Getter = NonNullable<PropertyDescriptor["get"]>;

/** What a function of the browser returns, which nothing checks. */
export type Unchecked = ReturnType<Getter>;

type Maybe<T> = T | null | undefined;
/** What a function returns for no node: null, where that can be its result. */
type None<V> = null extends V ? [] : undefined extends V ? [] : [none: V];

/** Finds a property's getter, or a method; undefined where there is no such interface, as in Node. */
const find = (name: string, owner: string): Getter | undefined => {
  for (const key of [owner, "Node", "EventTarget"]) {
    const found = Object.getOwnPropertyDescriptor(Reflect.get(globalThis, key)?.prototype ?? {}, name);
    if (found) return found.get ?? found.value;
  }
  return undefined;
};

const nodeType = find("nodeType", "Node");
const NodeInterface = Reflect.get(globalThis, "Node");

/** Returns what finds a captured getter or method for a node; it finds none where no name can hide the node's own. */
function capture(name: string): (target: object) => Getter | undefined {
  const ofElement = find(name, "Element") ?? find(name, "HTMLElement");
  const ofDocument = find(name, "Document");
  if (!nodeType) return () => undefined;
  // A test may parse pages with another DOM than that of its environment.
  const isNative = (target: object): boolean => target instanceof NodeInterface;
  if (ofElement === ofDocument) return (target) => (isNative(target) ? ofElement : undefined);
  return (target) => {
    if (!isNative(target)) return undefined;
    const type = nodeType.call(target);
    if (type === 9) return ofDocument;
    return type === 1 ? ofElement : undefined;
  };
}

/** Returns what reads a property of a page's node, whatever the page calls its elements; `none` where it has none. */
/* @__NO_SIDE_EFFECTS__ */
export function property<N extends object, V>(name: keyof N & string, ...none: None<V>): (target: Maybe<N>) => V;
/* @__NO_SIDE_EFFECTS__ */
export function property<N extends object>(name: keyof N & string, none: Unchecked = null) {
  const getterFor = capture(name);
  return (target: Maybe<N>) => {
    if (!target) return none;
    const getter = getterFor(target);
    return (getter ? getter.call(target) : target[name]) ?? none;
  };
}

/** Returns what calls a method of a page's node, whatever the page calls its elements; `none` for no node. */
/* @__NO_SIDE_EFFECTS__ */
export function method<N extends object, A extends unknown[], V>(
  name: keyof N & string,
  ...none: None<V>
): (target: Maybe<N>, ...args: A) => V;
/* @__NO_SIDE_EFFECTS__ */
export function method<N extends object, A extends unknown[]>(name: keyof N & string, none: Unchecked = null) {
  const methodFor = capture(name);
  return (target: Maybe<N>, ...args: A) =>
    target ? (Reflect.apply(methodFor(target) ?? Object(target[name]), target, args) ?? none) : none;
}
