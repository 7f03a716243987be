import type {Trial} from '../runner.js';
import {isUpgrade, mavenRunner} from '../jvm/maven.js';

/** Puts what each cell serves below its own path. */
const mounts = `import io.micronaut.context.annotation.Replaces;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.web.router.RouteBuilder;
import io.micronaut.web.router.naming.HyphenatedUriNamingStrategy;
import jakarta.inject.Singleton;

@Singleton
@Replaces(HyphenatedUriNamingStrategy.class)
class Mounts implements RouteBuilder.UriNamingStrategy {
    @Override
    public String resolveUri(BeanDefinition<?> beanDefinition) {
        return beanDefinition.getBeanType().getPackageName().replaceFirst("^cells\\\\.status", "/status/");
    }
}
`;

/** Routes WebSockets, which are not asked where they belong, at their path too. */
const upgrades = (trials: readonly Trial[]): string => `import io.micronaut.context.BeanContext;
import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.web.router.DefaultRouteBuilder;
import io.micronaut.web.router.RouteBuilder;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.ServerWebSocket;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
class Upgrades extends DefaultRouteBuilder {
    Upgrades(ExecutionHandleLocator locator, RouteBuilder.UriNamingStrategy strategy) {
        super(locator, strategy);
    }

    @Inject
    void mount(BeanContext context) {
        context.getBeanDefinitions(Qualifiers.byStereotype(ServerWebSocket.class))
                .forEach(definition -> definition.getExecutableMethods().stream()
                        .filter(method -> method.hasAnnotation(OnMessage.class))
                        .forEach(method -> ${trials
													.filter(isUpgrade)
													.map(({status}) => `GET("/status/${status.code}", definition, method)`)
													.join(', ')}));
    }
}
`;

const application = `import io.micronaut.runtime.Micronaut;
import java.util.Map;

public class Harness {
    public static void main(String[] args) {
        Micronaut.build(args)
                .mainClass(Harness.class)
                .packages("harness", "cells")
                .properties(Map.of("micronaut.server.host", "127.0.0.1", "micronaut.server.port", args[0]))
                .start();
    }
}
`;

/** Micronaut on the Netty that it embeds. */
export const runner = mavenRunner({
	id: 'micronaut',
	artifact: 'micronaut-http-server-netty',
	server: ['Netty', 'netty-codec-http'],
	harness: (trials) => ({'Harness.java': application, 'Mounts.java': mounts, 'Upgrades.java': upgrades(trials)}),
});
