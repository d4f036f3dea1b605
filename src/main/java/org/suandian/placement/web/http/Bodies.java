package org.suandian.placement.web.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/** Reads JSON bodies other than problems, and everything that is read into the request's digest. */
@Singleton
public class Bodies {

    private final ObjectMapper mapper;

    Bodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The body as a type; {@code null} as a document is refused like any other value of the wrong kind. */
    public <T> T read(InputStream body, Class<T> type, MarkedRequest request) throws IOException {
        InputStream read = request.reading(body);
        T value = mapper.readValue(read, type);
        MarkedRequest.drain(read);
        if (value == null) {
            throw MismatchedInputException.from(mapper.createParser(new byte[0]), type, "null");
        }
        return value;
    }
}
