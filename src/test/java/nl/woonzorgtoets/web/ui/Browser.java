package nl.woonzorgtoets.web.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without JavaScript: keeps cookies, follows redirects, and sends the token of the form it was shown. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private String token = "";

    public Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** What came back after all redirects. */
    public record Page(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String html() {
            return response.body();
        }

        /** The visible words, with every tag gone. */
        public String text() {
            return html().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        }

        public String path() {
            URI uri = response.uri();
            return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    public Page signIn(String account) {
        open("/inloggen");
        return send("/inloggen", "account", account, "wachtwoord", "geheim-" + account);
    }

    public Page open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request);
    }

    /** Sends a form with the token of the last form that was shown. */
    public Page send(String path, String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of(namesAndValues));
        all.add("_csrf");
        all.add(token);
        return sendWithoutToken(path, all.toArray(String[]::new));
    }

    /** Sends a form with one file. */
    public Page upload(String path, String name, String content) {
        String edge = "----grens";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                + edge
                + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"dossier.json\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n--" + edge
                + "--\r\n";
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with the token of the last form that was shown, and keeps the file that comes back. */
    public byte[] download(String path, String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of(namesAndValues));
        all.add("_csrf");
        all.add(token);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all.toArray(String[]::new))))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Status " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Page sendWithoutToken(String path, String... namesAndValues) {
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(namesAndValues))));
    }

    /** As when the session has ended: the browser is no longer known, but its forms are. */
    public void forgetSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("sessie"))
                .forEach(cookie -> cookie.setValue("voorbij"));
    }

    private Page answer(HttpRequest.Builder request) {
        try {
            Page page = new Page(client.send(request.build(), BodyHandlers.ofString()));
            Matcher matcher = TOKEN.matcher(page.html());
            if (matcher.find()) {
                token = matcher.group(1);
            }
            return page;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encode(namesAndValues[i]))
                    .append('=')
                    .append(encode(namesAndValues[i + 1]));
        }
        return body.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
