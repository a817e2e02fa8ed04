import type { Variant } from '../Variant.ts';

const plain: Variant = {
  language: 'en',
  code: '413',
  audience: 'user',
  attempt: 1,
  privacy: false,
  registry: 'PeduliLindungi',
  title: 'Your face is too far away',
  description: 'We can’t see it well from here.',
  actions: ['Move closer to the camera', 'Take a new photo'],
  spoken: 'Your face is too far away. Move closer to the camera.',
};

/** A message that keeps every rule, with the parts given in place of its own. */
export function exampleVariant(parts: Partial<Variant> = {}): Variant {
  return { ...plain, ...parts };
}
