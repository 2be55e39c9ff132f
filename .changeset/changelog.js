const REPOSITORY = 'https://github.com/get-lead/get-lead';

/** Links the commit at the end, where the stock format opens each entry with a bare hash. */
const getReleaseLine = ({ summary, commit }) => {
  const text = summary.trim().replaceAll(/\n(?=.)/g, '\n  ');
  const link = commit ? ` ([${commit.slice(0, 7)}](${REPOSITORY}/commit/${commit}))` : '';
  return `- ${text}${link}`;
};

/** The packages share one version, so which of them were bumped along says nothing. */
const getDependencyReleaseLine = () => '';

export default { getReleaseLine, getDependencyReleaseLine };
