// The messages of a language, one file for each page; both languages have the same keys and placeholders.
import calculator from './zh/calculator.json';
import common from './zh/common.json';
import data from './zh/data.json';
import hours from './zh/hours.json';
import now from './zh/now.json';
import plan from './zh/plan.json';
import reports from './zh/reports.json';
import terms from './zh/terms.json';

export default { ...common, ...terms, ...now, ...calculator, ...hours, ...plan, ...reports, ...data };
