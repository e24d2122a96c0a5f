package nl.woonzorgtoets.web.audit;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands around both doors, API and pages, so that what security refuses is seen too. */
@Configuration(proxyBeanMethods = false)
class AuditWeb implements WebMvcConfigurer {

    private static final int MONTHS = 24;

    private final CaseLooks looks;

    AuditWeb(Environment environment, Clock clock) {
        Path data = Path.of(environment.getProperty("woonzorgtoets.data", "data"));
        int months = environment.getProperty("woonzorgtoets.inzage.bewaren-maanden", Integer.class, MONTHS);
        this.looks = new CaseLooks(data.resolve("inzage"), months, clock);
    }

    @Bean
    CaseLooks caseLooks() {
        return looks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LooksNoted(looks));
    }

    @Bean
    FilterRegistrationBean<AuditLog> auditLog() {
        FilterRegistrationBean<AuditLog> registration = new FilterRegistrationBean<>(new AuditLog());
        registration.addUrlPatterns("/*");
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
