import type {App} from '../writer.js';

const port = 8080;

const project = (starter: string): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<project xmlns="http://maven.apache.org/POM/4.0.0"',
		'         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		'         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">',
		'    <modelVersion>4.0.0</modelVersion>',
		'    <parent>',
		'        <groupId>org.springframework.boot</groupId>',
		'        <artifactId>spring-boot-starter-parent</artifactId>',
		'        <version>4.1.2</version>',
		'        <relativePath/>',
		'    </parent>',
		'    <groupId>com.example</groupId>',
		'    <artifactId>status</artifactId>',
		'    <version>0.0.1-SNAPSHOT</version>',
		'    <properties>',
		'        <java.version>17</java.version>',
		'    </properties>',
		'    <dependencies>',
		'        <dependency>',
		'            <groupId>org.springframework.boot</groupId>',
		`            <artifactId>${starter}</artifactId>`,
		'        </dependency>',
		'    </dependencies>',
		'    <build>',
		'        <plugins>',
		'            <plugin>',
		'                <groupId>org.springframework.boot</groupId>',
		'                <artifactId>spring-boot-maven-plugin</artifactId>',
		'            </plugin>',
		'        </plugins>',
		'    </build>',
		'</project>',
		'',
	].join('\n');

const application = [
	'package com.example.status;',
	'',
	'import org.springframework.boot.SpringApplication;',
	'import org.springframework.boot.autoconfigure.SpringBootApplication;',
	'',
	'@SpringBootApplication',
	'public class StatusApplication {',
	'',
	'    public static void main(String[] args) {',
	'        SpringApplication.run(StatusApplication.class, args);',
	'    }',
	'',
	'}',
	'',
].join('\n');

const sources = 'src/main/java/com/example/status';

/**
 * The Maven project that serves one snippet.
 *
 * @param snippet the code of a class, without its package
 * @param className the name of that class
 * @param starter the starter of Spring Boot that it needs
 */
export const springBootApp = (snippet: string, className: string, starter: string): App => ({
	files: [
		{path: `${sources}/${className}.java`, content: `package com.example.status;\n\n${snippet}`},
		{path: 'pom.xml', content: project(starter)},
		{path: `${sources}/StatusApplication.java`, content: application},
		{
			path: 'src/main/resources/application.properties',
			content: `server.address=127.0.0.1\nserver.port=${port}\n`,
		},
	],
	start: 'mvn spring-boot:run',
	port,
});
