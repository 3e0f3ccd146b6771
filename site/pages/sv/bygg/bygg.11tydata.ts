export default { layout: 'platform.njk', hasCode: true };
