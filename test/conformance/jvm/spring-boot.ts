import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {springBoot} from '../../../source/frameworks/jvm/spring-boot.js';
import {run, succeeds} from '../command.js';
import type {Cell, Runner} from '../runner.js';

const packageOf = ({status}: Cell): string => `cells.status${status.code}`;

const isUpgrade = ({response}: Cell): boolean => response.status === 101;

/** A package of its own for each cell, because all controllers are called `StatusController`: its line is all that is added. */
const cellFile = (cell: Cell): readonly [file: string, content: string] => [
	`src/main/java/${packageOf(cell).replace('.', '/')}/StatusController.java`,
	`package ${packageOf(cell)};\n\n${cell.snippet}`,
];

/** Puts the controllers of each package below its own path. */
const mounts = (cells: readonly Cell[]): string => `package harness;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Component
class Mounts extends OncePerRequestFilter implements WebMvcConfigurer {

    private static final List<Integer> CODES = List.of(${cells
			.filter((cell) => !isUpgrade(cell))
			.map(({status}) => status.code)
			.join(', ')});

    @Override
    public void configurePathMatch(PathMatchConfigurer configurer) {
        for (int code : CODES) {
            configurer.addPathPrefix("/status/" + code, HandlerTypePredicate.forBasePackage("cells.status" + code));
        }
    }

    // A snippet serves "/": below its prefix that is "/status/417/", and for a WebSocket, which takes no prefix, "/".
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().replaceFirst("^/status/101$", "") + "/";
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return path;
            }

            @Override
            public String getServletPath() {
                return path;
            }
        }, response);
    }

}
`;

const application = `package harness;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

@SpringBootApplication(
        scanBasePackages = { "harness", "cells" },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Harness {

    public static void main(String[] args) {
        SpringApplication.run(Harness.class, args);
    }

}
`;

/** The project file of the app that upgrades, whose starter brings the one for plain HTTP along. */
const projectFile = (cells: readonly Cell[]): string => {
	const files = cells.filter(isUpgrade).flatMap(({response}) => springBoot.app(response).files);
	const file = files.find((each) => each.path === 'pom.xml');
	if (file === undefined) {
		throw new Error('no app of Spring Boot upgrades');
	}

	return file.content;
};

const versionOf = (jars: readonly string[], name: string): string =>
	jars
		.map((jar) => new RegExp(`/${name}-(?<version>\\d[\\w.]*)\\.jar$`).exec(jar)?.groups?.['version'])
		.find(Boolean) ?? 'unknown';

/** Spring Boot with the Java and the Maven that are on the path. */
export const runner: Runner = {
	id: 'spring-boot',
	missing: async () => {
		for (const program of ['java', 'mvn']) {
			if (!(await succeeds(program, ['-version']))) {
				return program;
			}
		}

		return undefined;
	},
	prepare: async (folder, cells) => {
		await rm(path.join(folder, 'src'), {recursive: true, force: true});
		const files = new Map([
			...cells.map(cellFile),
			['src/main/java/harness/Harness.java', application],
			['src/main/java/harness/Mounts.java', mounts(cells)],
			['pom.xml', projectFile(cells)],
		]);
		for (const [file, content] of files) {
			await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
			await writeFile(path.join(folder, file), content);
		}

		await run('mvn', ['-q', '-B', 'clean', 'package'], folder);
		const names = await readdir(path.join(folder, 'target'));
		const archive = path.join(folder, 'target', names.find((name) => name.endsWith('.jar')) ?? '');
		const jars = (await run('jar', ['tf', archive], folder)).split('\n');
		const java = /\d[\d.]*/.exec(await run('java', ['--version'], folder))?.[0];
		return {
			version: versionOf(jars, 'spring-boot'),
			server: `Tomcat ${versionOf(jars, 'tomcat-embed-core')}`,
			language: `Java ${java ?? 'unknown'}`,
			command: (port) => ({
				file: 'java',
				arguments: ['-jar', archive, '--server.address=127.0.0.1', `--server.port=${port}`],
				cwd: folder,
			}),
		};
	},
};
