import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Light } from '../../domain/figures/figures';

const SHAPES: Readonly<Record<Light, string>> = {
  green: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  amber: 'M6 .8 11.6 11H.4Z',
  red: 'M1.5 1.5h9v9h-9Z',
};

const useStyles = makeStyles({
  mark: {
    width: '10px',
    height: '10px',
    flexShrink: 0,
    fill: 'currentColor',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorPaletteMarigoldBorderActive },
  red: { color: tokens.colorStatusDangerForeground1 },
});

/** The light beside its word: circle, triangle or square, as in the printed scheda, so that colour is not all. */
export function LightMark({ light }: { light: Light }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[light])} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[light]} />
    </svg>
  );
}
