import * as components from './components.ts';
import type { PictogramComponent } from './components.ts';
import { pictogramIds, type PictogramId } from './pictogramIds.ts';

/** The components by the names of their exports. A drawing without a component does not compile here. */
const componentsByName: Readonly<Record<Capitalize<PictogramId>, PictogramComponent>> = components;

type PictogramsById = { readonly [Id in PictogramId]: PictogramComponent };

function collectPictograms(): PictogramsById {
  const entries = pictogramIds.map((id) => [id, componentsByName[capitalize(id)]]);
  // `fromEntries` loses the type of the keys, which are exactly the ids.
  return Object.fromEntries(entries) as PictogramsById;
}

function capitalize<Text extends string>(text: Text): Capitalize<Text> {
  return (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<Text>;
}

/** Every pictogram by its id, for an id that is known only at run time: `pictograms[message.pictogram]`. */
export const pictograms = /* @__PURE__ */ collectPictograms();
