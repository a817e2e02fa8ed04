/**
 * The same type, which TypeScript does not infer from this place. It is TypeScript's own `NoInfer`, which only 5.4 and
 * newer have.
 */
export type WithoutInference<Type> = [Type][Type extends unknown ? 0 : never];
