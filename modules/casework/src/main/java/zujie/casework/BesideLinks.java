package zujie.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Links of a list: the record beside the list, with every filter kept. */
@Named("casework")
@RequestScoped
public class BesideLinks {

    @Inject
    HttpServletRequest request;

    /** This list's own address with that record in hand. */
    public String beside(UUID id) {
        return "?" + keep(request.getQueryString()) + "id=" + id;
    }

    static String keep(String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("id=") && !pair.startsWith("renewed="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
    }
}
