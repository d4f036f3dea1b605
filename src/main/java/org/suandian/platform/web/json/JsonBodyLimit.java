package org.suandian.platform.web.json;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses JSON bodies of more than a mebibyte (413), however they are sent: JSON is held in memory. Other bodies, such
 * as CSV, are streamed, and limited by {@code quarkus.http.limits.max-body-size} only.
 */
@Provider
public final class JsonBodyLimit implements ReaderInterceptor {

    static final long MAXIMUM_BYTES = 1L << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            context.setInputStream(new Limited(context.getInputStream()));
        }
        return context.proceed();
    }

    private static final class Limited extends FilterInputStream {

        private long bytesLeft = MAXIMUM_BYTES;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return count(read, read);
        }

        private int count(int result, int bytes) {
            bytesLeft -= result < 0 ? 0 : bytes;
            if (bytesLeft < 0) {
                throw new WebApplicationException(413);
            }
            return result;
        }
    }
}
