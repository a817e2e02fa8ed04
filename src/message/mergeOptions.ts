import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';

/** Options with whatever they leave out taken from defaults. Messages add up: the options' go before the defaults'. */
export function mergeOptions(options: StatusMessageOptions, defaults: StatusMessageOptions): StatusMessageOptions {
  return {
    language: options.language ?? defaults.language,
    setting: options.setting ?? defaults.setting,
    operation: options.operation ?? defaults.operation,
    audience: options.audience ?? defaults.audience,
    attempt: options.attempt ?? defaults.attempt,
    privacy: options.privacy ?? defaults.privacy,
    values: options.values ?? defaults.values,
    messages:
      options.messages && defaults.messages
        ? [options.messages, defaults.messages].flat()
        : (options.messages ?? defaults.messages),
  };
}
