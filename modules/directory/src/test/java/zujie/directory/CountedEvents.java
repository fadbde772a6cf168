package zujie.directory;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import zujie.directory.api.DirectoryChanged;

/** Counts what is fired. */
public final class CountedEvents implements Event<DirectoryChanged> {

    public int fired;

    @Override
    public void fire(DirectoryChanged event) {
        fired++;
    }

    @Override
    public <U extends DirectoryChanged> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends DirectoryChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<DirectoryChanged> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends DirectoryChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends DirectoryChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
