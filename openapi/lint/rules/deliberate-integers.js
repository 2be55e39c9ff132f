const typesOf = (schema) => [schema.type ?? []].flat();

function* numbersIn(value) {
  if (typeof value === 'number') yield value;
  else if (value && typeof value === 'object') {
    for (const item of Object.values(value)) yield* numbersIn(item);
  }
}

/**
 * Every integer says whether it has 32 or 64 bits, and no number of the document is one that
 * JavaScript tools would round while they bundle or mock.
 */
export const DeliberateIntegers = () => {
  const reportUnsafe = (value, { report, location }) => {
    for (const number of numbersIn(value)) {
      if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
        report({
          message: `${number} is beyond 2^53 - 1, so tools round it: use a smaller example here.`,
          location,
        });
      }
    }
  };
  return {
    Schema(schema, context) {
      if (typesOf(schema).includes('integer') && !['int32', 'int64'].includes(schema.format)) {
        context.report({
          message: 'An integer needs a format: int64 for identifiers and money, else int32.',
          location: context.location.child('format'),
        });
      }
      const { minimum, maximum, default: fallback, const: constant, example, examples } = schema;
      reportUnsafe([minimum, maximum, fallback, constant, example, examples], context);
    },
    Parameter: (parameter, context) => reportUnsafe(parameter.example, context),
    Example: (example, context) => reportUnsafe(example.value, context),
  };
};
