const TEXTS = ['title', 'summary', 'description'];

/** A text that is there says something. */
export const NoBlankTexts = () => ({
  any(node, { report, location }) {
    for (const name of TEXTS) {
      if (typeof node?.[name] === 'string' && node[name].trim() === '') {
        report({
          message: `The ${name} is empty: write it or leave it out.`,
          location: location.child(name),
        });
      }
    }
  },
});
