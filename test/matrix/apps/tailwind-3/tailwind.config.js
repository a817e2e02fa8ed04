export default { content: ['./index.html', './src/**/*.tsx'] };
