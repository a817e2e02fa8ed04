import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import css from 'rollup-plugin-css-only';

export default {
  input: 'src/main.tsx',
  output: { file: 'public/main.js', format: 'es' },
  plugins: [
    replace({ 'process.env.NODE_ENV': JSON.stringify('production'), preventAssignment: true }),
    nodeResolve({ browser: true, extensions: ['.tsx', '.ts', '.js'] }),
    commonjs(),
    typescript(),
    css({ output: 'main.css' }),
  ],
};
