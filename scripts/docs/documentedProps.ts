import type { FunctionComponent } from 'react';
import type { AssessFrameLimits, LiveStatusMessageProps } from '../../src/capture.ts';
import type { StatusMessageOptions, StatusMessageProps, StatusMessageProviderProps } from '../../src/index.ts';
import type { KioskStatusProps, SessionTimeoutOptions, SpokenStatusOptions } from '../../src/kiosk.ts';

// react-docgen-typescript documents the props of components. Options of functions get a table through a component here
// that does not exist.
export declare const options: FunctionComponent<StatusMessageOptions>;
export declare const props: FunctionComponent<StatusMessageProps>;
export declare const provider: FunctionComponent<StatusMessageProviderProps>;
export declare const live: FunctionComponent<LiveStatusMessageProps>;
export declare const limits: FunctionComponent<AssessFrameLimits>;
export declare const kiosk: FunctionComponent<KioskStatusProps>;
export declare const timeout: FunctionComponent<SessionTimeoutOptions>;
export declare const speech: FunctionComponent<SpokenStatusOptions>;
