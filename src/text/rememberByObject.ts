/** A function that makes its result for an object once, and keeps it for as long as the object lives. */
export function rememberByObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const remembered = new WeakMap<Key, Value>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    remembered.set(key, value);
    return value;
  };
}
