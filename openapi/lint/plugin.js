import pkg from '../package.json' with { type: 'json' };
import { AttestedDepartures } from './rules/attested-departures.js';
import { DeliberateErrors } from './rules/deliberate-errors.js';
import { DeliberateIntegers } from './rules/deliberate-integers.js';
import { DescribedSchemas } from './rules/described-schemas.js';
import { NoBlankTexts } from './rules/no-blank-texts.js';
import { OpenSchemas } from './rules/open-schemas.js';

/** Gives the bundle the version of this package, so that the two cannot differ. */
const PackageVersion = () => ({
  Info: {
    leave(info) {
      info.version = pkg.version;
    },
  },
});

export default () => ({
  id: 'get-lead',
  rules: {
    oas3: {
      'described-schemas': DescribedSchemas,
      'deliberate-integers': DeliberateIntegers,
      'deliberate-errors': DeliberateErrors,
      'no-blank-texts': NoBlankTexts,
      'open-schemas': OpenSchemas,
      'attested-departures': AttestedDepartures,
    },
  },
  decorators: {
    oas3: { 'package-version': PackageVersion },
  },
});
