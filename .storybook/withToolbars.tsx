import type { Decorator } from '@storybook/react-vite';
import { StatusMessageProvider } from 'face-status-kit';
import { useLayoutEffect, type ReactNode } from 'react';
import { getDefaults, getProps, readToolbars, removeUndefined } from './resolveOptions.ts';
import { initialToolbars, type Toolbars } from './toolbars.ts';

/** Puts every story on a page with the theme, the language and the other options of the toolbars. */
export const withToolbars: Decorator = (Story, { args, globals, parameters, viewMode }) => {
  const toolbars = readToolbars(globals);
  // A page with messages in many situations sets their options itself: only its theme follows the toolbars.
  const ignoresToolbars = parameters.ignoresToolbars === true;
  // A docs page shows many messages at once: none of them is announced.
  const quiet = viewMode === 'docs' && 'code' in args ? { announce: 'off' } : {};

  return (
    <Page toolbars={toolbars} fullPage={parameters.fullPage === true} ignoresToolbars={ignoresToolbars}>
      <Story args={{ ...(ignoresToolbars ? {} : getProps(toolbars)), ...removeUndefined(args), ...quiet }} />
    </Page>
  );
};

interface PageProps {
  readonly toolbars: Toolbars;
  /** Whether the story is a whole page, which needs no margin. */
  readonly fullPage: boolean;
  /** Whether the story sets the options of its messages itself. */
  readonly ignoresToolbars: boolean;
  readonly children: ReactNode;
}

function Page({ toolbars, fullPage, ignoresToolbars, children }: PageProps) {
  const { theme, direction, textSize } = toolbars;
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = textSize;
  }, [textSize]);

  return (
    <StatusMessageProvider {...getDefaults(ignoresToolbars ? initialToolbars : toolbars)}>
      <div className="page" data-theme={theme} data-full-page={fullPage || undefined} dir={direction} lang="en">
        {children}
      </div>
    </StatusMessageProvider>
  );
}
