package dev.codestrata.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.ObjectId;

/** Where objects lie on disk, so that they are read from front to back. */
final class PackOrder {

  private final List<Pack> packs;

  private PackOrder(List<Pack> packs) {
    this.packs = packs;
  }

  static PackOrder of(ObjectDirectory objects) {
    return new PackOrder(List.copyOf(objects.getPacks()));
  }

  /** The ids by pack and offset; those in no pack last, by id. */
  List<String> sorted(Collection<String> ids) {
    List<Place> places = new ArrayList<>(ids.size());
    for (String id : ids) {
      places.add(place(id));
    }
    places.sort(
        Comparator.comparingInt(Place::pack)
            .thenComparingLong(Place::offset)
            .thenComparing(Place::id));
    List<String> sorted = new ArrayList<>(places.size());
    for (Place place : places) {
      sorted.add(place.id);
    }
    return sorted;
  }

  private Place place(String id) {
    ObjectId objectId = ObjectId.fromString(id);
    for (int i = 0; i < packs.size(); i++) {
      long offset = offset(packs.get(i), objectId);
      if (offset >= 0) {
        return new Place(id, i, offset);
      }
    }
    return new Place(id, Integer.MAX_VALUE, 0);
  }

  /**
   * Negative if the pack has no such object, or its index does not read: reading the object reports
   * that.
   */
  private static long offset(Pack pack, ObjectId id) {
    try {
      return pack.getIndex().findOffset(id);
    } catch (IOException e) {
      return -1;
    }
  }

  private record Place(String id, int pack, long offset) {}
}
