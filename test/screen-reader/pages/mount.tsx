import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders a page into an element of its own. */
export function mount(page: ReactNode, { isStrict = false } = {}): void {
  const element = document.createElement('div');
  document.body.append(element);
  createRoot(element).render(isStrict ? <StrictMode>{page}</StrictMode> : page);
}
