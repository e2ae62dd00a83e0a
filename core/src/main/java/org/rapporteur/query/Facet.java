package org.rapporteur.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.model.Finding;

/**
 * One respect in which findings are told apart, its values numbered from 0: what tables are counted
 * by. The order of the codes is the order of the values.
 *
 * <p>The facets that an index knows are in {@link Facets}; others follow from them with {@link
 * #map} or from a function with {@link #computed}. Immutable and thread-safe.
 *
 * @param <V> what a finding has in this respect, such as issues
 * @since 0.1.0
 */
public abstract sealed class Facet<V>
    permits TermFacet, ActorFacet, SourceFacet, SingleFacet, MappedFacet, ComputedFacet {

  final Columns columns;

  Facet(Columns columns) {
    this.columns = columns;
  }

  /**
   * How many values there are; it is the code of "none stated" as well.
   *
   * @return the number of values, whether findings have them or not
   */
  public abstract int size();

  /**
   * The value of a code.
   *
   * @param code from 0 to before {@link #size()}
   * @return the value
   */
  public abstract V value(int code);

  /** Reads the codes of the findings at some positions. */
  abstract void read(Positions positions, int from, int to, Codes into);

  /** The findings that have one of some values. */
  abstract Criterion having(BitSet codes);

  /** The findings that have a value, or none. */
  Criterion having(int code) {
    BitSet codes = new BitSet();
    if (code < size()) {
      codes.set(code);
      return having(codes);
    }
    codes.set(0, size());
    Criterion any = having(codes);
    return Criterion.Fits.anywhere(columns, finding -> !any.test(finding));
  }

  /**
   * The facet of what the values of this one stand for, as actors stand for their kinds. A finding
   * whose values stand for the same has it once.
   *
   * @param <W> what they stand for
   * @param function what a value stands for; nothing is "none stated"
   * @param order the order of the new values; those that are equal in it are taken for the same
   * @return the new facet
   */
  public <W> Facet<W> map(
      Function<? super V, ? extends Collection<? extends W>> function,
      Comparator<? super W> order) {
    List<Collection<? extends W>> images = new ArrayList<>();
    for (int code = 0; code < size(); code++) {
      images.add(function.apply(value(code)));
    }
    FacetValues<W> values = FacetValues.of(images, order);
    int[][] codes =
        images.stream()
            .map(image -> image.stream().mapToInt(values::code).distinct().toArray())
            .toArray(int[][]::new);
    return new MappedFacet<>(this, values, codes);
  }

  /**
   * The facet of what a function says of each finding of a selection.
   *
   * @param <V> what it says
   * @param findings the findings that are to be counted
   * @param function the values of a finding; it has to answer alike each time
   * @param order the order of the values; those that are equal in it are taken for the same
   * @return the facet; it knows the values of those findings only
   */
  public static <V> Facet<V> computed(
      FindingCriteria<?, ?> findings,
      Function<? super Finding, ? extends Collection<? extends V>> function,
      Comparator<? super V> order) {
    List<Finding> all = findings.index().corpus().findings();
    IntFunction<Collection<? extends V>> ofPlace = place -> function.apply(all.get(place));
    FacetValues<V> values =
        FacetValues.of(
            findings.query().positions(Integer.MAX_VALUE).stream()
                .<Collection<? extends V>>mapToObj(ofPlace)
                .toList(),
            order);
    return new ComputedFacet<>(findings.index().columns(), ofPlace, values);
  }
}
