/**
 * Returns whether an object has a property of its own. Old versions of Hermes, the engine of React Native, lack
 * `Object.hasOwn`.
 */
export function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}
