package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** What the pages need around them: styles and scripts from this machine only. */
@Configuration(proxyBeanMethods = false)
class PageWeb implements WebMvcConfigurer {

    private final ObjectProvider<RulesFolders> folders;

    PageWeb(ObjectProvider<RulesFolders> folders) {
        this.folders = folders;
    }

    @Bean
    Dutch dutch() {
        return new Dutch();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(lasting()).addPathPatterns("/webjars/**");
        registry.addInterceptor(new KnownAddress());
        registry.addInterceptor(new ChooseFirst(folders.getObject())).addPathPatterns(ChooseFirst.PAGES);
    }

    /** What has its version in its address never changes there. */
    private static WebContentInterceptor lasting() {
        WebContentInterceptor lasting = new WebContentInterceptor();
        lasting.setCacheControl(CacheControl.noCache());
        lasting.addCacheMapping(
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(), "/webjars/*/{versie:[0-9].*}/**");
        return lasting;
    }

    static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/api/") && !path.startsWith("/actuator");
    }
}
