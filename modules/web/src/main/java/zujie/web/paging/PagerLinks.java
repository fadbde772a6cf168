package zujie.web.paging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The addresses of the pager: this page's own, with all its filters and another place in the list. */
@Named("pagerLinks")
@RequestScoped
public class PagerLinks {

    @Inject
    HttpServletRequest request;

    public boolean first(String at) {
        return Pager.of(at).isFirst();
    }

    public boolean knowsPrevious(String at) {
        return Pager.of(at).knowsPrevious();
    }

    public int number(String at) {
        return Pager.of(at).number();
    }

    public String start(String param) {
        return address(param, Pager.FIRST);
    }

    public String previous(String param, String at) {
        return address(param, Pager.of(at).previous());
    }

    public String next(String param, String at, String next) {
        return next == null ? "" : address(param, Pager.of(at).next(next));
    }

    private String address(String param, Pager to) {
        return request.getRequestURI() + replace(request.getQueryString(), param, to.at());
    }

    /** The query with one parameter set anew, or left out when its value is empty. */
    static String replace(String query, String param, String value) {
        List<String> kept = new ArrayList<>();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&")) {
                if (!pair.startsWith(param + "=") && !pair.startsWith("renewed=") && !pair.isEmpty()) {
                    kept.add(pair);
                }
            }
        }
        if (!value.isEmpty()) {
            kept.add(param + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
