import {defineConfig} from 'vitest/config';

export default defineConfig({test: {globalSetup: ['test/pty/build.ts']}});
