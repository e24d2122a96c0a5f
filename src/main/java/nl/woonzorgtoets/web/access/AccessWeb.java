package nl.woonzorgtoets.web.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the second check before every endpoint, save where a request is sent on after it was refused. */
@Configuration(proxyBeanMethods = false)
class AccessWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ListedOnly())
                .addPathPatterns("/**")
                .excludePathPatterns("/error", "/geweigerd")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }
}
