package nl.woonzorgtoets.web.audit;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Stands around both doors, API and pages, so that what security refuses is seen too. */
@Configuration(proxyBeanMethods = false)
class AuditWeb {

    @Bean
    FilterRegistrationBean<AuditLog> auditLog() {
        FilterRegistrationBean<AuditLog> registration = new FilterRegistrationBean<>(new AuditLog());
        registration.addUrlPatterns("/*");
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
