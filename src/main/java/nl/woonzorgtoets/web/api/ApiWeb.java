package nl.woonzorgtoets.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import nl.woonzorgtoets.web.api.problem.ApiVersion;
import nl.woonzorgtoets.web.api.problem.BodyLimit;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamWriteFeature;

/** What every request to the API passes on its way in and out. */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
    }

    /** Nothing is validated by annotations: the validator that is there for their names would only make the start longer. */
    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Void.class, (target, errors) -> {});
    }

    /** A number is written out, whatever its scale. */
    @Bean
    JsonMapperBuilderCustomizer plainNumbers() {
        return json -> json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    @Bean
    FilterRegistrationBean<ApiVersion> apiVersion() {
        return inOrder(new ApiVersion(), Ordered.HIGHEST_PRECEDENCE);
    }

    /** After the check of who asks: a stranger's body is not read. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        FilterRegistrationBean<BodyLimit> registration = inOrder(new BodyLimit(), 0);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    private static <T extends Filter> FilterRegistrationBean<T> inOrder(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        registration.setOrder(order);
        return registration;
    }
}
