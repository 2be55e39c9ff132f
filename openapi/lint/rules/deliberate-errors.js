const ERRORS = ['400', '401', '403', '404', '429', '500'];
const RATE_LIMIT_HEADERS = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];

/** Every operation names every error by its status; each has a named example and the rate limit. */
export const DeliberateErrors = () => ({
  Operation(operation, { report, location }) {
    const statuses = Object.keys(operation.responses ?? {});
    for (const status of ERRORS.filter((error) => !statuses.includes(error))) {
      report({
        message: `${operation.operationId} has no ${status}: refer to the response it shares with the other operations.`,
        location: location.child('responses'),
      });
    }
    for (const status of statuses.filter((name) => !/^[1-5]\d\d$/.test(name))) {
      report({
        message: `"${status}" stands for several statuses: name each of them.`,
        location: location.child(['responses', status]),
      });
    }
  },
  Response(response, { report, location }) {
    for (const name of RATE_LIMIT_HEADERS) {
      if (!response.headers?.[name]) {
        report({ message: `The response lacks ${name}: refer to headers/${name}.yaml.`, location });
      }
    }
    for (const [type, media] of Object.entries(response.content ?? {})) {
      if (Object.keys(media.examples ?? {}).length === 0) {
        report({
          message: `${type} has no named example: add one under examples/ and refer to it.`,
          location: location.child(['content', type]),
        });
      }
    }
  },
});
