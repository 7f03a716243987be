import {contentOf, type Content, type Field, type Json, type Response} from '../../response/index.js';
import {jsonFile} from '../code/json.js';
import {byName, ownFields, readsContent, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';

const port = 8080;

const contentMembers = (content: Content): Readonly<Record<string, Json>> => {
	switch (content.kind) {
		case 'none':
			return {};
		case 'json':
			return {jsonBody: content.value};
		case 'text':
			return {body: content.text};
	}
};

/** WireMock gives no type to any content, and to a 205 no length but by chunks. */
const fieldsOf = (response: Response, content: Content): readonly Field[] => [
	...typeField(content),
	...(response.status === 205 ? [['Content-Length', '0'] as const] : []),
	...ownFields(response),
];

/** The request to answer; the server answers `Expect: 100-continue` by itself where content can come. */
const requestOf = (response: Response): Readonly<Record<string, Json>> =>
	readsContent(response)
		? {method: 'POST', urlPath: '/', headers: {Expect: {equalTo: '100-continue'}}}
		: {method: 'GET', urlPath: '/'};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const fields = byName(fieldsOf(response, content));
	return jsonFile({
		request: requestOf(response),
		response: {
			status: response.status,
			...(fields.length > 0 && {
				headers: Object.fromEntries(
					fields.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
				),
			}),
			...contentMembers(content),
		},
	});
};

const project = [
	'<?xml version="1.0" encoding="UTF-8"?>',
	'<project xmlns="http://maven.apache.org/POM/4.0.0"',
	'         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
	'         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">',
	'    <modelVersion>4.0.0</modelVersion>',
	'    <groupId>com.example</groupId>',
	'    <artifactId>mocks</artifactId>',
	'    <version>0.0.1-SNAPSHOT</version>',
	'    <packaging>pom</packaging>',
	'    <dependencies>',
	'        <dependency>',
	'            <groupId>org.wiremock</groupId>',
	'            <artifactId>wiremock-standalone</artifactId>',
	'            <version>3.13.2</version>',
	'        </dependency>',
	'    </dependencies>',
	'</project>',
	'',
].join('\n');

const app = (response: Response): App => ({
	files: [
		{path: 'mappings/mapping.json', content: snippet(response)},
		{path: 'pom.xml', content: project},
	],
	install: 'mvn -q dependency:copy-dependencies -Dmdep.stripVersion=true',
	start: `java -jar target/dependency/wiremock-standalone.jar --port ${port} --bind-address 127.0.0.1`,
	port,
});

const noInterim = (code: number): string =>
	`A stub has one response: its ${code} goes out as an interim one, twice, and no final one comes after it.`;

const instead =
	'Mock the final response only, or put a server before WireMock that can send it, such as Go’s net/http.';

const refusals: Refusals = {
	101: {
		no: 'The 101 of a stub goes out, but no template has SHA-1 to answer the key of its request, and there is no WebSocket behind it.',
		instead: 'Let the client ask a real WebSocket server on 127.0.0.1.',
	},
	102: {no: noInterim(102), instead},
	103: {no: noInterim(103), instead},
	104: {no: noInterim(104), instead},
};

/** A stub of WireMock 3, as the file that its standalone server reads. */
export const wiremock: Writer = {snippet, app, refusals};
