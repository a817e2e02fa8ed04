/** @type {import('next').NextConfig} */
module.exports = {
  // Next itself needs no setting: this is for next/jest, which reads it.
  transpilePackages: ['face-status-kit'],
};
