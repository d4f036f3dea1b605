package org.suandian.platform.web.json;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.suandian.platform.web.LongJson;

/**
 * Refuses JSON bodies of more than a mebibyte (413), however they are sent: JSON is held in memory. A resource that reads longer ones
 * says so with {@link LongJson}. Other bodies, such as CSV, are streamed, and limited by {@code quarkus.http.limits.max-body-size}
 * only.
 */
@Provider
public final class JsonBodyLimit implements ReaderInterceptor {

    private static final long MEBIBYTE = 1L << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            context.setInputStream(new Limited(context.getInputStream(), maximumBytes(context.getAnnotations())));
        }
        return context.proceed();
    }

    private static long maximumBytes(Annotation[] ofParameter) {
        return Arrays.stream(ofParameter)
                .filter(LongJson.class::isInstance)
                .mapToLong(each -> ((LongJson) each).mebibytes() * MEBIBYTE)
                .findFirst()
                .orElse(MEBIBYTE);
    }

    private static final class Limited extends FilterInputStream {

        private long bytesLeft;

        Limited(InputStream body, long maximumBytes) {
            super(body);
            bytesLeft = maximumBytes;
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
