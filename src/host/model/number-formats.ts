/** The one place that names the number format library: its package names an entry file that it does not contain. */
export {
  format,
  isDateFormat,
  isPercentFormat,
  isValidFormat,
  parseValue,
} from '../../../node_modules/numfmt/dist/index.js';
