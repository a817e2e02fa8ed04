import { sanitizeValues } from '../text/situation.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';

/** Options with whatever they leave out taken from defaults. Values and messages add up, the options' before the defaults'. */
export function mergeOptions(options: StatusMessageOptions, defaults: StatusMessageOptions): StatusMessageOptions {
  return {
    ...options,
    language: options.language ?? defaults.language,
    setting: options.setting ?? defaults.setting,
    audience: options.audience ?? defaults.audience,
    privacy: options.privacy ?? defaults.privacy,
    values: { ...sanitizeValues(defaults.values), ...sanitizeValues(options.values) },
    messages: [options.messages, defaults.messages],
  };
}
