module.exports = {
  // Compiles JavaScript too, since the kit is ES modules.
  preset: 'ts-jest/presets/js-with-ts',
  testEnvironment: 'jsdom',
  transformIgnorePatterns: ['/node_modules/(?!face-status-kit/)'],
};
