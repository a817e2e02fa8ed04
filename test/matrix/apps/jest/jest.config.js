module.exports = {
  testEnvironment: 'jsdom',
  // The kit is ES modules, which Babel has to turn into CommonJS for Jest.
  transformIgnorePatterns: ['/node_modules/(?!face-status-kit/)'],
};
