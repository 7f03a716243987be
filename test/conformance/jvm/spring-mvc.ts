import type {Framework} from '../../../source/frameworks/index.js';
import type {Trial, Runner} from '../runner.js';
import {isUpgrade, mavenRunner} from './maven.js';
import {springHarness} from './spring.js';

/** Puts the controllers of each package below its own path. */
const mounts = (trials: readonly Trial[]): string => `import java.io.IOException;
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

    private static final List<Integer> CODES = List.of(${trials
			.filter((trial) => !isUpgrade(trial))
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

/** The runner of Spring Boot with Spring MVC, in one of its versions. */
export const springMvcRunner = (id: Framework['id']): Runner =>
	mavenRunner({
		id,
		artifact: 'spring-boot',
		server: ['Tomcat', 'tomcat-embed-core'],
		harness: (trials) => ({'Harness.java': springHarness('harness', 'cells'), 'Mounts.java': mounts(trials)}),
	});
