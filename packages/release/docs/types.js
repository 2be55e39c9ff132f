import { documentPackage } from './typedoc.js';

export default documentPackage('types', ['index', 'bigint', 'string']);
