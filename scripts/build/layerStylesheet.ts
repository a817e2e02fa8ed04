/** Returns a stylesheet in the cascade layer `face-status-kit`, for apps that order their layers. */
export function layerStylesheet(css: string): string {
  return `@layer face-status-kit {\n${css}}\n`;
}
