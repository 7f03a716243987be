import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {layoutRule} from './scripts/layout-rule.js';

const readsProcess = ['source/cli/**', 'source/system/run-program.ts'];

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
	{
		files: ['source/**/*.{ts,tsx}'],
		plugins: {layout: {rules: {walls: layoutRule}}},
		rules: {'layout/walls': 'error'},
	},
	{
		files: ['source/**/*.{ts,tsx}'],
		ignores: readsProcess,
		rules: {'no-restricted-globals': ['error', {name: 'process', message: 'only cli/ reads process'}]},
	},
);
