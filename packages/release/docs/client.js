import { documentPackage } from './typedoc.js';

export default {
  ...documentPackage('client', ['index', 'validate', 'normalize']),
  // The table from the option `int64` to the types of @get-lead/types: no name for users.
  intentionallyNotExported: ['ContractTypes'],
};
