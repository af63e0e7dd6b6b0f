/** The colours that a page is on, as CSS writes them. */
export interface Surface {
  readonly light: string;
  readonly dark: string;
}

/** Reads them out of the site's styles, where `styles/tokens.css` names them. Throws where it doesn't. */
export function readSurface(css: string): Surface {
  const [, light, dark] = /--color-surface:\s*light-dark\(([^,()]+),\s*([^,()]+)\)/u.exec(css) ?? [];
  if (light === undefined || dark === undefined) throw new Error('The styles name no --color-surface.');
  return { light, dark };
}
