package zujie.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Puts a print of its content into the address of each resource, so that browsers may keep it for ever. */
public class VersionedResources extends ResourceHandlerWrapper {

    /** The parameter that says: this address never changes its content. */
    static final String VERSION = "v";

    private static final int BUFFER = 8192;

    private final Map<String, String> prints = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private @Nullable Resource versioned(@Nullable Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            if (path.contains("?" + VERSION + "=") || path.contains("&" + VERSION + "=")) {
                return path;
            }
            return path + (path.contains("?") ? "&" : "?") + VERSION + "=" + print();
        }

        private String print() {
            return prints.computeIfAbsent(
                    getWrapped().getLibraryName() + "/" + getWrapped().getResourceName(), k -> crc());
        }

        private String crc() {
            CRC32 crc = new CRC32();
            try (InputStream in = getWrapped().getInputStream()) {
                if (in == null) {
                    return "0";
                }
                byte[] buffer = new byte[BUFFER];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    crc.update(buffer, 0, n);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Long.toHexString(crc.getValue());
        }
    }
}
