import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a folder of source/ may not import, and why; design in contributing.md. */
const walls = [
	{
		folders: ['statuses', 'response', 'frameworks', 'i18n', 'grid', 'lint'],
		forbidden: [
			'node:*',
			'ink',
			'react',
			'**/server/**',
			'**/clipboard/**',
			'**/config/**',
			'**/print/**',
			'**/ui/**',
			'**/commands/**',
		],
		why: 'this folder is pure: no Node, no screen, no effect',
	},
	{
		folders: ['statuses'],
		forbidden: ['**/response/**', '**/frameworks/**', '**/grid/**', '**/curl/**'],
		why: 'statuses import nothing',
	},
	{
		folders: ['response'],
		forbidden: ['**/frameworks/**', '**/grid/**', '**/curl/**'],
		why: 'response imports statuses only',
	},
	{
		folders: ['lint'],
		forbidden: ['**/frameworks/**', '**/grid/**', '**/curl/**', '**/i18n/**'],
		why: 'lint imports response and statuses only',
	},
	{
		folders: ['frameworks'],
		forbidden: ['**/grid/**', '**/curl/**', '**/i18n/**'],
		why: 'frameworks import response and statuses only',
	},
	{
		folders: ['server', 'curl', 'clipboard', 'config', 'print'],
		forbidden: ['ink', 'react', '**/ui/**', '**/commands/**'],
		why: 'effects import pure folders, never the screen',
	},
	{
		folders: ['ui'],
		forbidden: ['node:*', '**/server/**', '**/config/**', '**/commands/**', '**/curl/run.js'],
		why: 'the screen reaches the world only through the injected Effects',
	},
];

const noCli = {group: ['**/cli/**'], message: 'only cli/ imports cli/'};

/** The walls of one folder as one rule, since a later rule of the same name would replace an earlier one. */
const wallOf = (folder) => ({
	files: [`source/${folder}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					noCli,
					...walls
						.filter(({folders}) => folders.includes(folder))
						.map(({forbidden, why}) => ({group: forbidden, message: why})),
				],
			},
		],
	},
});

/** What is pure but for this, which only development loads: the build puts data in its place. */
const readsRecords = ['source/frameworks/records.ts'];

const readsProcess = ['source/cli/main.ts', 'source/clipboard/run.ts'];

export default tseslint.config(
	{ignores: ['dist/', '.cache/', 'node_modules/']},
	js.configs.recommended,
	{
		files: ['**/*.{ts,tsx}'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
		rules: {
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/array-type': ['error', {default: 'array-simple', readonly: 'array-simple'}],
			'@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true, varsIgnorePattern: '^_'}],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'CallExpression[callee.property.name=/^(skip|only|todo)$/]',
					message: 'a test runs, or is not there',
				},
			],
		},
	},
	{files: ['**/*.tsx'], extends: [hooks.configs.flat.recommended]},
	...[...new Set(walls.flatMap(({folders}) => folders))].map((folder) => wallOf(folder)),
	{files: readsRecords, rules: {'no-restricted-imports': 'off'}},
	{
		files: ['source/**/*.{ts,tsx}'],
		ignores: readsProcess,
		rules: {'no-restricted-globals': ['error', {name: 'process', message: 'only cli/ reads process'}]},
	},
);
