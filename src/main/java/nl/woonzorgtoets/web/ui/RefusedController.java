package nl.woonzorgtoets.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody sees when a request was stopped before it reached a page. */
@Controller
class RefusedController {

    static final String PATH = "/geweigerd";
    static final String STALE_FORM = RefusedController.class.getName() + ".stale";

    @RequestMapping(PATH)
    String refused(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            return show(404, response, model);
        }
        if (Boolean.TRUE.equals(request.getAttribute(STALE_FORM))) {
            response.setStatus(403);
            model.addAttribute("fout", ErrorText.STALE_FORM);
            return ErrorText.VIEW;
        }
        return show(403, response, model);
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return show(status instanceof Integer code ? code : 404, response, model);
    }

    private static String show(int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("fout", ErrorText.of(status));
        return ErrorText.VIEW;
    }
}
