import { StatusMessage, type StatusMessageClassNames } from 'face-status-kit';
import { LiveStatusMessage } from 'face-status-kit/capture';
import { KioskStatus } from 'face-status-kit/kiosk';
import { Pictogram, pictogramIds, pictograms } from 'face-status-kit/pictograms';
import type { CSSProperties, ReactElement, Ref } from 'react';

/** The props that a component passes on to its root element. */
export interface RootProps<Root extends Element> {
  readonly ref?: Ref<Root>;
  readonly className?: string;
  readonly id?: string;
  readonly style?: CSSProperties;
  readonly 'data-gate'?: string;
  readonly 'aria-describedby'?: string;
}

type Create<Root extends Element> = (props: RootProps<Root>) => ReactElement;

/** The components that a conformance suite checks, and where they may differ. */
export interface ConformanceSetup<Root extends Element> {
  /** Creates each component, by name. A failure names the component. */
  readonly components: Readonly<Record<string, Create<Root>>>;
  /** The class that the kit gives to the root element. */
  readonly rootClass: string;
  /** Creates the component with the code `null`, if it takes a code. */
  readonly createWithoutCode?: Create<Root>;
  /** Creates the component with classes for the elements of a message, if it shows one. */
  readonly createWithClassNames?: (classNames: StatusMessageClassNames) => ReactElement;
  /** Whether the root is rendered without a code too. */
  readonly keepsRootWithoutCode?: boolean;
  /** Whether the component announces its message to screen readers. */
  readonly announces: boolean;
  /** Whether the server renders the component, or only the browser does. */
  readonly rendersOnServer: boolean;
}

const actionHandlers = { retakePhoto: () => undefined, getHelp: () => undefined };

export const statusMessage: ConformanceSetup<HTMLDivElement> = {
  components: {
    StatusMessage: (props) => <StatusMessage code={413} actionHandlers={actionHandlers} {...props} />,
  },
  createWithClassNames: (classNames) => (
    <StatusMessage code={600} actionHandlers={actionHandlers} classNames={classNames} />
  ),
  createWithoutCode: (props) => <StatusMessage code={null} {...props} />,
  rootClass: 'fsk-message',
  announces: true,
  rendersOnServer: true,
};

export const liveStatusMessage: ConformanceSetup<HTMLDivElement> = {
  components: {
    LiveStatusMessage: (props) => <LiveStatusMessage code={413} windowMs={0} startDelayMs={0} {...props} />,
  },
  createWithClassNames: (classNames) => (
    <LiveStatusMessage code={600} startDelayMs={0} actionHandlers={actionHandlers} classNames={classNames} />
  ),
  createWithoutCode: (props) => <LiveStatusMessage code={null} windowMs={0} startDelayMs={0} {...props} />,
  rootClass: 'fsk-message',
  announces: true,
  rendersOnServer: false,
};

export const kioskStatus: ConformanceSetup<HTMLDivElement> = {
  components: {
    KioskStatus: (props) => (
      <KioskStatus code={413} languages={['id', 'en']} scanEveryMs={2_000} actionHandlers={actionHandlers} {...props} />
    ),
  },
  createWithClassNames: (classNames) => (
    <KioskStatus code={600} languages={['id', 'en']} actionHandlers={actionHandlers} classNames={classNames} />
  ),
  createWithoutCode: (props) => <KioskStatus code={null} {...props} />,
  rootClass: 'fsk-kiosk',
  keepsRootWithoutCode: true,
  announces: true,
  rendersOnServer: true,
};

const createById = Object.fromEntries(
  pictogramIds.map((id): [string, Create<SVGSVGElement>] => {
    const Component = pictograms[id];
    return [id, (props) => <Component {...props} />];
  }),
);

export const everyPictogram: ConformanceSetup<SVGSVGElement> = {
  components: { ...createById, Pictogram: ({ id: _, ...props }) => <Pictogram id="wait" {...props} /> },
  rootClass: 'fsk-pictogram',
  announces: false,
  rendersOnServer: true,
};
