package zujie.platform.rest;

import java.util.Set;

/** What a module adds to the REST API; found by ServiceLoader, since the API's classes are listed and never scanned. */
public interface RestModule {

    /** Resources and providers. */
    Set<Class<?>> classes();
}
