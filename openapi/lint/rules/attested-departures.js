const ATTESTED = /\S.*\baccounts?\b.*\b20\d\d-(0[1-9]|1[0-2])\b/;

/** `x-observed` says what was seen, by how many accounts, and when. */
export const AttestedDepartures = () => ({
  any(node, { report, location }) {
    const observed = node?.['x-observed'];
    if (observed !== undefined && !ATTESTED.test(observed)) {
      report({
        message:
          'x-observed must say what was seen, by how many accounts and when, such as "null; one account, 2026-05".',
        location: location.child('x-observed'),
      });
    }
  },
});
