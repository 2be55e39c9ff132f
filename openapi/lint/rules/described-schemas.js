const isBlank = (text) => typeof text !== 'string' || text.trim() === '';

/** Every property, object, value list, response and header says what it means. */
export const DescribedSchemas = () => ({
  SchemaProperties(properties, { report, location }) {
    for (const [name, schema] of Object.entries(properties)) {
      if (isBlank(schema.description)) {
        report({
          message: `Property "${name}" has no description: add one beside its type or $ref.`,
          location: location.child(name),
        });
      }
    }
  },
  Schema(schema, { report, location }) {
    const hasMeaning = schema.properties ?? schema.oneOf ?? schema['x-extensible-enum'];
    if (hasMeaning && isBlank(schema.description)) {
      report({ message: 'The schema has no description: say what it stands for.', location });
    }
  },
  Response(response, { report, location }) {
    if (isBlank(response.description)) {
      report({ message: 'The response has no description: say when it is sent.', location });
    }
  },
  Header(header, { report, location, key }) {
    if (isBlank(header.description)) {
      report({ message: `Header "${key}" has no description: add one.`, location });
    }
  },
});
