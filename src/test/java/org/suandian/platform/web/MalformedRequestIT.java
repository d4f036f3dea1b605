package org.suandian.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;

/** Requests that no well-behaved client library would send, written byte by byte. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MalformedRequestIT {

    private static final int TIMEOUT_MS = 10_000;

    @TestHTTPResource("/")
    URL address;

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%4", "%E4%B8", "a%00", "%ED%A0%80", "\u00e4", "a\u0001"})
    void aBrokenQueryIsRefusedWithAProblem(String value) throws IOException {
        assertThat(get("/test/query?text=" + value)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0{\"name\":1}", "\u00fe\u00ff\0\0{}", "\0\0\u00ff\u00fe{}"})
    void jsonThatBeginsLikeUtf32AndIsNoneIsMalformed(String body) throws IOException {
        assertThat(send("POST /test/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"malformed-json\"");
    }

    @Test
    void anEmptyContentTypeIsOneThatIsNotRead() throws IOException {
        assertThat(send("POST /imports?dataset=sites HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: \r\nContent-Length: 1\r\n\r\na"))
                .startsWith("HTTP/1.1 415 ")
                .contains("\"code\":\"unsupported-media-type\"");
    }

    @Test
    void utf8ThatIsNotEscapedIsRead() throws IOException {
        String target = new String("/test/query?text=中".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(get(target)).startsWith("HTTP/1.1 200 ").contains("\"text\":\"中\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/test/%",
                "/test/fail/%E4",
                "/test/fail/%00",
                "/test/\u00e4",
                "//",
                "/../../etc/passwd",
                "/%2e%2e/x"
            })
    void aBrokenPathIsTheCallersMistake(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", ";;;", "text/csv, /", "application/"})
    void whatIsNoMediaTypeIsNotAcceptable(String accept) throws IOException {
        assertThat(send("GET /test/query?text=a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 406 ")
                .contains("\"code\":\"not-acceptable\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "*; q=.2, */*; q=.2", "application/json;q=0.9,text/html", "", "application/json,,"})
    void whateverIncludesTheAnswersTypeIsAcceptable(String accept) throws IOException {
        assertThat(send("GET /test/query?text=a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", ";;;", "text/"})
    void aBodyOfWhatIsNoMediaTypeIsRefused(String type) throws IOException {
        assertThat(send("POST /activity HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: 2\r\n\r\n[]"))
                .startsWith("HTTP/1.1 415 ")
                .contains("\"code\":\"unsupported-media-type\"");
    }

    @Test
    void aLongRequestLineIsRefused() throws IOException {
        assertThat(get("/test/query?text=" + "a".repeat(20_000))).contains(" 414 ");
    }

    @Test
    void longHeadersAreRefused() throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsSent() throws IOException {
        assertThat(send("POST /test/csv HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                        + "Content-Length: 999999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("\"code\":\"body-too-large\"");
    }

    @Test
    void aFileWithoutContentTypeIsRefused() throws IOException {
        assertThat(send("POST /imports?dataset=sites HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Length: 8\r\n\r\nsite_id\n"))
                .startsWith("HTTP/1.1 415 ")
                .contains("\"code\":\"unsupported-media-type\"");
    }

    @Test
    void aLengthThatIsNoNumberIsRefused() throws IOException {
        assertThat(send("POST /test/csv HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    private String postForm(String contentType, String body) throws IOException {
        return send("POST /placement-plans HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "a/", "/json"})
    void aContentTypeThatIsNoneIsRefused(String contentType) throws IOException {
        assertThat(postForm(contentType, "{}"))
                .startsWith("HTTP/1.1 415 ")
                .contains("\"code\":\"unsupported-media-type\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boundary=", "boundary=Y"})
    void aFormWithoutItsBoundaryIsRefused(String boundary) throws IOException {
        String form = "--X\r\nContent-Disposition: form-data; name=\"problem\"\r\n\r\n{}\r\n--X--\r\n";

        assertThat(postForm("multipart/form-data; " + boundary, form))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"malformed-form\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "--X\r\nContent-Disposition: form-data; name=\"problem\"\r\n\r\n{}",
                "--X\r\n\r\n{}\r\n--X--\r\n",
                "--X\r\nContent-Disposition: form-data\r\n\r\n{}\r\n--X--\r\n",
                "--X\r\nContent-Disposition: form-data; name=\"problem\"\r\nContent-Type: text/plain; charset=nope\r\n\r\n{}\r\n--X--\r\n"
            })
    void aBrokenFormIsRefused(String form) throws IOException {
        assertThat(postForm("multipart/form-data; boundary=X", form))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"malformed-form\"");
    }

    @Test
    void aFormOfTooManyPartsIsRefused() throws IOException {
        String form =
                "--X\r\nContent-Disposition: form-data; name=\"problem\"\r\n\r\n{}\r\n".repeat(1_100) + "--X--\r\n";

        assertThat(postForm("multipart/form-data; boundary=X", form))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"malformed-form\"");
    }
}
