/** Returns the value for a key. It computes the value if the cache does not have it. */
export type Cache<Value> = (key: string, compute: () => Value) => Value;

/** Creates a cache of at most `maxSize` values. When it is full, the oldest value is dropped. */
export function createCache<Value>(maxSize: number): Cache<Value> {
  const values = new Map<string, Value>();

  return (key, compute) => {
    const cached = values.get(key);
    if (cached !== undefined) return cached;
    const value = compute();
    values.set(key, value);
    const [oldestKey] = values.keys();
    if (oldestKey !== undefined && values.size > maxSize) values.delete(oldestKey);
    return value;
  };
}
