package zujie.platform.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import zujie.platform.sheet.SheetWriter;

/** No JSON above 1 MiB, no sheet above 64 MiB, nothing else above 10 MiB, whether its length is announced or not. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long JSON = 1L << 20;
    private static final long ATTACHMENT = 10L << 20;
    private static final long SHEET = 64L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean json = request.getMediaType() == null
                || request.getMediaType().getSubtype().endsWith("json");
        // Leaves room for the parts' heads of a multipart body.
        long most = json ? JSON : (isSheet(request.getMediaType()) ? SHEET : ATTACHMENT) + 65_536;
        if (request.getLength() > most) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }

    private static boolean isSheet(MediaType type) {
        return "csv".equals(type.getSubtype()) || SheetWriter.MEDIA_TYPE.endsWith("/" + type.getSubtype());
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
