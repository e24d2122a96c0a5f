package nl.woonzorgtoets.archive.database;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Walks the archive in pages, so that no connection or transaction stays open between them; entries only come at the end.
 *
 * @param <T> something with a place in the archive
 */
public final class Paged<T> implements Iterator<T> {

    private final LongFunction<List<T>> pageAfter;
    private final ToLongFunction<T> place;
    private long last;
    private Iterator<T> page = List.<T>of().iterator();

    private Paged(long after, LongFunction<List<T>> pageAfter, ToLongFunction<T> place) {
        this.last = after;
        this.pageAfter = pageAfter;
        this.place = place;
    }

    public static <T> Stream<T> stream(long after, LongFunction<List<T>> pageAfter, ToLongFunction<T> place) {
        Iterable<T> items = () -> new Paged<>(after, pageAfter, place);
        return StreamSupport.stream(items.spliterator(), false);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = pageAfter.apply(last).iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T item = page.next();
        last = place.applyAsLong(item);
        return item;
    }
}
