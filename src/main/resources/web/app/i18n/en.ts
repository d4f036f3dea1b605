// The messages of a language, one file for each page; both languages have the same keys and placeholders.
import calculator from './en/calculator.json';
import common from './en/common.json';
import data from './en/data.json';
import hours from './en/hours.json';
import now from './en/now.json';
import plan from './en/plan.json';
import reports from './en/reports.json';
import terms from './en/terms.json';

export default { ...common, ...terms, ...now, ...calculator, ...hours, ...plan, ...reports, ...data };
