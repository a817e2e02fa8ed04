import { create } from 'storybook/theming/create';

const mark = `
  <svg xmlns="http://www.w3.org/2000/svg" width="180" height="28" viewBox="0 0 180 28">
    <g fill="none" stroke="#0b6b5d" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M3 9V6a3 3 0 0 1 3-3h3M19 3h3a3 3 0 0 1 3 3v3M25 19v3a3 3 0 0 1-3 3h-3M9 25H6a3 3 0 0 1-3-3v-3"/>
      <path d="M10.5 11v1M17.5 11v1M10 17c2 2.3 6 2.3 8 0"/>
    </g>
    <text x="36" y="19.5" fill="#14231f" font-family="system-ui, sans-serif" font-size="16" font-weight="700">face-status-kit</text>
  </svg>`;

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** The theme of Storybook itself. It loads no fonts and no pictures from other hosts, so that it works offline. */
export const brand = create({
  base: 'light',
  brandTitle: 'face-status-kit',
  brandImage: `data:image/svg+xml,${encodeURIComponent(mark.trim())}`,
  brandUrl: './',
  brandTarget: '_self',
  fontBase: font,
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  appBg: '#f4f6f5',
  appBorderColor: '#d9e0de',
  appBorderRadius: 8,
  textColor: '#14231f',
  textMutedColor: '#51615c',
  colorPrimary: '#0b6b5d',
  colorSecondary: '#0b6b5d',
  barTextColor: '#51615c',
  barSelectedColor: '#0b6b5d',
  barHoverColor: '#0b6b5d',
});
