/** Objects take unknown fields and value lists take unknown values: Lofty adds both unannounced. */
export const OpenSchemas = () => ({
  Schema(schema, { report, location }) {
    if (schema.properties && schema.additionalProperties !== true) {
      report({
        message: 'An object must say additionalProperties: true, since Lofty adds fields.',
        location,
      });
    }
    if (schema.enum) {
      report({
        message: 'A closed enum breaks on a new value: use x-extensible-enum with x-enum-varnames.',
        location: location.child('enum'),
      });
    }
    const values = schema['x-extensible-enum'];
    if (!values) return;
    for (const list of ['x-enum-varnames', 'x-enum-descriptions']) {
      if (
        new Set(schema[list]).size !== new Set(values).size ||
        schema[list].length !== values.length
      ) {
        report({
          message: `${list} must name each of the ${values.length} values of x-extensible-enum once.`,
          location: location.child('x-extensible-enum'),
        });
      }
    }
  },
});
