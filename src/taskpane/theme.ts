import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Light, dark or high contrast, as Office says or, where it says nothing, as the system does. */
export function usePaneTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = () => setTheme(currentTheme());
    const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
    queries.forEach((query) => query.addEventListener('change', update));
    return () => queries.forEach((query) => query.removeEventListener('change', update));
  }, []);
  return theme;
}

function currentTheme(): Theme {
  if (window.matchMedia(CONTRAST).matches) return teamsHighContrastTheme;
  return isDark() ? webDarkTheme : webLightTheme;
}

function isDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const luminance = background === undefined ? null : luminanceOf(background);
  return luminance === null ? window.matchMedia(DARK).matches : luminance < 0.5;
}

/** 0 (black) to 1 (white) of `#RRGGBB`, `null` for anything else. */
export function luminanceOf(color: string): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const part = (hex: string) => parseInt(hex, 16) / 255;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
