import type { Decorator } from '@storybook/react-vite';
import { StatusMessageProvider } from 'face-status-kit';
import { useLayoutEffect, type ReactNode } from 'react';
import { defaultsOf, propsOf, readToolbars, withoutUndefined } from './optionsOf.ts';
import { initialToolbars, type Toolbars } from './toolbars.ts';

/** Puts every story on a page that looks, and speaks, as the toolbars say. */
export const withToolbars: Decorator = (Story, { args, globals, parameters, viewMode }) => {
  const toolbars = readToolbars(globals);
  // Such a page shows messages in many situations at once, and only its looks follow the toolbars.
  const saysItself = parameters.saysItself === true;
  // A docs page shows many messages at once; it should not read them all out.
  const quiet = viewMode === 'docs' && 'code' in args ? { announce: 'off' } : {};

  return (
    <Page toolbars={toolbars} isBare={parameters.isBare === true} saysItself={saysItself}>
      <Story args={{ ...(saysItself ? {} : propsOf(toolbars)), ...withoutUndefined(args), ...quiet }} />
    </Page>
  );
};

interface PageProps {
  readonly toolbars: Toolbars;
  /** Without a margin, for stories that are a page themselves. */
  readonly isBare: boolean;
  /** Whether the story says itself how each message is told. */
  readonly saysItself: boolean;
  readonly children: ReactNode;
}

function Page({ toolbars, isBare, saysItself, children }: PageProps) {
  const { theme, direction, textSize } = toolbars;
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = textSize;
  }, [textSize]);

  return (
    <StatusMessageProvider {...defaultsOf(saysItself ? initialToolbars : toolbars)}>
      <div className="page" data-theme={theme} data-bare={isBare || undefined} dir={direction} lang="en">
        {children}
      </div>
    </StatusMessageProvider>
  );
}
